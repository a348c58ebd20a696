import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { explainCommand } from "../../src/command/explain/command.js";
import { databaseSettings } from "../support/databases.js";

const PAIR = `query One($slug: String!) { party(slug: $slug) { name } }
query Two { countries(first: 2) { totalCount } }
`;

let folder: string, environment: Record<string, string>;
let removeDatabase: () => Promise<void>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-explain-"));
  ({ environment, remove: removeDatabase } = await databaseSettings(join(folder, "data")));
});
afterAll(() => Promise.all([rm(folder, { recursive: true }), removeDatabase()]));

/** What the command writes and its exit code. */
async function run(args: readonly string[], settings = environment) {
  let [out, error] = ["", ""];
  const code = await explainCommand({
    args,
    environment: settings,
    terminal: { isTty: false, out: (text) => void (out += text), error: (text) => void (error += text) },
  });
  return { code, out, error };
}

/** A file of this text; its name is the test's own. */
async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

/** What the command says when it refuses. */
const refused = (error: string) => ({ code: 1, out: "", error: `${error}\n` });

describe("npm run explain", () => {
  it("prints rowsets, SQL, parameters, and PostgreSQL's plan", async () => {
    const { code, out, error } = await run([
      await file("pair.graphql", PAIR),
      "--operation",
      "One",
      "--variables",
      '{ "slug": "it\'s" }',
    ]);

    expect({ code, error }).toEqual({ code: 0, error: "" });
    const [, rowsets, sql, parameters, plan] = out.split(/^-- .*\n/m);
    expect(out.match(/^-- .*/gm)).toEqual(["-- Rowsets", "-- SQL", "-- Parameters", "-- EXPLAIN"]);
    expect(rowsets).toBe("r0: rows from Actor, 2 columns, at most 1\n\n");
    expect(sql).toMatch(/^with r0 as \(\n {2}select /);
    expect(parameters).toBe("$1 = 'it''s'\n\n");
    expect(plan).toContain("(cost=");
    expect(plan).not.toContain("actual time");
  });

  it("runs the statement with --analyze", async () => {
    const { out } = await run([await file("analyzed.graphql", PAIR), "--operation", "Two", "--analyze"]);

    expect(out).toMatch(/-- Parameters\nnone\n\n-- EXPLAIN \(ANALYZE, BUFFERS\)\n.*actual time[^]*Buffers: /);
  });

  it("indents a rowset under the one that has its parents", async () => {
    const path = await file(
      "nested.graphql",
      `{ alliances(first: 2) { nodes { name members(first: 3) { totalCount nodes { party { name } } } } } }`,
    );

    expect((await run([path])).out).toContain(
      [
        "r0: rows from Actor, 2 columns, at most $1::int",
        "  r1: count of rows from Membership, for each c1 of r0",
        "  r2: rows from Membership, 2 columns, for each c1 of r0, at most $2::int",
        "",
      ].join("\n"),
    );
  });

  it("takes variables from a file", async () => {
    const path = await file("by-file.graphql", PAIR);
    const variables = await file("variables.json", '{ "slug": "quad" }');

    expect((await run([path, variables, "--operation", "One"])).out).toContain("-- Parameters\n$1 = 'quad'\n");
  });

  it("says that an operation reads nothing", async () => {
    expect(await run([await file("nothing.graphql", "{ __typename }")])).toEqual({
      code: 0,
      out: "This operation reads nothing from the database.\n",
      error: "",
    });
  });

  it("prints the SQL also where the database cannot be opened", async () => {
    const { code, out, error } = await run([await file("closed.graphql", "{ countries { totalCount } }")], {
      DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none",
    });

    expect(code).toBe(1);
    expect(out).toContain("-- SQL\nwith r0 as ");
    expect(error).toContain("127.0.0.1:1");
    expect(error).not.toContain("    at ");
  });
});

describe("npm run explain, asked for something else", () => {
  it.each([
    ["nothing", [], "give the file of an operation"],
    ["three files", ["a", "b", "c"], "give one file of an operation, and at most one of variables"],
    ["variables twice", ["a", "b", "--variables", "{}"], "give the variables once: as a file, or with --variables"],
    ["an option that there is not", ["a", "--force"], "Unknown option '--force'"],
  ])("shows how it is used: %s", async (_, args, what) => {
    const { code, out, error } = await run(args);

    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(error).toMatch(/^Usage: npm run explain -- /);
    expect(error.split("\n").at(-2)).toContain(what);
  });

  it("prints its usage for --help", async () => {
    const { code, out, error } = await run(["--help"]);

    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out).toMatch(/^Usage: npm run explain -- /);
  });

  it("says that there is no such file", async () => {
    const missing = join(folder, "missing.graphql");
    expect(await run([missing])).toEqual(refused(`${missing}: cannot be read (ENOENT)`));
  });

  it.each([
    ["a file that does not parse", "{ countries {\n  totalCount }", ":2:15: Syntax Error: Expected Name, found <EOF>."],
    ["an empty file", "", ":1:1: Syntax Error: Unexpected <EOF>."],
    [
      "an invalid operation",
      "{ countries { total } }",
      ':1:15: Cannot query field "total" on type "CountryConnection".',
    ],
    ["a file without an operation", "fragment A on Country { name }", ':1:1: Fragment "A" is never used.'],
    ["a mutation", "mutation { a }", ": an operation must be a query, got a mutation"],
    ["several operations", PAIR, " has 2 operations: choose one with --operation (One, Two)"],
  ])("refuses %s", async (what, text, why) => {
    const path = await file(`${what.replaceAll(" ", "-")}.graphql`, text);
    expect(await run([path])).toEqual(refused(`${path}${why}`));
  });

  it("refuses arguments that contradict each other", async () => {
    const path = await file("both-ends.graphql", "{ countries(first: 1, last: 1) { totalCount } }");
    expect(await run([path])).toEqual(refused("give `first` or `last`, not both"));
  });

  it("refuses the name of an operation that is not in the file", async () => {
    const path = await file("three.graphql", PAIR);
    expect(await run([path, "--operation", "Three"])).toEqual(
      refused(`${path} has no operation Three; it has One, Two`),
    );
  });

  it.each([
    ["{", "--variables: must be JSON: Expected property name or '}' in JSON at position 1"],
    ["[]", '--variables: must be a JSON object, as in { "slug": "quad" }'],
    ["null", '--variables: must be a JSON object, as in { "slug": "quad" }'],
    ["{}", 'Variable "$slug" of required type "String!" was not provided.'],
    ['{ "slug": 1 }', 'Variable "$slug" got invalid value 1; String cannot represent a non string value: 1'],
  ])("refuses the variables %s", async (variables, why) => {
    const path = await file("varied.graphql", PAIR);
    const { code, out, error } = await run([path, "--operation", "One", "--variables", variables]);

    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(error).toContain(why);
    expect(error.split("\n")).toHaveLength(2);
  });
});
