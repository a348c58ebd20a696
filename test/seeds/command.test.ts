import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seedCommand } from "../../src/command/seed/command.js";
import { openDatabase } from "../../src/database/open.js";
import { makeDataFolder } from "../support/databases.js";
import { makeFolder, writeWorld } from "./world.js";

let good: string;
let bad: string;
let data: string;
beforeAll(async () => {
  [good, bad, data] = [await makeFolder(), await makeFolder(), await makeFolder()];
  makeDataFolder(join(data, "entente"));
  await writeWorld(good);
  await writeWorld(bad, {
    "events.yaml": [["on: 2024-06-18", "on: 2024-02-30"]],
    "topics.yaml": [["names:", "name:"]],
  });
});
afterAll(() => Promise.all([good, bad, data].map((folder) => rm(folder, { recursive: true }))));

async function seed(...args: string[]) {
  let [out, error] = ["", ""];
  const code = await seedCommand({
    args,
    environment: { DATA_DIR: join(data, "entente") },
    folder: good,
    terminal: { isTty: false, out: (text) => void (out += text), error: (text) => void (error += text) },
  });
  return { code, out, error };
}

describe("npm run seed", () => {
  it("checks the seeds without a database", async () => {
    expect(await seed("--check")).toEqual({ code: 0, out: `${good}: 21 things, no problems\n`, error: "" });
  });

  it("tells all problems, a line each, in the order of the files", async () => {
    expect(await seed("--check", "--folder", bad)).toEqual({
      code: 1,
      out: "",
      error: [
        `${bad}/events.yaml:19: FO-03 on must be a date that the calendar has, got "2024-02-30"`,
        `${bad}/topics.yaml:3: FO-02 no such field: name (did you mean "names"?)`,
        "2 problems; nothing was written.",
        "",
      ].join("\n"),
    });
  });

  it("says that there is no such folder", async () => {
    const missing = join(good, "missing");
    expect(await seed("--check", "--folder", missing)).toEqual({
      code: 1,
      out: "",
      error: `${missing}:1: YA-03 must be a folder that can be read\n1 problem; nothing was written.\n`,
    });
  });

  it("shows how it is used, when asked for something else", async () => {
    const { code, error } = await seed("--chek");
    expect(code).toBe(1);
    expect(error).toMatch(/^Unknown option '--chek'[^]*\nUsage: npm run seed/);
  });

  it("loads once, says what it came to, and then has nothing to do", async () => {
    expect(await seed()).toEqual({
      code: 0,
      out: "reading …\nwriting …\n21 things read; 96 rows written (96 new, 0 changed), 0 unchanged, 0 removed.\n",
      error: "",
    });
    expect(await seed()).toEqual({ code: 0, out: "These seeds were loaded before; nothing to do.\n", error: "" });
  });

  it("says who holds the data, when a server does", async () => {
    const server = await openDatabase({ folder: join(data, "entente") });
    const { code, out, error } = await seed();
    await server.close();
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(error).not.toMatch(/^ +at /m);
    expect(error).toContain(String(process.pid));
  });
});
