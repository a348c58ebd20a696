import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const HEADING = "igoID,stateID,StateName,membership,Year,Begin,End,cowID,active";

/** Organization, the state's number, first and last year, what membership it is. */
type Years = readonly [
  organization: string,
  cowCode: number,
  first: number,
  last: number,
  membership?: string,
  name?: string,
];

const YEARS: readonly Years[] = [
  ["CBSS", 380, 1992, 1997], // Sweden
  ["CBSS", 380, 1998, 1998],
  ["CLUBS", 380, 2000, 2002],
  ["CLUBS", 380, 2005, 2010],
  ["CLUBS", 375, 2000, 2001, "3"], // Finland
  ["CLUBS", 375, 2002, 2006],
  ["NORDICS", 385, 1925, 1926], // Norway is nowhere in 1927 and 1928
  ["NORDICS", 385, 1929, 1929],
  ["ELSEWHERE", 260, 1988, 1989, "1", "West Germany"],
  ["ELSEWHERE", 255, 1990, 1990],
  ["ELSEWHERE", 255, 1991, 1991],
  ["ROUNDS", 380, 2000, 2006],
  ["CLUBS", 999, 2001, 2001], // nobody's number
  ["CLUBS", 380, 2003, 2003, "-9"],
  ["CLUBS", 375, 2000, 2000], // once more
  ["IORARC", 380, 1997, 2010],
];

/** A folder with the four lists, made up; MIGO's is made of the years above. */
export async function fixture(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "entente-igo-"));
  for (const file of ["organizations_DIGO.csv", "organizations_IIGO.csv", "memberships_IIGO.csv"]) {
    await writeFile(join(folder, file), await readFile(new URL(file, import.meta.url)));
  }
  const rows = YEARS.flatMap(([organization, cowCode, first, last, membership = "1", name = ""]) =>
    Array.from({ length: last - first + 1 }, (_, index) =>
      [organization, "", name, membership, first + index, first, last, cowCode, 1].join(","),
    ),
  );
  await writeFile(join(folder, "memberships_MIGO.csv"), [HEADING, ...rows, ""].join("\n"));
  return folder;
}
