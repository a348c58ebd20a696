import { readFileSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";
import {
  ChangesDocument,
  DefendersDocument,
  TiesDocument,
  TimelineDocument,
  TriggeredDocument,
} from "../../generated/graphql.js";
import { describeDatabases } from "../../support/databases.js";
import { startTestServer, type TestServer } from "../../support/server.js";

/** The data of ../expected/<name>.json. */
function expectedData(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../expected/${name}.json`, import.meta.url), "utf8"));
}

function answering(data: unknown) {
  return { status: 200, statements: 1, errors: undefined, data };
}

describeDatabases("the examples of the questions", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open);
  });

  it("11 says who would have to help Russia, and by what", async () => {
    expect(await server.ask(DefendersDocument, {})).toEqual(answering(expectedData("11-who-would-defend")));
  });

  it("12 says what an attack on North Korea would bring into play", async () => {
    expect(await server.ask(TriggeredDocument, {})).toEqual(answering(expectedData("12-what-an-attack-triggers")));
  });

  it.each([undefined, "2024-06-19", null])("13 shows what ties Russia and North Korea: on %s", async (day) => {
    const answer = await server.ask(TiesDocument, day === undefined ? {} : { day });

    expect(answer).toEqual(answering(expectedData(`13-ties-of-two.${day === null ? "ever" : (day ?? "2025-01-01")}`)));
  });

  it.each(["1970-01-01", "1998-01-01", "2035-01-01"])(
    "13 finds of agreements in force on %s what the sources say, and no more",
    async (day) => {
      const { data } = await server.ask(TiesDocument, { day, filter: { kind: ["AGREEMENT"] } });

      expect(data?.ties?.nodes.map((tie) => "agreement" in tie && tie.agreement.title)).toEqual(
        day < "2024" ? [] : ["Comprehensive Strategic Partnership between Russia and North Korea"],
      );
    },
  );

  it("14 shows North Korea through time", async () => {
    expect(await server.ask(TimelineDocument, {})).toEqual(answering(expectedData("14-timeline")));
  });

  it("15 lists what changed in a month", async () => {
    expect(await server.ask(ChangesDocument, {})).toEqual(answering(expectedData("15-changes")));
  });
});
