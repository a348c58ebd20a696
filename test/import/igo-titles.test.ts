import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { TITLES, titleOf } from "../../src/sources/datasets/igo/title-of.js";
import { fold } from "../../src/text/fold.js";
import { NO_REAL_DATA, realData } from "./reading.js";

const words = (title: string) =>
  fold(title.replaceAll("&", " and "))
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
const letters = (title: string) => words(title).replace(/ and /g, " ").replaceAll(" ", "");

describe("the decisions on titles", () => {
  it.each(["digo", "iigo", "migo"] as const)("decide on each title of %s once, and say why", (list) => {
    const titles = TITLES.filter((title) => title.list === list);
    const known = titles.map((title) => title.known);
    expect(known).toEqual([...new Set(known)]);
    expect(titles.filter(({ why }) => !/^[A-Z"].*\.$/.test(why))).toEqual([]);
  });

  it.each([
    ["iigo", "Group Of 20 230 320", "Group of 20", ["Group of 22/33/20", "Group Of 20 230 320"]],
    [
      "digo",
      "OAS",
      "Organization of American States",
      ["Pan-American Union", "Pan-Am UnionOrg Of Am States"],
      "Pan-Am UnionOrg Of Am States",
    ],
    ["digo", "WHO", "World Health Organization", ["World Health Org"], "World Health Org"],
    ["digo", "WPact", "Warsaw Treaty Organization", ["Warsaw Pact", "Varşova Paktı"], "Warsaw Treaty Organization"],
    ["digo", "LoN", "League of Nations", [], "League Of Nations"],
    ["migo", "IMT_GT", "IMT-GT", []],
  ] as const)("call %s's %s %s", (list, known, name, further, there: string = known) => {
    const titled = titleOf(list, known, there);
    expect([titled.name, ...titled.furtherNames.map(({ text }) => text)]).toEqual([name, ...further]);
  });

  const [igo, cow] = [realData("igo"), realData("cow-igo")];
  const areThere = igo !== undefined && cow !== undefined;
  it.skipIf(!areThere)(areThere ? "are confirmed by what the files hold" : NO_REAL_DATA, async () => {
    const rows = async (folder: string, file: string) =>
      parse<Record<string, string>>(await readFile(join(folder, file)), { columns: true });
    const there = new Map((await rows(igo!, "organizations_DIGO.csv")).map((row) => [row["igoID"], row["Title"]!]));
    const inCow = new Map<string, Set<string>>();
    for (const row of await rows(cow!, "igo_year_formatv3.csv")) {
      const key = row["ioname"]!.toLowerCase();
      const titles = inCow.get(key) ?? new Set();
      inCow.set(key, titles.add(words(row["orgname"]!)).add(words(row["longorgname"]!)));
    }
    const [inFull, speltOut] = ["left out; the title is that of COW's list", "the letters that are left"].map(
      (reason) => TITLES.filter(({ why }) => why.includes(reason)),
    );
    expect([inFull!.length, speltOut!.length]).toEqual([180, 43]);
    const unconfirmed = inFull!.filter(({ known, title }) => {
      const titles = known.split("/").flatMap((id) => [...(inCow.get(id.toLowerCase()) ?? [])]);
      return !titles.some((full) => full.includes(words(title)));
    });
    expect(unconfirmed).toEqual([]);
    const misspelt = speltOut!.filter(({ known, title }) => !isPartOf(letters(there.get(known)!), letters(title)));
    expect(misspelt).toEqual([]);
  });
});

/** Whether the letters of one stand in the other in their order, with others between. */
function isPartOf(short: string, long: string): boolean {
  let place = 0;
  for (const letter of long) if (letter === short[place]) place += 1;
  return place === short.length;
}
