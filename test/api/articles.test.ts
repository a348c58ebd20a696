// What the five articles say and do not say, checked by hand against their paragraphs.
import { beforeAll, describe, expect, it } from "vitest";
import { graphql } from "../generated/index.js";
import { ClaimsDocument } from "../generated/graphql.js";
import { describeDatabases } from "../support/databases.js";
import { startTestServer, type TestServer } from "../support/server.js";

const Event = graphql(`
  query ArticlesEvent($slug: String!) {
    event(slug: $slug) {
      kind
      status
      on {
        value
      }
      until {
        value
      }
      place
      participants {
        nodes {
          role
          party {
            slug
          }
        }
      }
      topics {
        nodes {
          slug
        }
      }
      citations {
        nodes {
          locator
          presentation
          claimants {
            party {
              slug
            }
            official {
              slug
            }
          }
        }
      }
    }
  }
`);
const Events = graphql(`
  query ArticlesEvents {
    events(first: 50) {
      totalCount
      nodes {
        slug
        status
        citations(first: 10) {
          nodes {
            presentation
            claimants {
              role
            }
          }
        }
      }
    }
  }
`);
const EventsBetween = graphql(`
  query ArticlesEventsBetween($from: Date, $to: Date, $certainty: Certainty) {
    events(first: 100, from: $from, to: $to, certainty: $certainty) {
      nodes {
        slug
      }
    }
  }
`);
const Statements = graphql(`
  query ArticlesStatements($text: String!) {
    statements(filter: { text: $text }) {
      nodes {
        act
        joint
        turkish: summary(language: TR)
        event {
          slug
        }
        targets {
          slug
        }
        speakers {
          party {
            slug
          }
        }
        about {
          ... on Event {
            slug
          }
          ... on Agreement {
            slug
          }
        }
        citations {
          nodes {
            locator
            presentation
            claimants {
              party {
                slug
              }
            }
          }
        }
      }
    }
  }
`);
const Agreements = graphql(`
  query ArticlesAgreements($slug: [String!]) {
    agreements(filter: { slug: $slug }) {
      nodes {
        slug
        kind
        status
        parties {
          nodes {
            slug
          }
        }
        actions {
          nodes {
            kind
            on {
              value
            }
          }
        }
      }
    }
  }
`);
const Presented = graphql(`
  query ArticlesPresented($citations: CitationListFilter) {
    events(filter: { citations: $citations }) {
      totalCount
    }
    agreements(filter: { citations: $citations }) {
      nodes {
        slug
      }
    }
    obligations(filter: { citations: $citations }) {
      totalCount
    }
    memberships(filter: { citations: $citations }) {
      totalCount
    }
    tenures(filter: { citations: $citations }) {
      totalCount
    }
    statements(filter: { citations: $citations }) {
      totalCount
    }
  }
`);

const stateDepartment = [{ party: { slug: "us-state-department" } }];
const blinken = [{ party: { slug: "united-states" }, official: { slug: "antony-blinken" } }];

