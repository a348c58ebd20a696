// A disk without space: how it is known, and what is said of it on a PostgreSQL server. For a folder see full-disk.test.ts.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { seedCommand } from "../../src/command/seed/command.js";
import { openDatabase } from "../../src/database/open.js";
import { explainNoSpace, noSpaceIn } from "../../src/database/no-space.js";
import { StartError } from "../../src/database/start-error.js";
import { importCommand } from "../../src/command/import/command.js";
import { coder } from "../import/coder.js";
import { expectGood, good, post } from "../http/requests.js";
import { makeFolder, writeWorld } from "../seeds/world.js";
import { factories } from "../support/factories.js";
import { makePostgresqlDatabase, postgresqlTemplate } from "../support/databases.js";
import { runOnServer } from "../support/database-server.js";
import { expectStartError } from "../support/start-error.js";
import { startTestServer } from "../support/server.js";

const words = 'could not extend file "base/5/2673": No space left on device';
const error = (fields: object, cause?: unknown) => Object.assign(new Error(words, { cause }), fields);
const ofAdapter = error(
  { name: "DriverAdapterError" },
  { originalCode: "53100", originalMessage: words, kind: "postgres" },
);
const ofPrisma = error({ code: "P2010", meta: { driverAdapterError: ofAdapter } });

test.each<[string, unknown, string | undefined]>([
  ["the system's", error({ code: "ENOSPC" }), words],
  ["PostgreSQL's", error({ code: "53100", severity: "ERROR" }), words],
  ["Prisma's", ofPrisma, words],
  ["an error of ours that is caused by it", new StartError("it failed", { cause: error({ code: "53100" }) }), words],
  ["another error of the system's", error({ code: "EACCES" }), undefined],
  ["another error of PostgreSQL's", error({ code: "53300" }), undefined],
  ["a PGlite that gives up for another reason", error({}, new Error("Aborted()")), undefined],
  ["a text", words, undefined],
  ["nothing", undefined, undefined],
])("knows by its code an error that a full disk caused: %s", (_name, thrown, expected) => {
  expect(noSpaceIn(thrown)).toBe(expected);
});

test("an error that causes itself is looked through once", () => {
  const circular = error({});
  circular.cause = circular;
  expect(noSpaceIn(circular)).toBeUndefined();
});

test("says where the space is missing, without the password, and leaves other errors as they are", () => {
  const server = { url: "postgresql://entente:s3cret@db.example/treaties" };
  expectStartError(
    explainNoSpace(server, ofPrisma),
    /^The database treaties at db\.example:5432 has no space left on its disk: could not extend/,
    "Free some space on that server and start again",
  );
  expectStartError(
    explainNoSpace({ folder: "/data/entente" }, ofPrisma),
    /^There is no space left on the disk that holds \/data\/entente: could not extend/,
    "Nothing is damaged",
  );
  const other = new Error("other");
  expect(explainNoSpace(server, other)).toBe(other);
});

describe.skipIf(inject("postgresql") === null)("a PostgreSQL server without space", () => {
  let url: string;
  let remove: () => Promise<void>;
  let folder: string;
  beforeAll(async () => {
    ({ url, remove } = await makePostgresqlDatabase(postgresqlTemplate()));
    folder = await makeFolder();
    await writeWorld(folder);
    const database = await openDatabase({ url });
    await factories(database).country("Azure", { cowCode: 901 });
    await database.close();
    await runOnServer(
      url,
      `create function fill_disk() returns boolean language plpgsql as $$ begin raise '${words}' using errcode = 'disk_full'; end $$`,
      "create function no_space() returns trigger language plpgsql as 'begin perform fill_disk(); end'",
      `create trigger no_space before insert on "Source" execute function no_space()`,
    );
  });
  afterAll(() => remove());

  const told = expect.stringMatching(
    /^The database entente_test_\w+ at \S+ has no space left on its disk: could not extend file "base\/5\/2673": No space left on device\nNothing is damaged or half written\. Free some space on that server and start again\.\n$/,
  ) as string;

  /** Runs a command, and gives its exit code and its errors. */
  async function run(command: typeof seedCommand | typeof importCommand, args: readonly string[]) {
    let errors = "";
    const code = await command({
      args,
      environment: { DATABASE_URL: url },
      folder,
      datasets: [coder("early", "2012-12-31")],
      terminal: { isTty: false, out: () => undefined, error: (text) => void (errors += text) },
    });
    return { code, errors };
  }

  test("is told by npm run seed", async () => {
    expect(await run(seedCommand, [])).toEqual({ code: 1, errors: told });
  });

  test("is told by npm run import", async () => {
    const file = join(folder, "early.csv");
    await writeFile(file, "alliance;member;start;end;kind\n1;901;1950-05-01;;defense\n");
    expect(await run(importCommand, ["early", file])).toEqual({ code: 1, errors: told });
  });

  test("is told by the start", async () => {
    // Every start looks at its migrations.
    await runOnServer(
      url,
      `alter table "_prisma_migrations" rename to migrations`,
      `create view "_prisma_migrations" as select * from migrations where fill_disk()`,
    );
    const failure = await openDatabase({ url }).catch((thrown: unknown) => thrown);
    await runOnServer(url, `drop view "_prisma_migrations"`, `alter table migrations rename to "_prisma_migrations"`);
    expectStartError(failure, /^The database entente_test_\w+ at \S+ has no space left on its disk: could not extend/);
  });

  test("makes the database unavailable to a client, with one cause in the log", async () => {
    const database = await openDatabase({ url });
    const reports: unknown[][] = [];
    const server = await startTestServer(() => Promise.resolve(database), {
      fill: () => Promise.resolve(),
      report: (...report) => reports.push(report),
    });
    const read = database.read.bind(database);
    database.read = (_text, _values, signal) => read("select fill_disk()", [], signal);
    const response = await server.http.inject(post(good.query));
    database.read = read;
    await expectGood(server);
    await database.close();
    expect({ status: response.statusCode, body: response.json<unknown>() }).toEqual({
      status: 503,
      body: {
        errors: [
          {
            message:
              "the database cannot answer at the moment: send the request again after the seconds in Retry-After",
            extensions: { code: "DATABASE_UNAVAILABLE" },
          },
        ],
      },
    });
    expect(response.headers["retry-after"]).toBe("5");
    expect(reports).toEqual([[new Error("could not extend file: No space left on device")]]);
  });
});
