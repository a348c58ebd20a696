import { beforeAll, describe, expect, it } from "vitest";
import { fold } from "../../src/text/fold.js";
import { graphql } from "../generated/index.js";
import { describeDatabases } from "../support/databases.js";
import { factories } from "../support/factories.js";
import type { PeriodFacts } from "../support/made-dates.js";
import { startTestServer, type TestServer } from "../support/server.js";

const HeldAt = graphql(`
  query AsOfHeldAt($slug: String!, $day: Date!) {
    alliance(slug: $slug) {
      members {
        nodes {
          period {
            holds(on: $day)
          }
        }
      }
      certain: members(asOf: $day) {
        totalCount
      }
      possible: members(asOf: $day, certainty: POSSIBLE) {
        totalCount
      }
    }
  }
`);

type Holds = "CERTAIN" | "POSSIBLE" | null;

// Source of the cases: the contract's README, "asOf is honest".
const spells: readonly (readonly [string, PeriodFacts, readonly (readonly [string, Holds])[]])[] = [
  [
    "a start in a month is certain from its last day",
    { start: "2024-06" },
    [
      ["2024-05-31", null],
      ["2024-06-01", "POSSIBLE"],
      ["2024-06-29", "POSSIBLE"],
      ["2024-06-30", "CERTAIN"],
      ["2035-12-31", "CERTAIN"],
    ],
  ],
  [
    "without a start, from the first day a source shows it",
    { seen: ["2024-06-20", "2024-11-04"] },
    [
      ["0001-01-01", "POSSIBLE"],
      ["2024-06-19", "POSSIBLE"],
      ["2024-06-20", "CERTAIN"],
      ["2035-12-31", "CERTAIN"],
    ],
  ],
  [
    "with neither, on no day for certain",
    {},
    [
      ["0001-01-01", "POSSIBLE"],
      ["2024-06-20", "POSSIBLE"],
      ["2035-12-31", "POSSIBLE"],
    ],
  ],
  [
    "with an end, certain up to the earliest day it can mean",
    { start: "2010", end: "2020-06" },
    [
      ["2010-12-30", "POSSIBLE"],
      ["2010-12-31", "CERTAIN"],
      ["2020-06-01", "CERTAIN"],
      ["2020-06-02", "POSSIBLE"],
      ["2020-06-30", "POSSIBLE"],
      ["2020-07-01", null],
    ],
  ],
  [
    "a dataset stops where its coverage stops",
    { start: "1960-01-01", endStatus: "UNKNOWN_AFTER", seen: ["1960-01-01", "2016-12-31"] },
    [
      ["1959-12-31", null],
      ["1960-01-01", "CERTAIN"],
      ["2016-12-31", "CERTAIN"],
      ["2017-01-01", "POSSIBLE"],
      ["2035-12-31", "POSSIBLE"],
    ],
  ],
  [
    "a start on or before a day is certain from that day",
    { start: "../2015-01-01" },
    [
      ["0001-01-01", "POSSIBLE"],
      ["2014-12-31", "POSSIBLE"],
      ["2015-01-01", "CERTAIN"],
    ],
  ],
  [
    "one day is one day",
    { start: "2020-02-29", end: "2020-02-29" },
    [
      ["2020-02-28", null],
      ["2020-02-29", "CERTAIN"],
      ["2020-03-01", null],
    ],
  ],
];

const slugOf = (name: string) => fold(name).replaceAll(" ", "-");

describeDatabases("asOf and holds", (open) => {
  describe("a standing thing", () => {
    let server: TestServer;
    beforeAll(async () => {
      server = await startTestServer(open, {
        fill: async (database) => {
          const make = factories(database);
          const member = await make.country("Member");
          for (const [name, facts] of spells)
            await make.membership(await make.alliance(name, { slug: slugOf(name) }), member, facts);
        },
      });
    });

    it.each(spells.flatMap(([name, , cases]) => cases.map(([on, holds]) => [name, on, holds] as const)))(
      "%s: on %s %s",
      async (name, on, holds) => {
        expect(await server.ask(HeldAt, { slug: slugOf(name), day: on })).toEqual({
          status: 200,
          statements: 1,
          errors: undefined,
          data: {
            alliance: {
              members: { nodes: [{ period: { holds } }] },
              certain: { totalCount: holds === "CERTAIN" ? 1 : 0 },
              possible: { totalCount: holds === null ? 0 : 1 },
            },
          },
        });
      },
    );
  });
});