describeDatabases("the five articles", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open);
  });

  async function event(slug: string) {
    const { data, errors } = await server.ask(Event, { slug });
    expect(errors).toBeUndefined();
    return data!.event!;
  }
  async function allEvents() {
    const { data, errors } = await server.ask(Events);
    expect(errors).toBeUndefined();
    expect(data!.events.nodes).toHaveLength(data!.events.totalCount);
    return data!.events.nodes;
  }
  async function statement(text: string) {
    const { data } = await server.ask(Statements, { text });
    expect(data?.statements.nodes).toHaveLength(1);
    return data!.statements.nodes[0]!;
  }
  async function agreement(slug: string) {
    const { data } = await server.ask(Agreements, { slug: [slug] });
    return data?.agreements.nodes[0];
  }
  const roles = ({ participants }: Awaited<ReturnType<typeof event>>) =>
    participants.nodes.map(({ role, party }) => [role, party?.slug]);

  it.each([
    { slug: "russian-space-technology-for-north-korea", giver: "russia", receiver: "north-korea" },
    { slug: "north-korean-arms-for-russian-technology", giver: "north-korea", receiver: "russia" },
  ])("758e ¶3: $slug is what Blinken says is wanted, and has not happened", async ({ slug, giver, receiver }) => {
    const found = await event(slug);

    expect(found).toMatchObject({ kind: "TRANSFER", status: "EXPECTED", on: null });
    expect(roles(found)).toEqual([
      ["GIVER", giver],
      ["RECEIVER", receiver],
    ]);
    expect(found.citations.nodes).toEqual(
      ["headline", "standfirst", "¶3"].map((locator) => ({ locator, presentation: "EXPECTED", claimants: blinken })),
    );
  });

  it("6320 ¶1: the joint statement of 4 November 2024 is an agreement of that kind", async () => {
    expect(await agreement("eu-rok-joint-statement-2024")).toMatchObject({
      kind: "JOINT_STATEMENT",
      status: "AGREED",
      actions: { nodes: [{ kind: "CONCLUSION", on: { value: "2024-11-04" } }] },
      parties: { nodes: [{ slug: "european-union" }, { slug: "south-korea" }] },
    });
  });

  it.each([
    "condemn North Korea's unlawful transfers",
    "take back the soldiers",
    "end to unlawful military cooperation",
  ])("6320 ¶1, ¶3, ¶4: that they %s was said at no event that the article names", async (text) => {
    expect(await statement(text)).toMatchObject({ event: null });
  });

  it("6320 ¶2: what the Strategic Dialogue dealt with is not said", async () => {
    expect((await event("eu-rok-strategic-dialogue")).topics.nodes).toEqual([]);
  });

  it.each(["Washington raises the alarm", "Seoul raises the alarm", "a threat to existence itself"])(
    "6320 ¶2, ¶6: a warning has no target that is only what it is about: %s",
    async (text) => {
      expect(await statement(text)).toMatchObject({ act: "WARN", targets: [] });
    },
  );

  it("6320 ¶9: whose requests for weapons were turned down is not said", async () => {
    expect(await statement("turns down requests for weapons")).toMatchObject({ act: "DECLINE", targets: [] });
  });

  it("6320 ¶10: Seoul's expectation is a statement, and the transfer is expected by Seoul", async () => {
    expect(await statement("Seoul expects Moscow")).toMatchObject({
      act: "ASSESS",
      speakers: [{ party: { slug: "south-korea" } }],
      about: [{ slug: "russian-technology-for-north-korea" }],
      citations: { nodes: [{ locator: "¶10", presentation: "ASSERTED", claimants: [] }] },
    });
    expect((await event("russian-technology-for-north-korea")).citations.nodes).toEqual([
      { locator: "¶10", presentation: "EXPECTED", claimants: [{ party: { slug: "south-korea" }, official: null }] },
    ]);
  });

  it("6320 ¶12: the soldiers are in the Kursk region", async () => {
    expect(await event("north-korea-sends-troops-to-russia")).toMatchObject({
      status: "REPORTED",
      place: "Kursk region, Russia",
    });
  });

  it("b233 ¶4: Russia's diplomacy to ease sanctions is done for North Korea", async () => {
    expect(roles(await event("russian-diplomacy-to-ease-sanctions"))).toEqual([
      ["GIVER", "russia"],
      ["RECEIVER", "north-korea"],
    ]);
  });

  it("5e7d s12: diplomatic relations were established in 1948", async () => {
    const found = await event("russia-north-korea-diplomatic-relations");

    expect(found).toMatchObject({ status: "REPORTED", on: { value: "1948" } });
    expect(roles(found).map(([, party]) => party)).toEqual(["russia", "north-korea"]);
  });

  describe("5e7d s12: Lavrov was in Pyongyang in the middle of October", () => {
    const visit = { slug: "lavrov-visit-pyongyang-2023" };

    it.each([
      { from: "2023-10-01", to: "2023-10-31", certainty: "CERTAIN", listed: true },
      { from: "2023-10-11", to: "2023-10-20", certainty: "CERTAIN", listed: false },
      { from: "2023-10-11", to: "2023-10-20", certainty: "POSSIBLE", listed: true },
      { from: "2023-11-01", to: "2023-11-30", certainty: "POSSIBLE", listed: false },
    ] as const)("from $from to $to, $certainty: $listed", async ({ listed, ...variables }) => {
      const { data } = await server.ask(EventsBetween, variables);

      expect(data?.events.nodes.some(({ slug }) => slug === visit.slug)).toBe(listed);
    });

    it("is dated by the month, and lasted", async () => {
      expect(await event(visit.slug)).toMatchObject({ on: { value: "2023-10" }, until: { value: "2023-10" } });
    });
  });

  it.each([
    { slug: "us-rok-close-cooperation", on: "../2026-02-04", text: "agree to keep working closely" },
    { slug: "russia-dprk-joint-defence-mechanisms", on: "../2024-06-19", text: "decide to build joint defence" },
  ])(
    'd4a6 ¶5 "agreed", b233 ¶3 "decided": $slug is an agreement, and a joint commitment',
    async ({ slug, on, text }) => {
      expect(await agreement(slug)).toMatchObject({
        kind: "OTHER",
        status: "AGREED",
        actions: { nodes: [{ kind: "CONCLUSION", on: { value: on } }] },
      });
      expect(await statement(text)).toMatchObject({ act: "COMMIT", joint: true, about: [{ slug }] });
    },
  );

  it.each([
    { text: "may soon turn decades of Russian policy", act: "ASSESS", word: "görüşünde" },
    { text: "peace, security and prosperity", act: "REAFFIRM", word: "refah" },
    { text: "a prosperous Indo-Pacific", act: "ASSESS", word: "refah" },
    { text: "its vassals in the region", act: "CRITICIZE", word: "tebaa" },
  ])("says in both languages what was said: $text, $word", async ({ text, act, word }) => {
    const found = await statement(text);

    expect(found).toMatchObject({ act });
    expect(found.turkish).toContain(word);
  });

  describe("how sources present facts", () => {
    it("758e ¶7: the treaty is in force by the word of Russia's ministry, which the article passes on", async () => {
      const { data } = await server.ask(ClaimsDocument, {});

      const claim = { presentation: "CLAIMED", claimants: [{ party: { name: "Russian Foreign Ministry" } }] };
      expect(data?.agreement?.citations.nodes).toMatchObject([claim, claim]);
      expect(
        data?.agreement?.actions.nodes.map(({ kind, citations: { nodes } }) => [kind, nodes[0]?.presentation]),
      ).toEqual([
        ["SIGNATURE", "ASSERTED"],
        ["SIGNATURE", "ASSERTED"],
        ["ENTRY_INTO_FORCE", "CLAIMED"],
      ]);
      expect(data?.notAsserted.totalCount).toBe(2);
      expect(data?.claimed.countsByFact).toEqual([
        { fact: "AGREEMENT", count: 2 },
        { fact: "AGREEMENT_ACTION", count: 1 },
        { fact: "OBLIGATION", count: 2 },
      ]);
    });

    it("finds the agreements that no source asserts in its own voice", async () => {
      const { data } = await server.ask(Presented, { citations: { none: { presentation: ["ASSERTED"] } } });

      expect(data).toEqual({
        events: { totalCount: 12 },
        agreements: {
          nodes: [
            "russia-dprk-comprehensive-strategic-partnership",
            "us-india-critical-minerals",
            "us-rok-close-cooperation",
          ].map((slug) => ({ slug })),
        },
        obligations: { totalCount: 2 },
        memberships: { totalCount: 0 },
        tenures: { totalCount: 0 },
        statements: { totalCount: 10 },
      });
    });

    it("finds what somebody claims, expects or estimates by who does", async () => {
      const { data } = await server.ask(Presented, {
        citations: { some: { claimants: { some: { official: { slug: ["antony-blinken"] } } } } },
      });

      expect(data).toMatchObject({
        events: { totalCount: 3 },
        agreements: { nodes: [] },
        statements: { totalCount: 0 },
      });
    });

    it("d4a6: what the two ministers said is told by one side's ministry; that they met, by the article", async () => {
      expect((await statement("has lasting strength")).citations.nodes).toEqual([
        { locator: "¶3", presentation: "CLAIMED", claimants: stateDepartment },
      ]);
      expect((await event("rubio-cho-hyun-meeting")).status).toBe("REPORTED");
    });

    it("gives every event the status of its firmest citation", async () => {
      const statuses = { ASSERTED: "REPORTED", CLAIMED: "CLAIMED", ESTIMATED: "ESTIMATED", EXPECTED: "EXPECTED" };
      const firmest = Object.keys(statuses) as (keyof typeof statuses)[]; // keys of a constant

      for (const { slug, status, citations } of await allEvents()) {
        const found = firmest.find((one) => citations.nodes.some(({ presentation }) => presentation === one));
        expect([slug, status]).toEqual([slug, found && statuses[found]]);
      }
    });

    it("lists nothing in a window of days that is only expected", async () => {
      const expected = (await allEvents()).filter(({ status }) => status === "EXPECTED");
      const { data } = await server.ask(EventsBetween, { from: "0001-01-01", certainty: "POSSIBLE" });

      expect(expected).toHaveLength(9);
      const listed = new Set(data?.events.nodes.map(({ slug }) => slug));
      expect(expected.filter(({ slug }) => listed.has(slug))).toEqual([]);
    });

    it("names a claimant of every claim, and none of what a source asserts", async () => {
      for (const { citations } of await allEvents()) {
        for (const { presentation, claimants } of citations.nodes) {
          if (presentation === "CLAIMED") expect(claimants).not.toEqual([]);
          if (presentation === "ASSERTED") expect(claimants).toEqual([]);
        }
      }
    });
  });
});
