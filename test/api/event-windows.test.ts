import { beforeAll, describe, expect, it } from "vitest";
import { graphql } from "../generated/index.js";
import { describeDatabases } from "../support/databases.js";
import { factories } from "../support/factories.js";
import { startTestServer, type TestServer } from "../support/server.js";

const Dates = graphql(`
  query AsOfDates {
    events {
      nodes {
        slug
        on {
          value
          precision
          earliest
          latest
        }
      }
    }
  }
`);

const Window = graphql(`
  query AsOfWindow($from: Date, $to: Date, $certainty: Certainty!) {
    events(from: $from, to: $to, certainty: $certainty) {
      totalCount
      nodes {
        slug
      }
    }
    country(code: "HO") {
      events(from: $from, to: $to, certainty: $certainty) {
        totalCount
        nodes {
          slug
        }
      }
    }
  }
`);

describeDatabases("from and to", (open) => {
  describe("events from a day to a day", () => {
    let server: TestServer;
    const dates = {
      day: "2024-06-19",
      month: "2024-06",
      year: "2024",
      between: "2024-10-28/2024-11-03",
      before: "../2024-11-04",
      since: "2024-06/..",
    };
    beforeAll(async () => {
      server = await startTestServer(open, {
        fill: async (database) => {
          const make = factories(database);
          const host = await make.country("Host", { code: "HO" });
          for (const [title, on] of Object.entries(dates))
            await make.event(title, { on, participants: [{ party: host }] });
          await make.event("undated", { participants: [{ party: host }] });
        },
      });
    });

    it("keeps dates as precise as their sources", async () => {
      const date = (value: string, precision: string, earliest: string | null, latest: string | null) => ({
        value,
        precision,
        earliest,
        latest,
      });
      const { data } = await server.ask(Dates);
      expect(Object.fromEntries(data?.events.nodes.map(({ slug, on }) => [slug, on]) ?? [])).toEqual({
        day: date("2024-06-19", "DAY", "2024-06-19", "2024-06-19"),
        month: date("2024-06", "MONTH", "2024-06-01", "2024-06-30"),
        year: date("2024", "YEAR", "2024-01-01", "2024-12-31"),
        between: date("2024-10-28/2024-11-03", "INTERVAL", "2024-10-28", "2024-11-03"),
        before: date("../2024-11-04", "INTERVAL", null, "2024-11-04"),
        since: date("2024-06/..", "INTERVAL", "2024-06-01", null),
        undated: null,
      });
    });

    it.each<[string | null, string | null, readonly string[], readonly string[]]>([
      [
        null,
        null,
        ["day", "month", "between", "before", "year", "since", "undated"],
        ["day", "month", "between", "before", "year", "since", "undated"],
      ],
      ["2024-06-01", "2024-06-30", ["day", "month"], ["day", "month", "before", "year", "since"]],
      ["2024-06-02", "2024-06-30", ["day"], ["day", "month", "before", "year", "since"]],
      [
        "2024-01-01",
        "2024-12-31",
        ["day", "month", "between", "year"],
        ["day", "month", "between", "before", "year", "since"],
      ],
      [
        null,
        "2024-11-04",
        ["day", "month", "between", "before"],
        ["day", "month", "between", "before", "year", "since"],
      ],
      [null, "2024-11-03", ["day", "month", "between"], ["day", "month", "between", "before", "year", "since"]],
      [
        "2024-06-01",
        null,
        ["day", "month", "between", "since"],
        ["day", "month", "between", "before", "year", "since"],
      ],
      ["2024-11-04", "2024-11-04", [], ["before", "year", "since"]],
      ["2025-01-01", null, [], ["since"]],
      [null, "2023-12-31", [], ["before"]],
      [
        "0001-01-01",
        "9999-12-31",
        ["day", "month", "between", "before", "year", "since"],
        ["day", "month", "between", "before", "year", "since"],
      ],
      ["2024-06-30", "2024-06-01", [], []],
    ])("from %s to %s: certainly %j, possibly %j", async (from, to, certain, possible) => {
      const list = (slugs: readonly string[]) => ({ totalCount: slugs.length, nodes: slugs.map((slug) => ({ slug })) });
      const answer = (slugs: readonly string[]) => ({
        ...{ status: 200, statements: 1, errors: undefined },
        data: { events: list(slugs), country: { events: list(slugs) } },
      });
      expect(await server.ask(Window, { from, to, certainty: "CERTAIN" })).toEqual(answer(certain));
      expect(await server.ask(Window, { from, to, certainty: "POSSIBLE" })).toEqual(answer(possible));
    });
  });
});
