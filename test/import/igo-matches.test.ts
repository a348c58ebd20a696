import { describe, expect, it } from "vitest";
import { igo } from "../../src/sources/datasets/igo/dataset.js";
import { counterpartOf } from "../../src/sources/alliances/counterparts.js";
import { cowAlliances } from "../../src/sources/datasets/cow-alliances/dataset.js";
import { FOUNDED_ON } from "../../src/sources/datasets/igo/founded-on.js";
import type { Fact } from "../../src/facts/facts.js";
import { fold } from "../../src/text/fold.js";
import { TITLES } from "../../src/sources/datasets/igo/title-of.js";
import { MATCHES } from "../../src/sources/datasets/igo/matches.js";
import { NO_REAL_DATA, readDataset, realData, rowsOf } from "./reading.js";

const titlesOf = (list: (typeof TITLES)[number]["list"]) =>
  TITLES.filter((title) => title.list === list).map(({ known }) => known);
const matched = MATCHES.filter(({ decision }) => decision === "match");

describe("the decisions on organizations", () => {
  it.each(["digo", "iigo", "migo", "ours"] as const)("match each organization of %s once", (list) => {
    const named = matched.flatMap((match) => match[list] ?? []);
    expect(named).toEqual([...new Set(named)]);
  });

  const real = realData("igo");
  it.skipIf(!real)(real ? "reads the files as they are" : NO_REAL_DATA, async () => {
    const read = await readDataset(igo, real!, { names: { "Actor Quad": ["quad"] } });
    expect(read.problems).toEqual([]);
    const numbers = new Set(
      read.facts.flatMap(({ table, row }) =>
        table === "ExternalId" ? [`${String(row.scheme)} ${String(row.value)}`] : [],
      ),
    );
    const decided = MATCHES.flatMap(({ digo, migo }) => [
      ...(digo === undefined ? [] : [`DIGO ${digo}`]),
      ...(migo === undefined ? [] : [`MIGO ${migo}`]),
    ]);
    expect(decided.filter((number) => !numbers.has(number))).toEqual([]);
    const names = new Set(read.facts.flatMap(({ table, row }) => (table === "Name" ? [fold(String(row.text))] : [])));
    const titles = [...MATCHES.flatMap(({ iigo }) => iigo ?? []), ...titlesOf("iigo")];
    expect(titles.filter((title) => !names.has(fold(title)))).toEqual([]);
    const titled = [
      ...titlesOf("digo").map((known) => `DIGO ${known}`),
      ...titlesOf("migo").map((known) => `MIGO ${known}`),
    ];
    expect(titled.filter((number) => !numbers.has(number))).toEqual([]);
    // Germany stands there as the German Democratic Republic.
    const quint = read.facts.flatMap(({ table, row }) =>
      table === "Membership" && String(row.key).startsWith("quint/") ? [row.key] : [],
    );
    expect(quint).toContain("quint/germany");
    const keys = new Set(read.facts.filter(({ table }) => table === "Membership").map(({ row }) => String(row.key)));
    expect([...keys].filter((key) => key.startsWith("quad/"))).toEqual([
      "quad/australia",
      "quad/india",
      "quad/japan",
      "quad/united-states",
    ]);
    // Nobody's membership of the United Nations or the North Atlantic Treaty Organization is in these files.
    expect([...keys].filter((key) => /^(?:united-nations|north-atlantic-treaty-org)\//.test(key))).toEqual([]);
    // Pakistan left the Commonwealth in 1972 and came back in 1989.
    expect([...keys].filter((key) => key.startsWith("cs/pakistan"))).toEqual(["cs/pakistan", "cs/pakistan/2"]);
  });
});

describe("the decisions on the alliances on which organizations are founded", () => {
  const founded = FOUNDED_ON.filter(({ decision }) => decision === "match");

  it("name an organization once, and an alliance once", () => {
    for (const named of [
      founded.map(({ digo }) => digo),
      founded.flatMap(({ cow }) => (cow === undefined ? [] : String(cow))),
      founded.flatMap(({ atop: number }) => (number === undefined ? [] : String(number))),
    ]) {
      expect(named).toEqual([...new Set(named)]);
    }
  });

  it("name by two numbers what is one alliance to the decisions on COW and ATOP", () => {
    const counterparts = FOUNDED_ON.flatMap(({ digo, cow, atop, decision }) => {
      if (cow === undefined || atop === undefined || decision === "unsure" || decision === "distinct") return [];
      return [[digo, counterpartOf({ scheme: "COW-ALLIANCE", value: String(cow) })?.value, String(atop)]];
    });
    expect(counterparts.filter(([, counterpart, atop]) => counterpart !== atop)).toEqual([]);
  });

  const [real, cow] = [realData("igo"), realData("cow-alliances")];
  const isThere = real !== undefined && cow !== undefined;
  it.skipIf(!isThere)(
    isThere
      ? "match where members came, or were bound anew, in the organization's first year, but for those of which `why` says more"
      : NO_REAL_DATA,
    async () => {
      const { facts: listed } = await readDataset(igo, real!);
      const firstYears = new Map(
        rowsOf(listed, "Citation").flatMap(({ actorId, note }) => {
          const year = /^Formal. From (\d{4})/.exec(String(note))?.[1];
          return year === undefined ? [] : [[slugOf(actorId), year]];
        }),
      );
      const { facts: coded } = await readDataset(cowAlliances, cow!);
      const starts = [...rowsOf(coded, "Membership"), ...rowsOf(coded, "Obligation")].map(
        ({ groupId, allianceId, start }) => `${slugOf(groupId ?? allianceId)} ${String(start)}`,
      );
      const bearerOf = (facts: readonly Fact[], scheme: string, number: string) =>
        slugOf(rowsOf(facts, "ExternalId").find((id) => id.scheme === scheme && id.value === number)?.actorId);
      const unborne = founded.filter(({ digo, cow }) => {
        const year = firstYears.get(bearerOf(listed, "DIGO", digo));
        const alliance = bearerOf(coded, "COW-ALLIANCE", String(cow));
        return !starts.some((start) => start.startsWith(`${alliance} ${year}-`));
      });
      // DIGO dates the first two otherwise than the pact, and COW has none of the last three.
      expect(unborne.map(({ digo }) => digo)).toEqual(["SEATO", "OAS", "AU", "EU"]);
    },
  );
});

function slugOf(actor: unknown): string {
  return (actor as { key: string } | null | undefined)?.key ?? "";
}
