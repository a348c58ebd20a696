import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "../../src/database/open.js";
import { importCommand } from "../../src/command/import/command.js";
import type { Dataset } from "../../src/sources/dataset.js";
import { readSettings } from "../../src/settings.js";
import { databaseSettings } from "../support/databases.js";
import { factories } from "../support/factories.js";
import { coder } from "./coder.js";

const early = coder("early", "2012-12-31");

/** The same in two files and a folder of others. */
const archive: Dataset = {
  ...early,
  name: "archive",
  files: [...early.files, { name: "members/*.csv", delimiter: ";", columns: ["member"] }],
};

/** The same, of which each record tells the version, which has two records. */
const edition: Dataset = {
  ...early,
  name: "edition",
  files: early.files.map((file) => ({ ...file, version: { column: "kind", values: ["defense"] }, records: 2 })),
};

const HEADING = "alliance;member;start;end;kind";
const RECORD = "1;901;1950-05-01;;defense";

let folder: string, environment: Record<string, string>;
let removeDatabase: () => Promise<void>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-command-"));
  ({ environment, remove: removeDatabase } = await databaseSettings(join(folder, "data")));
  const database = await openDatabase(readSettings(environment).database);
  await factories(database).country("Azure", { cowCode: 901 });
  await factories(database).country("Beige", { cowCode: 902 });
  await database.close();
});
afterAll(() => Promise.all([rm(folder, { recursive: true }), removeDatabase()]));

/** What the command writes and its exit code. */
async function run(...args: string[]) {
  let [out, error] = ["", ""];
  const code = await importCommand({
    args,
    environment,
    datasets: [early, archive, edition],
    terminal: { isTty: false, out: (text) => void (out += text), error: (text) => void (error += text) },
  });
  return { code, out, error };
}

/** A file of these contents; its name is the test's own. */
async function file(name: string, contents: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, contents);
  return path;
}

/** What the command says of a file that is not the dataset's. */
function refused(path: string, fault: string) {
  return { code: 1, out: "", error: `${path}: ${fault}\nThis is not the dataset early; nothing was written.\n` };
}

describe("npm run import, asked for something else", () => {
  it.each([
    ["nothing", [], "an import takes the name of a dataset and a file or folder"],
    ["a dataset without a place", ["early"], "an import takes the name of a dataset and a file or folder"],
    ["two places", ["early", "a", "b"], "an import takes the name of a dataset and a file or folder"],
    ["a dataset that there is not", ["later", "a"], 'there is no dataset "later"'],
    ["an option that there is not", ["early", "a", "--force"], "Unknown option '--force'"],
  ])("shows how it is used: %s", async (_, args, what) => {
    const { code, out, error } = await run(...args);

    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(error.split("\n").at(-2)).toContain(what);
    expect(error).toContain("Usage: npm run import -- <dataset> <file or folder>");
    expect(error).toContain(
      "early    The alliances of early\n           alliances.csv\n           https://early.example/\n",
    );
  });

  it("prints its usage for --help", async () => {
    const { code, out, error } = await run("--help");

    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out).toMatch(/^Usage: npm run import -- /);
  });
});

