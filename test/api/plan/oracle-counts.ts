// What the things of lists are counted by, said once more over whole lists in memory.
import * as enums from "../../../src/generated/prisma/enums.js";
import { sizeUpTo, type Faults } from "./oracle-faults.js";
import type { Args, Row } from "./oracle-days.js";
import { createParties } from "./oracle-parties.js";
import { compareKeys, disagreedFactOf, factKindOf } from "./oracle-filters.js";
import type { World } from "./world-rows.js";

/** Gives the values by which a thing counts; each but once. */
type Values = (row: Row, day: Args) => readonly unknown[];
/** Answers `countsBy…` of a page, and says which arguments it refuses. */
type Resolve = ((page: Row, args: Args) => unknown) & { readonly faults?: Faults };

/** The resolvers of the counts of each connection. */
export function createCounts(world: World): Record<string, Record<string, Resolve>> {
  const wasParty = createParties(world);
  const tally = (page: Row, values: Values): readonly (readonly [unknown, number])[] => {
    const counts = new Map<unknown, number>();
    for (const row of page["all"] as readonly Row[])
      for (const value of values(row, page)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts];
  };

  /** By a value; `order` places one among the others. */
  const by =
    (name: string, values: Values, order: (value: unknown) => number | string | null): Resolve =>
    (page) =>
      [...tally(page, values)]
        .sort(([one], [other]) => compareKeys([order(one)], [order(other)], "ASC"))
        .map(([value, count]) => ({ [name]: value, count }));
  const column =
    (name: string): Values =>
    (row) => [row[name]];
  const placeIn = (values: object) => (value: unknown) =>
    value === null ? null : Object.keys(values).indexOf(String(value));
  const enumerated = (name: string, values: object): Resolve => by(name, column(name), placeIn(values));
  const yearOf = (row: Row, path: string): number | null => {
    const [earliest, latest] = ["Earliest", "Latest"].map((end) => String(row[path + end]).slice(0, 4));
    return earliest === latest && earliest !== "null" ? Number(latest) : null;
  };
  const years = (path: string, of: (row: Row) => Row = (row) => row): Resolve =>
    by(
      "year",
      (row) => [yearOf(of(row), path)],
      (year) => year as number | null,
    );

  /** By a thing; the most first. */
  const things = (name: string, rows: readonly Row[], values: Values): Resolve =>
    Object.assign(
      (page: Row, { first }: Args) =>
        tally(page, values)
          .flatMap(([id, count]) => rows.filter((row) => row["id"] === id).map((thing) => ({ [name]: thing, count })))
          .sort((one, other) => compareKeys(most(one, name), most(other, name), "ASC"))
          .slice(0, first as number),
      {
        faults: { size: sizeUpTo(500) },
      },
    );
  const most = (counted: Readonly<Record<string, unknown>>, name: string) => {
    const thing = counted[name] as Row;
    return [-(counted["count"] as number), thing["sortEn"] as string, thing["slug"] as string];
  };
  const parties = (values: Values) => things("party", world.actors, values);
  const linked =
    (links: readonly Row[], of: string): Values =>
    ({ id }) =>
      links.filter((link) => link[of] === id).map((link) => link["partyId"]);

  const details = ({ id }: Row): Row => world.alliances.find(({ actorId }) => actorId === id) ?? {};
  const office = ({ officeId }: Row): Row => world.offices.find(({ id }) => id === officeId) ?? {};

  return {
    AgreementConnection: {
      countsByKind: enumerated("kind", enums.AgreementKind),
      countsByStatus: enumerated("status", enums.AgreementStatus),
      countsByYear: years("signed"),
      countsByYearsToForce: by(
        "years",
        (row) => {
          const [signed, inForce] = [yearOf(row, "signed"), yearOf(row, "inForce")];
          return [signed === null || inForce === null ? null : inForce - signed];
        },
        (number) => number as number | null,
      ),
      countsByParty: parties(({ id }, day) =>
        linked(world.agreementParties, "agreementId")({ id }, day).filter((party) => wasParty(id, party, day)),
      ),
    },
    AgreementActionConnection: {
      countsByKind: enumerated("kind", enums.AgreementActionKind),
      countsByYear: years("on"),
      countsByParty: parties(column("partyId")),
    },
    AllianceConnection: {
      countsByForm: by("form", (row) => [details(row)["form"]], placeIn(enums.AllianceForm)),
      countsByYear: years("start", details),
    },
    OrganizationConnection: {
      countsByYear: years("start", ({ id }) => world.organizations.find(({ actorId }) => actorId === id) ?? {}),
    },
    CitationConnection: {
      countsByFact: by(
        "fact",
        (row) => [factKindOf(row, world)],
        (fact) => fact as string | null,
      ),
      countsBySource: things("source", world.sources, column("sourceId")),
      countsByPresentation: enumerated("presentation", enums.Presentation),
    },
    DisagreementConnection: {
      countsByAspect: enumerated("aspect", enums.DisagreementAspect),
      countsByFact: by(
        "fact",
        (row) => [disagreedFactOf(row)],
        (fact) => fact as string | null,
      ),
    },
    EventConnection: {
      countsByKind: enumerated("kind", enums.EventKind),
      countsByYear: years("on"),
      countsByParty: parties(linked(world.eventParties, "eventId")),
    },
    MembershipConnection: {
      countsByStatus: enumerated("status", enums.MembershipStatus),
      countsByYear: years("start"),
      countsByGroup: things("group", world.actors, column("groupId")),
      countsByParty: parties(column("partyId")),
    },
    ObligationConnection: {
      countsByKind: enumerated("kind", enums.ObligationKind),
      countsByYear: years("start"),
      countsByBearer: parties(column("bearerId")),
      countsByBeneficiary: parties(column("beneficiaryId")),
    },
    StatementConnection: {
      countsByAct: enumerated("act", enums.SpeechAct),
      countsByYear: years("on"),
      countsByParty: parties(linked(world.statementParties, "statementId")),
    },
    TenureConnection: {
      countsByRole: by("role", (row) => office(row)["roles"] as readonly unknown[], placeIn(enums.OfficeRole)),
      countsByYear: years("start"),
      countsByParty: parties((row) => [office(row)["partyId"]]),
    },
  };
}
