import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import pagesVariables from "../../examples/08-pages.variables.json" with { type: "json" };
import { membersOf } from "../../examples/typed-client.js";
import refetchVariables from "../../examples/09-refetch.variables.json" with { type: "json" };
import {
  ArticleDocument,
  ForeignMinisterDocument,
  JointDocument,
  KoreaDocument,
  MetDocument,
  ObligationsDocument,
  PagesDocument,
  QuadMembersDocument,
  RefetchDocument,
  SignedNeverRatifiedDocument,
  type PagesQuery,
} from "../generated/graphql.js";
import { describeDatabases } from "../support/databases.js";
import { startTestServer, type TestServer } from "../support/server.js";
import { bySlug, nothing, slugs } from "./expected/slugs.js";

/** The data of expected/<name>.json. */
function expectedData<Data>(name: string): Data {
  return JSON.parse(readFileSync(new URL(`expected/${name}.json`, import.meta.url), "utf8")) as Data;
}

/** A whole answer: what was asked for, in one statement, and no error. */
function answering(data: unknown) {
  return { status: 200, statements: 1, errors: undefined, data };
}

describeDatabases("the operations that clients send", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open);
  });

  it("01 lists the four members of the Quad, in two languages, each with where it was read", async () => {
    expect(await server.ask(QuadMembersDocument)).toEqual(answering(expectedData("01-quad-members")));
  });

  it.each(["KR", "RU", "IND"])("02 shows the groups, agreements and officials of %s", async (code) => {
    const answer = await server.ask(KoreaDocument, { code });

    expect(answer).toEqual(answering(expectedData(`02-korea-from-every-side.${code}`)));
  });

  it("02 shows South Korea when no country is named", async () => {
    expect(await server.ask(KoreaDocument, {})).toEqual(answering(expectedData("02-korea-from-every-side.KR")));
  });

  it("02 has nothing to show of a country that there is not", async () => {
    expect(await server.ask(KoreaDocument, { code: "XX" })).toEqual(answering({ country: null }));
  });

  it("03 says who owes whom what under the treaty between Russia and North Korea", async () => {
    expect(await server.ask(ObligationsDocument)).toEqual(answering(expectedData("03-who-must-defend")));
  });

  it("04 finds another holder of the same office on a later day", async () => {
    expect(await server.ask(ForeignMinisterDocument, {})).toEqual(answering(expectedData("04-office-through-time")));
  });

  it("04 finds nobody on a day on which no source shows anybody", async () => {
    const answer = await server.ask(ForeignMinisterDocument, { then: "2024-11-02", now: "2025-07-01" });

    expect(answer).toEqual(answering({ country: { then: { nodes: [] }, now: { nodes: [] } } }));
  });

  it("05 knows one person by several names, whom she met and what was said", async () => {
    expect(await server.ask(MetDocument)).toEqual(answering(expectedData("05-one-person-many-names")));
  });

  it("06 lists who condemned whom together, and where", async () => {
    expect(await server.ask(JointDocument)).toEqual(answering(expectedData("06-joint-statement")));
  });

  it.each(["d4a6271d86ed339c", "758e7281f8bac0f2", "b233023b98b99ec1", "6320e2ecdf1caa5b", "5e7df25392b08e5e"])(
    "07 lists every fact that was read in the article %s",
    async (slug) => {
      const answer = await server.ask(ArticleDocument, { slug });

      expect(answer).toEqual(answering(expectedData(`07-everything-in-one-article.${slug}`)));
    },
  );

  it("07 takes the first article when none is named", async () => {
    const answer = await server.ask(ArticleDocument, {});

    expect(answer).toEqual(answering(expectedData("07-everything-in-one-article.d4a6271d86ed339c")));
  });

  describe("08", () => {
    const whole = expectedData<PagesQuery>("08-pages");
    const cursors = whole.officials.edges.map(({ cursor }) => cursor);

    /** The page of all officials from one place up to another. */
    function page(from: number, to: number, pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean }) {
      const ends = { startCursor: cursors[from], endCursor: cursors[to - 1] };
      return {
        officials: { totalCount: 14, pageInfo: { ...pageInfo, ...ends }, edges: whole.officials.edges.slice(from, to) },
      };
    }

    it("gives all fourteen officials without a page", async () => {
      expect(await server.ask(PagesDocument, {})).toEqual(answering(whole));
    });

    const { first } = pagesVariables;
    it.each([
      {
        walk: "forward, the first five",
        variables: { first },
        is: page(0, 5, { hasPreviousPage: false, hasNextPage: true }),
      },
      {
        walk: "forward, the next five",
        variables: { first, after: cursors[4] },
        is: page(5, 10, { hasPreviousPage: true, hasNextPage: true }),
      },
      {
        walk: "forward, the rest",
        variables: { first, after: cursors[9] },
        is: page(10, 14, { hasPreviousPage: true, hasNextPage: false }),
      },
      {
        walk: "backward, the last five",
        variables: { last: 5 },
        is: page(9, 14, { hasPreviousPage: true, hasNextPage: false }),
      },
      {
        walk: "backward, the five before them",
        variables: { last: 5, before: cursors[9] },
        is: page(4, 9, { hasPreviousPage: true, hasNextPage: true }),
      },
      {
        walk: "backward, the rest",
        variables: { last: 5, before: cursors[4] },
        is: page(0, 4, { hasPreviousPage: false, hasNextPage: true }),
      },
    ])("walks $walk", async ({ variables, is }) => {
      expect(await server.ask(PagesDocument, variables)).toEqual(answering(is));
    });

    it.each([
      {
        side: "after the last",
        variables: { first, after: cursors[13] },
        pageInfo: { hasPreviousPage: true, hasNextPage: false },
      },
      {
        side: "before the first",
        variables: { last: 5, before: cursors[0] },
        pageInfo: { hasPreviousPage: false, hasNextPage: true },
      },
    ])("finds nothing $side", async ({ variables, pageInfo }) => {
      const answer = await server.ask(PagesDocument, variables);

      const none = { totalCount: 14, pageInfo: { ...pageInfo, startCursor: null, endCursor: null }, edges: [] };
      expect(answer).toEqual(answering({ officials: none }));
    });
  });

  it("09 finds a country, an organization, an alliance, an official and an agreement again by their ids", async () => {
    expect(await server.ask(RefetchDocument, refetchVariables)).toEqual(answering(expectedData("09-refetch")));
  });

  it("09 has null in the place of an id whose thing is gone", async () => {
    const gone = Buffer.from("Country:atlantis").toString("base64url");

    expect(await server.ask(RefetchDocument, { ids: [gone] })).toEqual(answering({ nodes: [null] }));
  });

  it("20 lists nothing of the articles, since nobody can tell of a treaty in force that it was never ratified", async () => {
    const answer = await server.ask(SignedNeverRatifiedDocument, { party: "north-korea" });

    // No dataset is loaded here that could tell.
    const known = { coverage: { status: "NOT_COVERED", sources: [] } };
    expect(answer).toEqual(answering({ agreements: { totalCount: 0, nodes: [] }, known }));
  });

  it.each(slugs)("addresses the %s %s by its slug, and nothing else", async (typename, slug) => {
    const found = { __typename: typename, slug };
    const fields: Readonly<Record<string, object>> = {
      Country: { party: found },
      Organization: { party: found, organization: found },
    };

    const answer = await server.ask(bySlug, { slug });

    expect(answer).toEqual(answering({ ...nothing, ...(fields[typename] ?? { [typename.toLowerCase()]: found }) }));
  });

  it.each(["", " ", "quad ", "QUAD", "Güney Kore", '\'; drop table "Actor"; --', "a".repeat(500)])(
    "finds nothing by the slug %j",
    async (slug) => {
      expect(await server.ask(bySlug, { slug })).toEqual(answering(nothing));
    },
  );

  describe("the typed client", () => {
    let url: string;
    beforeAll(async () => {
      url = `${await server.http.listen({ host: "127.0.0.1", port: 0 })}/graphql`;
    });

    it("says who belonged to the Quad on a day, with where that was read", async () => {
      const title = "Rubio'nun Asya Turu: Güney Kore ve Hindistan ile Görüşmeler";

      expect(await membersOf(url, "quad", "2026-02-04")).toEqual([
        `Australia (${title}, ¶10)`,
        `India (${title}, ¶10)`,
        `Japan (${title}, ¶10)`,
        `United States (${title}, ¶10)`,
      ]);
    });

    it("finds no certain member on the day before the first source", async () => {
      expect(await membersOf(url, "quad", "2026-02-03")).toEqual([]);
    });

    it("knows that there is no such alliance", async () => {
      expect(await membersOf(url, "quint", "2026-02-04")).toBeNull();
    });

    it("throws what the server says is wrong", async () => {
      await expect(membersOf(url, "quad", "4 February")).rejects.toMatchObject({
        message: expect.stringContaining("4 February") as string,
        code: "BAD_USER_INPUT",
      });
    });
  });
});