describe("npm run import, given what is not the dataset", () => {
  it("says that there is no such place", async () => {
    const missing = join(folder, "missing");
    expect(await run("early", missing)).toEqual({ code: 1, out: "", error: `${missing}: cannot be read (ENOENT)\n` });
  });

  it("names the file that a folder lacks", async () => {
    const empty = join(folder, "empty");
    await mkdir(empty);
    expect(await run("early", empty)).toEqual({
      code: 1,
      out: "",
      error: `${join(empty, "alliances.csv")}: no such file; early has alliances.csv\n`,
    });
  });

  it("names the files that a folder lacks where they are many", async () => {
    const half = join(folder, "half");
    await mkdir(half);
    await file("half/alliances.csv", `${HEADING}\n${RECORD}\n`);
    expect(await run("archive", half)).toEqual({
      code: 1,
      out: "",
      error: `${join(half, "members/*.csv")}: no such file; archive has alliances.csv, members/*.csv\n`,
    });
  });

  it("asks for the folder of a dataset of several files", async () => {
    const path = await file("one.csv", `${HEADING}\n${RECORD}\n`);
    expect(await run("archive", path)).toEqual({
      code: 1,
      out: "",
      error: `${path}: archive has alliances.csv, members/*.csv; give the folder that holds them\n`,
    });
  });

  it("says that a folder stands where a file should", async () => {
    const place = join(folder, "place");
    await mkdir(join(place, "alliances.csv"), { recursive: true });
    expect(await run("early", place)).toEqual(refused(join(place, "alliances.csv"), "cannot be read (EISDIR)"));
  });

  it("says that a file may not be read", async ({ skip }) => {
    skip(process.getuid?.() === 0, "the superuser may read all files");
    const path = await file("secret.csv", `${HEADING}\n${RECORD}\n`);
    await chmod(path, 0o000);
    expect(await run("early", path)).toEqual(refused(path, "cannot be read (EACCES)"));
  });

  const windows1252 = Buffer.from(`${HEADING}\n${RECORD}\n1;902;1950;;d\u00e9fense\n`, "latin1");
  it.each([
    ["an empty file", "", "is empty"],
    ["a file of blanks", " \n\r\n\t\n", "is empty"],
    ["only the heading", HEADING, "has a heading and no records"],
    ["only the heading, and empty lines", `${HEADING}\r\n\r\n\n`, "has a heading and no records"],
    [
      "another dataset's file",
      "stateabb,ccode,styear\nUSA,2,1816\n",
      "must have the columns alliance, member, start, end, kind; its heading (stateabb,ccode,styear) lacks all of them",
    ],
    [
      "another version, with a column less",
      "alliance;member;start;end\n1;901;1950;1960\n",
      "must have the columns alliance, member, start, end, kind; its heading (alliance, member, start, end) lacks kind",
    ],
    ["another delimiter", `${HEADING.replaceAll(";", ",")}\n${RECORD}\n`, 'must be separated by ";", and is by ","'],
    ["a column twice", `${HEADING};end\n${RECORD};\n`, "has the column end twice in its heading"],
    [
      "Windows-1252",
      windows1252,
      "line 3 must be UTF-8 and is not; Windows-1252 and the like must be saved as UTF-8 first",
    ],
    [
      "UTF-8 that breaks off within a letter",
      Buffer.concat([Buffer.from(`${HEADING}\n${RECORD}`), Buffer.from([0xc3])]),
      "line 2 must be UTF-8 and is not; Windows-1252 and the like must be saved as UTF-8 first",
    ],
    ["gzip", gzipSync(`${HEADING}\n${RECORD}\n`), "is compressed (gzip): unpack it first"],
    [
      "zip",
      Buffer.from("PK\u0003\u0004\u0014\u0000"),
      "is compressed (zip, or a spreadsheet to be saved as CSV): unpack it first",
    ],
    [
      "UTF-16",
      Buffer.from(`\ufeff${HEADING}\n${RECORD}\n`, "utf16le"),
      "line 1 has a NUL byte; UTF-16 must be saved as UTF-8 first",
    ],
    [
      "a NUL byte",
      `${HEADING}\n${RECORD}\n1;902;19\u000050;;defense\n`,
      "line 3 has a NUL byte; UTF-16 must be saved as UTF-8 first",
    ],
  ])("recognises %s before anything is written", async (what, contents, fault) => {
    const path = await file(`${what.replaceAll(/\W+/g, "-")}.csv`, contents);
    expect(await run("early", path)).toEqual(refused(path, fault));
  });

  it("names a heading that is too long to be one in short", async () => {
    const path = await file("long-heading.csv", "x".repeat(2_000_000));
    const { code, error } = await run("early", path);
    expect(code).toBe(1);
    expect(error).toContain("its heading (xxx");
    expect(error.length).toBeLessThan(1_000);
  });
});

