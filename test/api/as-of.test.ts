import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { graphql } from "../generated/index.js";
import { describeDatabases } from "../support/databases.js";
import { factories } from "../support/factories.js";
import type { PeriodFacts } from "../support/made-dates.js";
import { fillWithWorld } from "../support/made-up-world.js";
import { startTestServer, type TestServer } from "../support/server.js";

const HoldingOn = graphql(`
  query AsOfHoldingOn($day: Date!) {
    memberships(first: 100) {
      nodes {
        id
        period {
          holds(on: $day)
        }
      }
    }
    certainMemberships: memberships(first: 100, asOf: $day) {
      totalCount
      nodes {
        id
      }
    }
    possibleMemberships: memberships(first: 100, asOf: $day, certainty: POSSIBLE) {
      totalCount
      nodes {
        id
      }
    }
    tenures(first: 100) {
      nodes {
        id
        period {
          holds(on: $day)
        }
      }
    }
    certainTenures: tenures(first: 100, asOf: $day) {
      totalCount
      nodes {
        id
      }
    }
    possibleTenures: tenures(first: 100, asOf: $day, certainty: POSSIBLE) {
      totalCount
      nodes {
        id
      }
    }
    obligations(first: 100) {
      nodes {
        id
        period {
          holds(on: $day)
        }
      }
    }
    certainObligations: obligations(first: 100, asOf: $day) {
      totalCount
      nodes {
        id
      }
    }
    possibleObligations: obligations(first: 100, asOf: $day, certainty: POSSIBLE) {
      totalCount
      nodes {
        id
      }
    }
    alliances(first: 100) {
      nodes {
        id
        period: active {
          holds(on: $day)
        }
      }
    }
    certainAlliances: alliances(first: 100, asOf: $day) {
      totalCount
      nodes {
        id
      }
    }
    possibleAlliances: alliances(first: 100, asOf: $day, certainty: POSSIBLE) {
      totalCount
      nodes {
        id
      }
    }
    agreements(first: 100) {
      nodes {
        id
        status(asOf: $day)
        inForce {
          earliest
          latest
        }
        terminated {
          earliest
          latest
        }
      }
    }
    certainAgreements: agreements(first: 100, asOf: $day) {
      totalCount
      nodes {
        id
      }
    }
    possibleAgreements: agreements(first: 100, asOf: $day, certainty: POSSIBLE) {
      totalCount
      nodes {
        id
      }
    }
  }
`);

const Stages = graphql(`
  query AsOfStages($one: Date!, $other: Date!) {
    agreements(first: 100) {
      nodes {
        slug
        one: status(asOf: $one)
        other: status(asOf: $other)
      }
    }
  }
`);

const text = (date: Date) => date.toISOString().slice(0, 10);
const day = fc.oneof(
  fc.date({ min: new Date("1940-01-01"), max: new Date("2026-12-31"), noInvalidDate: true }).map(text),
  fc.constantFrom(
    "0001-01-01",
    "1950-05-01",
    "1950-05-31",
    "1990-01-01",
    "1991-12-31",
    "2010-12-31",
    "2011-01-01",
    "2020-06-01",
    "2020-06-30",
    "2020-07-01",
    "2024-06-20",
    "2035-12-31",
  ),
);

