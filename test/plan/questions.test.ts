import "../../src/schema/schema.js"; // before all that declares more
import { parse, validate } from "graphql";
import { buildSchemaSync, Field, Int, ObjectType, Resolver, ArgsType } from "type-graphql";
import { beforeAll, expect, it } from "vitest";
import type { Database } from "../../src/database/database.js";
import { costOfOperation } from "../../src/limits/cost.js";
import { defineRows } from "../../src/plan/data-model.js";
import { planOperation } from "../../src/plan/plan.js";
import { prepareRead } from "../../src/plan/read.js";
import { connectionTo } from "../../src/schema/declare/connection.js";
import { Argument, Column, One, Rows } from "../../src/schema/declare/fields.js";
import { defineListing, type ListingName } from "../../src/schema/declare/listing.js";
import { Page } from "../../src/schema/declare/page-args.js";
import { given, Question, RootQuestion, RootWhole, Whole } from "../../src/schema/declare/questions.js";
import { Party } from "../../src/schema/party/party.js";
import { describeDatabases } from "../support/databases.js";
import { factories } from "../support/factories.js";
import { operationOf } from "../limits/operation.js";

const functions = [
  `create function "countedNames"(wanted int) returns table ("rank" int, "key" text, "actorId" int) language sql stable as $$
     select length("nameEn"), "slug", "id" from "Actor" where length("nameEn") >= wanted $$`,
  `create function "lettersOf"(actor int, past text) returns table ("letter" text) language sql stable as $$
     select distinct letter from "Actor", regexp_split_to_table("slug", '') letter where "id" = actor and letter > past $$`,
];

defineRows(
  "countedNames()",
  { actor: { table: "Actor", from: "actorId" } },
  { rank: "int", key: "text", actorId: "int" },
);
defineRows("lettersOf()", {}, { letter: "text" });

@ObjectType({ description: "A letter." })
@Rows({ table: "lettersOf()", identity: "letter", orders: { LETTER: [] } })
class Letter {
  @Column(() => String, "letter", { description: "The letter." })
  letter: string;
}

@ObjectType({ description: "A name with its length." })
@Rows({ table: "countedNames()", identity: "key", orders: { RANK: ["rank"] } })
class CountedName {
  @Column(() => Int, "rank", { description: "How long it is." })
  length: number;

  @One(() => Party, "actor", { nullable: true, description: "Whose name it is." })
  party: unknown;

  @Argument("past", () => String, { description: "Only letters that come after." })
  @Whole(
    () => [Letter],
    { call: { cost: () => 1, of: "actorId", given: [given("past", "text")] }, order: ["letter"], most: 3 },
    { description: "The first letters." },
  )
  someLetters: Letter[];

  @Question("lettersOf" as ListingName, {
    call: { cost: () => 1, of: "actorId", given: [given("past", "text")] },
    order: "LETTER",
    description: "Its letters.",
  })
  letters: unknown;
}

@ArgsType()
class CountedNameArgs extends Page {
  @Field(() => Int, { description: "How long at least." })
  atLeast: number;
}

@ArgsType()
class LetterArgs extends Page {
  @Field(() => String, { description: "Only letters that come after." })
  past: string;
}

defineListing("countedNames" as ListingName, {
  connection: connectionTo("CountedName", () => CountedName),
  args: CountedNameArgs,
  matching: [],
});
defineListing("lettersOf" as ListingName, {
  connection: connectionTo("Letter", () => Letter),
  args: LetterArgs,
  matching: [],
});

const call = { cost: () => 1, given: [given("atLeast", "int")] };

@Resolver()
class Query {
  @RootQuestion("countedNames" as ListingName, { call, order: "RANK", description: "Names by their length." })
  names: unknown;

  @Argument("atLeast", () => Int, { description: "How long at least." })
  @RootWhole(() => [CountedName], { call, order: ["rank", "key"], most: 2 }, { description: "The shortest names." })
  shortest: unknown;
}

const schema = buildSchemaSync({ resolvers: [Query], orphanedTypes: [], validate: false });