describe("npm run import, given the dataset with something wrong in it", () => {
  const within =
    "in the record that begins here a quote must stand at both ends of a value, and twice where it is part of one, got one within a value";
  it.each([
    [
      "a quote that is not closed",
      '1;902;"1950;;defense',
      "in the record that begins here a quote that opens must close, got none up to the end of the file",
    ],
    ["a quote that closes lines later", '1;902;"1950;;defense\n1;902;1950;;"defense"', within],
    ["a quote too many", '1;902;"19"50";;defense', within],
    ["a quote within a value", '1;902;19"50;;defense', within],
    [
      "a record that goes on and on",
      `1;902;"${"9".repeat(2_000_000)}`,
      "the record that begins here must have at most 1000000 bytes, got more: perhaps a quote that opens does not close",
    ],
  ])("leaves out %s, and what comes after it goes in", async (what, broken, why) => {
    const path = await file(
      `${what.replaceAll(/\W+/g, "-")}.csv`,
      `${HEADING}\n${RECORD}\n${broken}\n1;902;1951;;entente\n`,
    );
    const { code, out, error } = await run("early", path, "--check");
    const after = broken.includes("\n") ? 2 : 1;
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out).toContain(`left out: alliances.csv:3: ${why}\n`);
    expect(out).toContain("1 left out for alliances.csv quotes\n");
    expect(out).toContain(`early: ${2 + after} records read, 1 left out;`);
    expect(out.length).toBeLessThan(1_000);
    expect(await run("early", path, "--strict")).toEqual({
      code: 1,
      out: "",
      error: `alliances.csv:3: ${why}\nNothing was written.\n`,
    });
  });

  it("names the lines of all of them, whatever their ends, and of what comes after", async () => {
    const lines = [
      HEADING,
      RECORD,
      '1;902;19"50;;defense',
      '"1";"902";"1951\r\n";;entente',
      '1;9"02;;;',
      "1;902;1952;;truce",
    ];
    const path = await file("broken-often.csv", `\ufeff${lines.join("\r\n")}\r\n`);
    const { code, out } = await run("early", path, "--check");
    expect(code).toBe(0);
    expect(out.split("\n").filter((line) => line.startsWith("left out"))).toEqual([
      `left out: alliances.csv:3: ${within}`,
      `left out: alliances.csv:6: ${within}`,
      'left out: alliances.csv:7: kind must be one of "defense", "entente", got "truce"',
    ]);
  });

  it.each([
    ["heading", `${HEADING.replace("start", 'st"art')}\n${RECORD}\n`, "must have the columns"],
    [
      "hundred and first record",
      `${HEADING}\n${RECORD}\n${'1;902;19"50;;defense\n'.repeat(101)}`,
      "More than 100 records",
    ],
  ])("writes nothing where the %s cannot be read", async (what, contents, why) => {
    const path = await file(`${what.replaceAll(" ", "-")}.csv`, contents);
    const { code, out, error } = await run("early", path);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(error).toContain(why);
    expect(error).toMatch(/nothing was written\.\n$/i);
  });

  it("writes nothing of a file of which no record can go in", async () => {
    const path = await file("strange.csv", `${HEADING}\n7;7;1950;;defense\n7;7;7;;7\n`);
    expect(await run("early", path)).toEqual({
      code: 1,
      out: "",
      error: [
        'alliances.csv:2: member must be a COW number of a state, got "7"',
        'alliances.csv:3: start must be a year (2024), a month (2024-06), a day (2024-06-19) or an interval of these (2024-06/2024-07, ../2024-11-04), got "7"',
        "None of the 2 records can go in: this is not the dataset early, or not one that is understood. Nothing was written.",
        "",
      ].join("\n"),
    });
  });

  const uneven = `\ufeff${HEADING}\r\n\r\n${RECORD}\r\n1;902;1950-05-01\r\n"1";"902";"1950\r\n";;defense\r\n1;902;1950;1960;defense;more\r\n1;902;1951;;entente\r\n`;

  it("leaves out records with too few or too many values, and names their lines and what came", async () => {
    const path = await file("uneven.csv", uneven);
    const { code, out, error } = await run("early", path, "--check");
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out.replace(/[\d.]+ s\.\n/, "… s.\n")).toBe(
      [
        "5 records read, writing …",
        "left out: alliances.csv:4: a record must have 5 values, as many as the heading has columns, got 3",
        "left out: alliances.csv:7: a record must have 5 values, as many as the heading has columns, got 6",
        "2 left out for alliances.csv number of values",
        "early: 5 records read, 2 left out; 20 rows added, 0 changed, 0 removed, 0 unchanged; … s.",
        "Only checked: the database is as it was.",
        "",
      ].join("\n"),
    );
  });

  it("leaves out a record of another version than the first", async () => {
    const path = await file("versions.csv", `${HEADING}\n${RECORD}\n1;902;1951;;entente\n`);
    const { code, out } = await run("edition", path, "--check");
    expect(code).toBe(0);
    expect(out).toContain('left out: alliances.csv:3: kind must be "defense", got "entente"\n');
    expect(out).toContain("edition: 2 records read, 1 left out;");
  });

  it("says that there are fewer records than the version has", async () => {
    const path = await file("cut-off.csv", `${HEADING}\n${RECORD}\n`);
    const { code, out } = await run("edition", path, "--check");
    expect(code).toBe(0);
    expect(out).toMatch(
      /\nedition: 1 records read, .*\nalliances\.csv: 1 of the 2 records of this version were read: is the file whole\?\nOnly checked/,
    );
  });

  it("refuses them when strict", async () => {
    const path = await file("cut-off-strict.csv", `${HEADING}\n${RECORD}\n`);
    expect(await run("edition", path, "--strict")).toEqual({
      code: 1,
      out: "",
      error: "alliances.csv: 1 of the 2 records of this version were read: is the file whole?\nNothing was written.\n",
    });
  });

  it("says nothing of a file that has them all", async () => {
    const path = await file("whole.csv", `${HEADING}\n${RECORD}\n1;902;1951;;defense\n`);
    const { code, out } = await run("edition", path, "--strict", "--check");
    expect(code).toBe(0);
    expect(out).toMatch(/^2 records read, writing …\nedition: 2 records read, 0 left out; .* s\.\nOnly checked/);
  });

  it("shows the beginning of a value that is long", async () => {
    const path = await file("long.csv", `${HEADING}\n${RECORD}\n1;902;1950;;${"d".repeat(10_000)}\n`);
    const { code, out } = await run("early", path, "--check");
    expect(code).toBe(0);
    expect(out).toContain(
      `left out: alliances.csv:3: kind must be one of "defense", "entente", got "${"d".repeat(200)}"…\n`,
    );
  });

  it("stops at the first of them when strict", async () => {
    const path = await file("uneven-strict.csv", uneven);
    expect(await run("early", path, "--strict")).toEqual({
      code: 1,
      out: "",
      error:
        "alliances.csv:4: a record must have 5 values, as many as the heading has columns, got 3\nNothing was written.\n",
    });
  });

  it("says what is wrong with the settings, and where the database cannot be opened", async () => {
    const path = await file("good.csv", `${HEADING}\n${RECORD}\n`);
    let error = "";
    const code = await importCommand({
      args: ["early", path],
      environment: { DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none" },
      datasets: [early],
      terminal: { isTty: false, out: () => {}, error: (text) => void (error += text) },
    });
    expect(code).toBe(1);
    expect(error).toContain("127.0.0.1:1");
    expect(error).not.toContain("    at ");
  });
});
