// Clients decide which statements there are, and each that a session keeps prepared takes its memory.
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";
import type { Database } from "../../src/database/database.js";
import { estimatedBytes } from "../../src/database/prepared-statements.js";
import { describeDatabase, describeDatabases } from "../support/databases.js";
import { fillWithWorld, startTestServer, type TestServer } from "../support/server.js";

const examples = new URL("../../examples/", import.meta.url);
const exampleNames = readdirSync(examples).filter((name) => name.endsWith(".graphql"));
const variablesOf = Object.fromEntries(
  readdirSync(examples)
    .filter((name) => name.endsWith(".variables.json"))
    .map((name) => [name.replace(".variables.json", ".graphql"), readFileSync(new URL(name, examples), "utf8")]),
);

/** What the session that reads keeps of statements: reads in turn have the same one. */
async function planBytes(database: Database): Promise<number> {
  const [bytes] = await database.read(
    "select sum(total_bytes) from pg_backend_memory_contexts where name in ('CachedPlan', 'CachedPlanSource', 'CachedPlanQuery')",
    [],
  );
  return Number(bytes);
}

const aliases = (count: number, field: (number: number) => string) =>
  `{ ${Array.from({ length: count }, (_, number) => `a${number}: ${field(number)}`).join(" ")} }`;
/** Operations that differ in their statements: `first` or `last` by the bits of `number`. */
const ofOffices = (count: number, number: number) =>
  aliases(
    count,
    (place) =>
      `office(slug: "x") { tenures(${(number >> (place % 8)) & 1 ? "first" : "last"}: 1) { totalCount nodes { official { name } } } }`,
  );

describeDatabases("prepared statements", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open, { fill: () => Promise.resolve() });
  });
  const row = (statement: string) => server.database.read(statement, []);
  const plansMb = async () => (await planBytes(server.database)) / 1e6;
  const prepared = async () => Number((await row("select count(*) from pg_prepared_statements"))[0]);

  it("take no more memory than they may, however many operations there are", async () => {
    for (let number = 0; number < 40; number++) {
      expect(await server.askText(ofOffices(15, number))).toMatchObject({ errors: undefined });
    }
    expect(await plansMb()).toBeLessThan(64);
    expect(await prepared()).toBeGreaterThan(3);
  });

  it("are not kept where one takes too much", async () => {
    const [before, kept] = [await plansMb(), await prepared()];
    expect(await server.askText(ofOffices(110, 1))).toMatchObject({ errors: undefined });
    // The statements of the test itself may have been new.
    expect(await prepared()).toBeLessThanOrEqual(kept + 2);
    expect(await plansMb()).toBeLessThan(before + 1);
  });

  it("that were not used for the longest time make room, and are prepared again when they are asked for", async () => {
    const long = (number: number) => `select ${number} /* ${"x".repeat(50_000)} */`;
    const isPrepared = async (number: number) =>
      (await row(`select count(*) from pg_prepared_statements where statement like 'select ${number} /*%'`))[0] === "1";
    for (let number = 0; number < 8; number++) {
      expect(await row(long(number))).toEqual([String(number)]);
      expect(await row(long(0))).toEqual(["0"]);
    }
    await row("select 1"); // what makes room is closed before the next statement
    expect([await isPrepared(0), await isPrepared(1), await isPrepared(7)]).toEqual([true, false, true]);
    expect(await row(long(1))).toEqual(["1"]);
    expect(await isPrepared(1)).toBe(true);
  });

  it("are never more than 400", async () => {
    for (let number = 0; number < 900; number++) await row(`select ${number}`);
    expect(await prepared()).toBeLessThanOrEqual(401); // what makes room is closed after the statement that counts has run
  });

  it("are forgotten where the database refuses them", async () => {
    for (let number = 0; number < 5; number++) await expect(row(`select x${number}`)).rejects.toThrow("does not exist");
    for (let number = 0; number < 405; number++) await row(`select ${number}`);
    await expect(row("select x0")).rejects.toThrow("does not exist");
  });
});

// Not on PGlite too: its pointers have 4 bytes instead of 8, so that no plan takes more memory there.
describeDatabase("the estimate of a plan's memory", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open, { contents: fillWithWorld });
  });

  it.each(exampleNames)("is not too low for %s, which stays prepared", async (name) => {
    const query = readFileSync(new URL(name, examples), "utf8");
    const variables = JSON.parse(variablesOf[name] ?? "{}") as Record<string, unknown>;
    const texts: string[] = [];
    server.database.onRead = (text) => texts.push(text);
    const { errors } = await server.askText(query, variables);
    const [text = ""] = texts;
    // A context is named after the first 1,024 bytes of its statement.
    const [bytes] = await server.database.read(
      "select sum(total_bytes) from pg_backend_memory_contexts where name in ('CachedPlan', 'CachedPlanSource') and ident = left($1, length(ident)) and length(ident) > 100",
      [text],
    );
    expect(errors).toBeUndefined();
    expect(Number(bytes)).toBeGreaterThan(0);
    expect(Number(bytes)).toBeLessThan(estimatedBytes(text));
  });
});