describeDatabases("a question, answered by the rows of a function", (open) => {
  let database: Database;
  const sent: string[] = [];

  beforeAll(async () => {
    database = await open();
    for (const statement of functions) await database.prisma.$executeRawUnsafe(statement);
    const { country, organization } = factories(database);
    await country("Oz", { code: "OZ" });
    await country("Emerald City");
    await organization("Winkies");
    database.onRead = (text) => sent.push(text);
  });

  async function ask(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
    expect(validate(schema, parse(query))).toEqual([]);
    sent.length = 0;
    const operation = operationOf(query, variables, schema);
    const { data } = await prepareRead(planOperation(operation), variables)((...read) => database.read(...read));
    expect(sent).toHaveLength(1);
    return JSON.parse(String(data));
  }

  it("is a page of rows, with what hangs on them, its total and its places", async () => {
    const answer = await ask(
      `query ($atLeast: Int!) {
         names(atLeast: $atLeast, first: 1) {
           totalCount
           pageInfo { hasNextPage hasPreviousPage }
           nodes { length party { slug ... on Country { code memberships { totalCount } } } }
         }
       }`,
      { atLeast: 3 },
    );
    expect(answer).toEqual({
      names: {
        totalCount: 2,
        pageInfo: { hasNextPage: true, hasPreviousPage: false },
        nodes: [{ length: 7, party: { slug: "winkies" } }],
      },
    });
  });

  it("goes on from a cursor, forward and backward", async () => {
    const query = `query ($after: String, $before: String) {
      forward: names(atLeast: 1, first: 1, after: $after) { edges { cursor node { length } } }
      backward: names(atLeast: 1, last: 1, before: $before) { edges { node { length } } }
    }`;
    const { forward } = (await ask(query)) as { forward: { edges: { cursor: string }[] } };
    const cursor = forward.edges[0]?.cursor;
    expect(await ask(query, { after: cursor, before: cursor })).toEqual({
      forward: { edges: [{ cursor: expect.any(String) as string, node: { length: 7 } }] },
      backward: { edges: [] },
    });
    expect(await ask(query)).toMatchObject({ backward: { edges: [{ node: { length: 12 } }] } });
  });

  it("is asked of each row, a page for each", async () => {
    const answer = await ask(
      `{ names(atLeast: 1) { nodes { letters(past: "j", first: 2) { totalCount nodes { letter } } } } }`,
    );
    expect(answer).toEqual({
      names: {
        nodes: [
          { letters: { totalCount: 2, nodes: [{ letter: "o" }, { letter: "z" }] } },
          { letters: { totalCount: 4, nodes: [{ letter: "k" }, { letter: "n" }] } },
          { letters: { totalCount: 5, nodes: [{ letter: "l" }, { letter: "m" }] } },
        ],
      },
    });
  });

  it("is a whole list, of Query and of each row, with no more than its most", async () => {
    const answer = await ask(
      `query ($past: String!) { shortest(atLeast: 1) { length someLetters(past: $past) { letter } } }`,
      { past: "a" },
    );
    expect(answer).toEqual({
      shortest: [
        { length: 2, someLetters: [{ letter: "o" }, { letter: "z" }] },
        { length: 7, someLetters: [{ letter: "e" }, { letter: "i" }, { letter: "k" }] },
      ],
    });
  });

  it("calls the function once for all that is asked of its rows", async () => {
    await ask(`{ names(atLeast: 1, first: 1) { totalCount nodes { length } pageInfo { hasNextPage } } }`);
    expect(sent[0]?.match(/"countedNames"\(/g)).toHaveLength(1);
  });

  it("counts towards the limits like any list", () => {
    const operation = operationOf(
      `{ names(atLeast: 1, first: 5) { nodes { someLetters(past: "a") { letter } letters(past: "a", first: 7) { nodes { letter } } } }
         shortest(atLeast: 1) { length } }`,
      {},
      schema,
    );
    expect(costOfOperation(operation).rows).toBe(5 * (3 + 7) + 2);
    expect(costOfOperation(operation).lists).toBe(3 + 1 + 3 + 1);
  });
});
