// What is disputed on a day, said once more over rows in memory.
import { isWhen, onDays, turningDays, type Args, type Row, type Span } from "./oracle-days.js";
import type { World } from "./world-rows.js";

const columns: Readonly<Record<string, string>> = {
  Agreement: "agreementId",
  Alliance: "actorId",
  Membership: "membershipId",
  Obligation: "obligationId",
  Organization: "actorId",
  Tenure: "tenureId",
};

/** The row that has a thing's days. */
export function daysOf(world: World, type: string, row: Row): Row {
  const details: Record<string, readonly Row[]> = { Alliance: world.alliances, Organization: world.organizations };
  return details[type]?.find(({ actorId }) => actorId === row["id"]) ?? row;
}

/** Whether a filter asks, however deep in it, for what is disputed, or is not. */
export function isDisputed(filter: unknown): boolean {
  if (typeof filter !== "object" || filter === null) return false;
  return Object.entries(filter).some(([name, asked]) =>
    name === "disputed" ? typeof asked === "boolean" : isDisputed(asked),
  );
}

/** How something is with a day: it held, it may have held, it did not. */
function standing(row: Row, asOf: unknown): "certain" | "possible" | "excluded" {
  if (onDays(row, { asOf, certainty: "CERTAIN" })) return "certain";
  return onDays(row, { asOf, certainty: "POSSIBLE" }) ? "possible" : "excluded";
}

/** Whether the readings of a thing of a type contradict each other about a day, or about one of the days of a span. */
export function areAtOdds(world: World, type: string, row: Row, asOf: unknown): boolean {
  const held = daysOf(world, type, row);
  const column = columns[type] ?? "";
  const citations = (world.citations as readonly Row[]).filter((citation) => citation[column] === row["id"]);
  const readings = citations.flatMap(({ id }) => world.readings.filter(({ citationId }) => citationId === id));
  const days = typeof asOf === "string" ? [asOf] : turningDays(asOf as Span, [held, ...readings]);
  return days.some((day) => {
    const said = readings.map((reading) => standing(reading, day));
    return standing(held, day) === "possible" && said.includes("certain") && said.includes("excluded");
  });
}

/** How many things are left out of what is certain, by whether sources are at odds. `thingsOf` gives those of a list by its arguments. */
export function leftOutOf(world: World, type: string, given: Args, thingsOf: (args: Args) => readonly Row[]) {
  const { asOf, filter } = given;
  if (!isWhen(asOf)) return { disputedCount: null, possibleCount: null };
  const certain = new Set(
    thingsOf({ asOf, certainty: "CERTAIN", filter: filter ? { ...filter, disputed: null } : filter }),
  );
  const left = thingsOf({ asOf, certainty: "POSSIBLE", filter }).filter((row) => !certain.has(row));
  const disputed = left.filter((row) => areAtOdds(world, type, row, asOf)).length;
  return { disputedCount: disputed, possibleCount: left.length - disputed };
}