const periods: fc.Arbitrary<PeriodFacts> = fc.record(
  {
    start: fc.constantFrom("1949", "1950-05", "2010-12-31", "2012/2014", "../2010-06-30"),
    end: fc.constantFrom("2015", "2020-06", "2020-06-30", "2019/2021", "2021/.."),
    endStatus: fc.constantFrom("ENDED", "ENDED_DATE_UNKNOWN", "UNKNOWN_AFTER"),
    seen: fc.array(fc.constantFrom("2013-03-03", "2014-06-20", "2014-06"), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

type Listed = readonly { readonly id: string }[];
const ids = (nodes: Listed) => nodes.map(({ id }) => id).sort();

describeDatabases("asOf", (open) => {
  describe("what holds", () => {
    let server: TestServer;
    beforeAll(async () => {
      server = await startTestServer(open, {
        fill: async (database) => {
          await fillWithWorld(database);
          const make = factories(database);
          const group = await make.alliance("Many periods");
          for (const [place, facts] of fc.sample(periods, { numRuns: 40, seed: 20261121 }).entries()) {
            await make.membership(group, await make.country(`Member ${place}`), facts);
          }
        },
      });
    });

    it("lists exactly what holds that day: certainly, and with POSSIBLE also what may", async () => {
      await fc.assert(
        fc.asyncProperty(day, async (on) => {
          const { data, statements } = await server.ask(HoldingOn, { day: on });
          if (!data) throw new Error("no answer");
          const lists = [
            [data.memberships.nodes, data.certainMemberships, data.possibleMemberships],
            [data.tenures.nodes, data.certainTenures, data.possibleTenures],
            [data.obligations.nodes, data.certainObligations, data.possibleObligations],
            [data.alliances.nodes, data.certainAlliances, data.possibleAlliances],
          ] as const;
          expect(statements).toBe(1);
          for (const [all, certain, possible] of lists) {
            const holding = (...words: unknown[]) => ids(all.filter(({ period }) => words.includes(period.holds)));
            expect(ids(certain.nodes)).toEqual(holding("CERTAIN"));
            expect(ids(possible.nodes)).toEqual(holding("CERTAIN", "POSSIBLE"));
            expect([certain.totalCount, possible.totalCount]).toEqual([certain.nodes.length, possible.nodes.length]);
          }
        }),
        { numRuns: 30 },
      );
    });

    it("lists as certain the agreements that entered into force by that day at the latest, and were not terminated before it at the earliest", async () => {
      await fc.assert(
        fc.asyncProperty(day, async (on) => {
          const { data } = await server.ask(HoldingOn, { day: on });
          const certain = data?.agreements.nodes.filter(
            ({ inForce, terminated }) =>
              inForce?.latest && inForce.latest <= on && (!terminated?.earliest || on <= terminated.earliest),
          );
          expect(ids(data?.certainAgreements.nodes ?? [])).toEqual(ids(certain ?? []));
          expect(ids(data?.possibleAgreements.nodes ?? [])).toEqual(expect.arrayContaining(ids(certain ?? [])));
        }),
        { numRuns: 20 },
      );
    });

    const stages = ["NOT_YET", "PROPOSED", "AGREED", "SIGNED", "IN_FORCE", "TERMINATED"];

    it("never takes an agreement back to an earlier stage", async () => {
      await fc.assert(
        fc.asyncProperty(day, day, async (some, another) => {
          const [one, other] = [some, another].sort() as [string, string];
          const { data } = await server.ask(Stages, { one, other });
          for (const agreement of data?.agreements.nodes ?? []) {
            expect(stages.indexOf(agreement.one)).toBeLessThanOrEqual(stages.indexOf(agreement.other));
          }
        }),
        { numRuns: 20 },
      );
    });

    it.each([
      ["treaty-of-streams", "2008-12-30", "NOT_YET"],
      ["treaty-of-streams", "2008-12-31", "PROPOSED"],
      ["treaty-of-streams", "2009-05-31", "AGREED"],
      ["treaty-of-streams", "2009-06-18", "AGREED"],
      ["treaty-of-streams", "2009-06-19", "SIGNED"],
      ["treaty-of-streams", "2010-12-30", "SIGNED"],
      ["treaty-of-streams", "2010-12-31", "IN_FORCE"],
      ["treaty-of-streams", "2035-12-31", "IN_FORCE"],
      ["old-treaty", "1950-05-30", "NOT_YET"],
      ["old-treaty", "1950-05-31", "IN_FORCE"],
      ["old-treaty", "1991-12-30", "IN_FORCE"],
      ["old-treaty", "1991-12-31", "IN_FORCE"],
      ["old-treaty", "1992-01-01", "TERMINATED"],
      ["deal", "2024-07-30", "NOT_YET"],
      ["deal", "2024-07-31", "SIGNED"],
      ["idea", "2024-11-03", "NOT_YET"],
      ["idea", "2024-11-04", "PROPOSED"],
      ["rumour", "2035-12-31", "NOT_YET"],
    ])("status(asOf) is the last stage certainly reached: %s on %s is %s", async (slug, on, status) => {
      const { data } = await server.ask(Stages, { one: on, other: on });
      expect(data?.agreements.nodes.find((agreement) => agreement.slug === slug)?.one).toBe(status);
    });
  });
});
