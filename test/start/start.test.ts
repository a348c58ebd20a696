import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { setTimeout } from "node:timers/promises";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { makeDataFolder, makePostgresqlDatabase } from "../support/databases.js";
import { buildProgram } from "./build.js";
import { endPrograms, startProgram, type Program } from "./program.js";

const folders: string[] = [];
const makeFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), "entente-start-"));
  folders.push(folder);
  return join(folder, "data");
};

beforeAll(buildProgram, 120_000);

afterEach(async () => {
  await endPrograms();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

// With arrays of enum values: PGlite learns the types of arrays when it starts, and a first start makes these types after that.
const query = `{
  alliance(slug: "quad") { name members { totalCount } }
  network(obligations: [DEFENSE, OFFENSE]) { nodeCount }
  obligations(filter: { kind: [DEFENSE] }) { totalCount }
}`;
const answer = {
  data: {
    alliance: { name: "Quad", members: { totalCount: 4 } },
    network: { nodeCount: expect.any(Number) as number },
    obligations: { totalCount: expect.any(Number) as number },
  },
};

async function ask(address: string): Promise<unknown> {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

async function stop(program: Program, signal: "SIGTERM" | "SIGINT"): Promise<void> {
  program.kill(signal);
  expect({ code: await program.ended(), errors: program.errors() }).toEqual({ code: 0, errors: "" });
}

const banner = (address: string, data: string) =>
  [
    `Entente answers at ${address}/graphql (open it in a browser for the playground)`,
    `  schema as SDL      ${address}/schema.graphql`,
    `  schema as picture  ${address}/schema`,
    `  data               ${data}`,
    "",
  ].join("\n");

const making = (folder: string) => `Making the database in ${folder} and loading the seeds: about 20 seconds, once.`;

/**
 * Starts twice over the same data, and stops once by each signal. The second start finds the seeds there, and has nothing to say
 * before it answers.
 */
async function startTwice(
  environment: Record<string, string>,
  first: string,
  where: string,
  lock?: string,
): Promise<void> {
  for (const [before, seeded, signal] of [
    [`${first}\n`, "seeded now", "SIGTERM"],
    ["", "seeds already there", "SIGINT"],
  ] as const) {
    const program = startProgram(environment);
    const address = await program.answering();
    expect(program.output()).toBe(before + banner(address, `${where}, ${seeded}`));
    expect(await ask(address)).toEqual(answer);
    if (lock !== undefined) expect(existsSync(lock)).toBe(true);
    await stop(program, signal);
    if (lock !== undefined) expect(existsSync(lock)).toBe(false);
  }
}

describe("over a folder", () => {
  it("says what became of the database where an import is stopped", async () => {
    const folder = makeFolder();
    const program = startProgram({ DATA_DIR: folder }, [
      "dist/command/import/main.js",
      "cow-states",
      "test/import/cow-states",
    ]);
    while (!existsSync(folder)) await setTimeout(20);
    program.kill("SIGINT");

    expect(await program.ended()).toBe(130);
    expect(program.errors()).toBe("\nInterrupted. Unless the summary stands above, the database is as it was.\n");
  });

  it("seeds and answers, says where to look, seeds nothing the second time, and gives the folder back", async () => {
    const folder = makeFolder();
    await startTwice({ DATA_DIR: folder }, making(folder), `PGlite in ${folder}`, join(folder, "lock"));
  });

  it("leaves the data whole where its port is taken, where the folder is in use, and where it is killed", async () => {
    const folder = makeFolder();
    makeDataFolder(folder, "seeded");
    const listener = createServer();
    await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
    const address = listener.address();
    const port = typeof address === "object" ? (address?.port ?? 0) : 0;
    const withoutPort = startProgram({ DATA_DIR: folder, PORT: String(port) });
    expect({ code: await withoutPort.ended(), output: withoutPort.output(), errors: withoutPort.errors() }).toEqual({
      code: 1,
      output: "",
      errors: `Port ${port} on 127.0.0.1 is in use. Stop what listens there, or choose another: PORT=${port + 1} npm start\n`,
    });
    expect(existsSync(join(folder, "lock"))).toBe(false);
    await new Promise((resolve) => listener.close(resolve));

    const killed = startProgram({ DATA_DIR: folder, PORT: String(port) });
    expect(await ask(await killed.answering())).toEqual(answer);
    const second = startProgram({ DATA_DIR: folder });
    expect({ code: await second.ended(), output: second.output() }).toEqual({ code: 1, output: "" });
    expect(second.errors()).toMatch(
      /^The data folder .* is in use by process \d+\.\nStop that one first, or name another folder in DATA_DIR\..*\n$/,
    );

    killed.kill("SIGKILL");
    expect(await killed.ended()).toBe("SIGKILL");
    expect(existsSync(join(folder, "lock"))).toBe(true);
    const next = startProgram({ DATA_DIR: folder });
    expect(await ask(await next.answering())).toEqual(answer);
    await stop(next, "SIGTERM");
  });

  it("touches nothing in a folder of someone else's", async () => {
    const folder = makeFolder();
    mkdirSync(folder);
    writeFileSync(join(folder, "letter.txt"), "dear");
    const program = startProgram({ DATA_DIR: folder });
    expect({ code: await program.ended(), output: program.output() }).toEqual({ code: 1, output: "" });
    expect(program.errors()).toBe(
      `${folder} is not a data folder of Entente (it has no entente.json), and nothing in it was touched.\nName an empty folder, or one that is not there yet, in DATA_DIR.\n`,
    );
  });
});

describe("with settings that are wrong", () => {
  it.each([
    [{ PORT: "x", MAX_DEPTH: "0" }, /^PORT must be a whole number from 0 to 65535, got "x"\.\nMAX_DEPTH .*\n$/],
    [{ DATABASE_URL: "mysql://u:s3cret@h/d" }, "DATABASE_URL must begin with postgresql://, got mysql:.\n"],
    [
      { DATABASE_URL: "postgresql://u:s3cret@127.0.0.1:1/entente" },
      "The database entente at 127.0.0.1:1 cannot be reached.\nStart that server, correct the host and the port in DATABASE_URL, or unset it to keep the data in a folder.\n",
    ],
  ])("says what is wrong with %j, and starts nothing", async (environment, message) => {
    const folder = makeFolder();
    const program = startProgram({ DATA_DIR: folder, ...environment });
    expect({ code: await program.ended(), output: program.output(), errors: program.errors() }).toEqual({
      code: 1,
      output: "",
      errors: typeof message === "string" ? message : (expect.stringMatching(message) as string),
    });
    expect(program.errors()).not.toContain("s3cret");
    expect(existsSync(folder)).toBe(false);
  });
});

describe.skipIf(inject("postgresql") === null)("over PostgreSQL", () => {
  it("seeds and answers, says where to look, and seeds nothing the second time", async () => {
    const { url, remove } = await makePostgresqlDatabase();
    await startTwice(
      { DATABASE_URL: url },
      "Loading the seeds into PostgreSQL at DATABASE_URL: some seconds, once.",
      "PostgreSQL at DATABASE_URL",
    );
    await remove();
  });
});
