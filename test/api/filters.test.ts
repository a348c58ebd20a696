import { beforeAll, describe, expect, it } from "vitest";
import { describeDatabases } from "../support/databases.js";
import type { TestServer } from "../support/server.js";
import { startWithOracle, type AskBoth } from "./plan/asking.js";

const all = ["azure", "beige", "coral", "coral-two", "dun", "ebene"];

// Country names: Azure/Çınar (Republic of Azure), Beige/Iğdır, Coral/İzmir (Mercan), Coral/izmir, Dun, Ébène/Şırnak.
const countries: readonly (readonly [string, readonly string[]])[] = [
  ["{}", all],
  ["null", all],
  ["{ slug: null, text: null, and: null, or: null, not: null, memberships: null }", all],
  ["{ memberships: {} }", all],
  ["{ memberships: { some: null, none: null } }", all],
  ["{ slug: [] }", []],
  ['{ slug: ["dun", "azure", "dun"] }', ["azure", "dun"]],
  ['{ slug: "dun" }', ["dun"]],
  ['{ code: ["AZ", "AZU"] }', ["azure"]],
  ['{ code: ["az"] }', ["azure"]],
  // Text: part of any name, in any language, whatever case and diacritics; İ, I, ı and i are one letter.
  ['{ text: "izmir" }', ["coral", "coral-two"]],
  ['{ text: "İZMİR" }', ["coral", "coral-two"]],
  ['{ text: "IZMIR" }', ["coral", "coral-two"]],
  ['{ text: "ızmır" }', ["coral", "coral-two"]],
  ['{ text: "IĞDIR" }', ["beige"]],
  ['{ text: "igdir" }', ["beige"]],
  ['{ text: "cinar" }', ["azure"]],
  ['{ text: "ÇINAR" }', ["azure"]],
  ['{ text: "ebene" }', ["ebene"]],
  ['{ text: "E\\u0301be\\u0300ne" }', ["ebene"]],
  ['{ text: "sirn" }', ["ebene"]],
  ['{ text: "  republic   of  AZURE " }', ["azure"]],
  ['{ text: "mercan" }', ["coral"]],
  ['{ text: "azure|cinar" }', []],
  ['{ text: "" }', []],
  ['{ text: "   " }', []],
  ['{ text: "?!…" }', []],
  ['{ text: "%" }', []],
  ['{ text: "_un" }', ["dun"]],
  ['{ text: "d%n" }', []],
  // Combined.
  ['{ slug: ["azure", "dun"], text: "azure" }', ["azure"]],
  ["{ and: [] }", all],
  ["{ or: [] }", []],
  ["{ or: [{}] }", all],
  ["{ not: {} }", []],
  ["{ not: { not: {} } }", all],
  ["{ not: { or: [] } }", all],
  ["{ not: { and: [] } }", []],
  ['{ or: [{ slug: ["dun"] }, { text: "azure" }] }', ["azure", "dun"]],
  ['{ and: [{ text: "coral" }, { text: "mercan" }] }', ["coral"]],
  ['{ and: [{ or: [{ slug: ["dun"] }, { slug: ["azure"] }] }, { not: { slug: ["dun"] } }] }', ["azure"]],
  ['{ not: { text: "coral" } }', ["azure", "beige", "dun", "ebene"]],
  // Null codes are not AZ.
  ['{ not: { code: ["AZ"] } }', ["beige", "coral", "coral-two", "dun", "ebene"]],
  // Some and none.
  ["{ memberships: { some: {} } }", ["azure", "beige", "coral", "coral-two", "ebene"]],
  ["{ memberships: { none: {} } }", ["dun"]],
  ["{ memberships: { some: { status: [OBSERVER, ASSOCIATE] } } }", ["beige", "coral-two"]],
  ["{ memberships: { none: { group: { is: [ALLIANCE] } } } }", ["dun"]],
  ["{ memberships: { some: { group: { form: [BLOC] } }, none: { group: { form: [PACT] } } } }", ["ebene"]],
  ["{ memberships: { some: { group: { organizationKind: [SUPRANATIONAL] } } } }", ["azure", "coral"]],
  ['{ memberships: { some: { group: { members: { some: { party: { slug: ["union"] } } } } } } }', []],
  ['{ memberships: { some: { group: { members: { some: { party: { slug: ["ebene"] } } } } } } }', ["beige", "ebene"]],
  ["{ memberships: { some: { not: { group: { is: [ALLIANCE] } } } } }", ["azure", "coral"]],
  ["{ memberships: { some: { endStatus: [UNKNOWN_AFTER] } } }", ["coral"]],
  // One membership that is both is not two of which each is one.
  ["{ memberships: { some: { status: [OBSERVER], endStatus: [ENDED] } } }", ["beige"]],
  ["{ memberships: { some: { status: [OBSERVER], endStatus: [ONGOING] } } }", []],
];

