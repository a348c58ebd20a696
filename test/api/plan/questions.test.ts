import fc from "fast-check";
import { expect, it } from "vitest";
import type { Database } from "../../../src/database/database.js";
import { AgreementActionKind, MembershipStatus, ObligationKind } from "../../../src/generated/prisma/enums.js";
import { describeDatabase, describeDatabases, type Open } from "../../support/databases.js";
import { factories } from "../../support/factories.js";
import { startWithOracle } from "./asking.js";
import { fillGaps, type Gaps } from "./gaps.js";

const countries = ["amber", "birch", "cedar", "delta", "ember", "flint"];
const groups = ["guild", "host", "inner-circle"];
const days = ["1990-01-01", "1995-06-15", "2000-07-01"];
const gaps: readonly [Gaps, Gaps, Gaps] = [
  ["{[1995-06-15,1995-06-16)}", null],
  ["{[1995-06-01,1995-06-16),[2000-07-01,2000-07-02)}", "{[1995-06-15,1995-06-16)}"],
  ["{[1990-06-01,1999-01-01)}", "{[1991-01-01,1998-01-01)}"],
];

const date = fc.constantFrom("1989", "1990-01-01", "1995-06", "1995-06-15", "1996/1999", "2000-07-01", "../1998-05-05");
const period = fc.record({
  start: date,
  end: fc.option(fc.constantFrom("2000", "2000-06/2000-08", "2001-01-01"), { nil: undefined }),
});
const party = fc.nat(countries.length); // the last is the guild
/** A group, or a country: who owes and is owed. */
const side = fc.nat(countries.length + 1);
const of = <Value extends string>(values: Readonly<Record<string, Value>>) => fc.constantFrom(...Object.values(values));
const happenings = fc.record({
  memberships: fc.array(fc.record({ party, group: fc.nat(groups.length - 1), status: of(MembershipStatus), period }), {
    minLength: 18,
    maxLength: 18,
  }),
  obligations: fc.array(fc.record({ bearer: side, beneficiary: side, kind: of(ObligationKind), period }), {
    minLength: 40,
    maxLength: 40,
  }),
  actions: fc.array(
    fc.record({
      ...{ agreement: fc.nat(2), party, on: fc.option(date, { nil: undefined }) },
      kind: fc.oneof(of(AgreementActionKind), fc.constantFrom("ACCESSION" as const, "WITHDRAWAL" as const)),
    }),
    { minLength: 45, maxLength: 45 },
  ),
});

/** A world of a few parties, bound to each other in all ways, drawn from a seed. */
async function fillDensely(database: Pick<Database, "prisma">, seed: number): Promise<void> {
  const make = factories(database);
  const parties = [];
  for (const slug of countries) parties.push(await make.country(slug, { slug }));
  const guild = await make.organization("guild", { slug: "guild" });
  const circle = await make.organization("inner circle", { slug: "inner-circle" });
  const host = await make.alliance("host", { slug: "host", start: "1980" });
  const joined = [guild, host, circle];
  const bound = [...parties, guild, circle];
  const all = [...parties, guild];
  const agreement = await make.agreement("Charter", { inForce: "1989", parties: all });
  const agreements = [
    agreement,
    await make.agreement("Host treaty", { inForce: "1990/1995", parties: all, alliances: [host] }),
    await make.agreement("Pacts", { inForce: "1980", terminated: "1999", parties: all, alliances: [host] }),
  ];

  const [drawn] = fc.sample(happenings, { seed, numRuns: 1 });
  for (const [place, { party, group, status, period }] of (drawn?.memberships ?? []).entries()) {
    const [member, to] = [bound[party], joined[group]];
    const key = `membership-${place}`;
    if (member && to && member.id !== to.id) await make.membership(to, member, { key, status, ...period });
  }
  for (const [place, { bearer, beneficiary, kind, period }] of (drawn?.obligations ?? []).entries()) {
    const [owing, owed] = [bound[bearer], bound[beneficiary]];
    const key = `obligation-${place}`;
    if (owing && owed && owing.id !== owed.id) await make.obligation(owing, owed, { key, agreement, kind, ...period });
  }
  for (const [place, { agreement: which, party, kind, on }] of (drawn?.actions ?? []).entries()) {
    await make.action(agreements[which] ?? agreement, kind, {
      by: bound[party] ?? guild,
      key: `action-${place}`,
      ...(on !== undefined && { on }),
    });
  }
  await fillGaps(database, gaps);
}

const memberships = "bearerMembership { id } beneficiaryMembership { id }";
const memberLinks = "links { nodes { fromMembership { id } toMembership { id } } }";
const links = "links { nodes { by { __typename ... on Agreement { id } } } }";

/** Each day and none, for certain and possibly. */
const asked = [...days.flatMap((day) => [`asOf: "${day}"`, `asOf: "${day}", certainty: POSSIBLE`]), ""];

/** The networks of each day. */
function networks(): string {
  const questions = asked.flatMap((on, place) => [
    `members${place}: network(kinds: [ALLIANCE, ORGANIZATION] ${on}) { edges { kind weight from { id } to { id } ${memberLinks} } }`,
    `network${place}: network(kinds: [AGREEMENT] ${on}) { nodes { party { id } degree weight } edges { from { id } to { id } ${links} } }`,
  ]);
  return `{ ${questions.join("\n")} }`;
}

/** Every question about two parties, on each day. */
function questionsOfTwo(): string {
  const questions = asked.flatMap((on, place) => [
    `ties${place}: ties(a: $one, b: $other, first: 100 ${on}) {
       totalCount nodes { kind
         ... on MembershipTie { a { id } b { id } } ... on AgreementTie { agreement { id } } ... on ObligationTie { obligation { id } ${memberships} } } }`,
    `path${place}: path(from: $one, to: $other, through: [AGREEMENT], first: 100 ${on}) { nodes { steps { to { id } ${links} } } }`,
    `groups${place}: path(from: $one, to: $other, through: [ALLIANCE, ORGANIZATION], first: 100 ${on}) { nodes { steps { to { id } ${memberLinks} } } }`,
    `defenders${place}: defenders(of: $one, first: 100 ${on}) { totalCount nodes { defender { id } obligation { id } ${memberships} } }`,
    ...(on === ""
      ? []
      : [
          `triggered${place}: obligationsTriggered(attacked: $one, attacker: $other, first: 100 ${on}) {
             totalCount nodes { step side effect conflicting bearer { id } beneficiary { id } obligation { id } ${memberships} } }`,
        ]),
  ]);
  return `query ($one: String!, $other: String!) { ${questions.join("\n")} }`;
}

async function askInWorld(open: Open, seed: number): Promise<void> {
  const { askBoth } = await startWithOracle(open, undefined, (database) => fillDensely(database, seed));
  const all = [...countries, "guild", "inner-circle"];
  const query = questionsOfTwo();

  await askBoth(networks());
  const found = [];
  for (const [place, one] of all.entries()) {
    for (const other of [all.at(place - 1), all.at(place - 3)]) {
      const data = await askBoth(query, { one, other });
      found.push(...Object.values(data).flatMap((list) => (list as { nodes: unknown[] }).nodes));
    }
  }

  expect(found.length).toBeGreaterThan(1_000);
}

describeDatabases("the questions, in a world of many bonds", (open) => {
  it("are answered as plain code answers them", () => askInWorld(open, 2));
});

// Another world asks more of the functions, which are the same on both databases.
describeDatabase("the questions, in another world of many bonds", (open) => {
  it("are answered as plain code answers them", () => askInWorld(open, 3));
});