const others: readonly string[] = [
  `events(filter: { on: { from: "2024-06-19", to: "2024-06-19" } }) { nodes { slug } totalCount }`,
  `events(filter: { on: { from: "2024-06-01" } }) { nodes { slug } totalCount }`,
  `events(filter: { on: { to: "2024-06-30" } }) { nodes { slug } totalCount }`,
  `events(filter: { on: {} }) { nodes { slug } totalCount }`,
  `events(filter: { on: { from: null, to: null } }) { nodes { slug } totalCount }`,
  `events(filter: { not: { on: {} } }) { nodes { slug } totalCount }`,
  `events(filter: { not: { on: { to: "2024-06-30" } } }) { nodes { slug } totalCount }`,
  `events(filter: { text: "IRMAK SEHRI" }) { nodes { slug } totalCount }`,
  `events(filter: { kind: [VISIT, DIALOGUE], status: [REPORTED] }) { nodes { slug } totalCount }`,
  `events(filter: { participants: { some: { official: { tenures: { some: { office: { role: [FOREIGN_MINISTER] } } } } } } }) { nodes { slug } totalCount }`,
  `events(filter: { topics: { none: { slug: ["rivers"] }, some: { text: "tic" } } }) { nodes { slug } totalCount }`,
  `agreements(filter: { signed: { from: "2024-06-01", to: "2024-07-31" } }) { nodes { slug } totalCount }`,
  `agreements(filter: { inForce: { to: "1990-01-01" } }) { nodes { slug } totalCount }`,
  `agreements(filter: { status: [IN_FORCE, UNKNOWN], kind: [] }) { nodes { slug } totalCount }`,
  `agreements(filter: { parties: { some: { memberships: { some: { group: { slug: ["union"] } } } } } }) { nodes { slug } totalCount }`,
  `agreements(filter: { obligations: { some: { kind: [DEFENSE], bearer: { slug: ["beige"] } } } }) { nodes { slug } totalCount }`,
  `agreements(filter: { actions: { some: { kind: [SIGNATURE], party: { slug: ["azure"] } } } }) { nodes { slug } totalCount }`,
  `agreements(filter: { actions: { some: { kind: [SIGNATURE] }, none: { kind: [RATIFICATION] } } }) { nodes { slug } totalCount }`,
  `agreements(filter: { actions: { some: { on: { to: "2009-12-31" } }, none: { party: { slug: ["beige"] } } } }) { nodes { slug } totalCount }`,
  `obligations(filter: { agreement: {} }) { nodes { kind } totalCount }`,
  `obligations(filter: { not: { agreement: {} } }) { nodes { kind } totalCount }`,
  `obligations(filter: { alliance: { form: [PACT], topics: { some: {} } } }) { nodes { kind } totalCount }`,
  `organizations(filter: { parent: {} }) { nodes { slug } totalCount }`,
  `organizations(filter: { parent: { is: [COUNTRY] }, kind: [MINISTRY] }) { nodes { slug } totalCount }`,
  `organizations(filter: { members: { none: {} } }) { nodes { slug } totalCount }`,
  `offices(filter: { role: [HEAD_OF_GOVERNMENT, LEADER] }) { nodes { slug } totalCount }`,
  `offices(filter: { role: [] }) { nodes { slug } totalCount }`,
  `offices(filter: { text: "başkan", party: { text: "azure" } }) { nodes { slug } totalCount }`,
  `tenures(filter: { acting: true }) { nodes { acting office { slug } } totalCount }`,
  `tenures(filter: { acting: false, official: { text: "BİR" } }) { nodes { acting office { slug } } totalCount }`,
  `officials(filter: { tenures: { none: {} } }) { nodes { slug } totalCount }`,
  `statements(filter: { joint: true }) { nodes { act } totalCount }`,
  `statements(filter: { joint: false, text: "bakanlik" }) { nodes { act } totalCount }`,
  `statements(filter: { targets: { some: { slug: ["beige"] } }, speakers: { some: { party: { slug: ["beige"] }, role: [SPEAKER] } } }) { nodes { act } totalCount }`,
  `statements(filter: { act: [WARN, URGE], targets: { none: {} } }) { nodes { act } totalCount }`,
  `sources(filter: { language: [TR] }) { nodes { slug } totalCount }`,
  `sources(filter: { not: { language: [TR] } }) { nodes { slug } totalCount }`,
  `sources(filter: { text: "IRMAK haber", published: { from: "2024-06-20" } }) { nodes { slug } totalCount }`,
  `citations(filter: { locator: ["¶1", "headline"], source: { kind: [ARTICLE] } }) { nodes { locator } totalCount }`,
  `topics(filter: { text: "IRMAKLAR" }) { nodes { slug } totalCount }`,
  `alliances(filter: { form: [PACT, BLOC], members: { some: { party: { is: [COUNTRY] } } } }, asOf: "2024-06-19") { nodes { slug } totalCount }`,
  `memberships(filter: { party: { text: "coral" }, group: { text: "paktı" } }) { nodes { status } totalCount }`,
  `agreement(slug: "treaty-of-streams") { parties(filter: { is: [ORGANIZATION] }) { nodes { slug } totalCount } actions(filter: { kind: [SIGNATURE], party: { text: "azure" }, on: { to: "2009-06-19" } }) { totalCount nodes { kind } } none: actions(filter: { not: { party: {} } }) { totalCount nodes { kind } } }`,
  `event(slug: "visit") { participants(filter: { official: {} }) { nodes { role } totalCount } hosts: participants(filter: { role: [HOST] }) { nodes { party { slug } } totalCount } }`,
];

// Of the disagreements of alliances and organizations, only those of one kind.
const disagreements = ["organization: {}", 'organization: { text: "pact" }', "alliance: {}"].map(
  (filter) => `disagreements(filter: { ${filter} }) { totalCount nodes { id } }`,
);

describeDatabases("filters", (open) => {
  let server: TestServer;
  let askBoth: AskBoth;
  beforeAll(async () => {
    ({ server, askBoth } = await startWithOracle(open));
  });

  describe("countries", () => {
    it.each(countries)("%s", async (filter, slugs) => {
      expect(await server.askText(`{ countries(filter: ${filter}) { totalCount nodes { slug } } }`)).toEqual({
        status: 200,
        statements: 1,
        errors: undefined,
        data: { countries: { totalCount: slugs.length, nodes: slugs.map((slug) => ({ slug })) } },
      });
    });
  });

  it.each([...others, ...disagreements])("%s", async (field) => {
    await askBoth(`{ ${field} }`);
  });
});
