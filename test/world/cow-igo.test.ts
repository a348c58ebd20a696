// The members of NATO, the UN, the EEC and the EU on the last day of each year from 1950 to 2014, compared with COW's list of
// intergovernmental organizations (version 3). Every difference is listed here with its reason.
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { beforeAll, expect, it } from "vitest";
import { NO_REAL_DATA, realData } from "../import/reading.js";
import { describeDatabase } from "../support/databases.js";
import { fillWithWorld, startTestServer, type TestServer } from "../support/server.js";
import { membersOn } from "./members.js";

const folder = realData("cow-igo");

/** Ours, COW's column, and the years to compare. */
const groups = [
  { group: "nato", column: "nato", from: 1950, to: 2014 },
  { group: "united-nations", column: "un", from: 1950, to: 2014 },
  { group: "eec", column: "eec", from: 1958, to: 1992 },
  { group: "european-union", column: "eu", from: 1993, to: 2014 },
];

/** COW's 260 is West Germany, which is Germany here. COW gives Yugoslavia's number to Serbia. */
const SAME: Readonly<Record<string, string>> = { "260": "germany" };

const explained = [
  ["united-nations", "COW", "germany", "1965-1972", "West Germany was admitted on 18 September 1973"],
  ["united-nations", "COW", "german-democratic-republic", "1965-1972", "it was admitted on 18 September 1973"],
  ["united-nations", "COW", "egypt", "1958-1960", "Egypt and Syria were one member, the United Arab Republic"],
  ["united-nations", "COW", "syria", "1958-1958", "Egypt and Syria were one member, the United Arab Republic"],
  ["united-nations", "ours", "united-arab-republic", "1958-1960", "COW has its members under Egypt"],
  ["united-nations", "COW", "indonesia", "1965-1965", "Indonesia had left in March 1965, and came back in 1966"],
  [
    "united-nations",
    "COW",
    "taiwan",
    "1950-1970",
    "the list of the UN dates China's membership from 1945, under either government",
  ],
  [
    "united-nations",
    "ours",
    "china",
    "1950-1970",
    "the list of the UN dates China's membership from 1945, under either government",
  ],
  ["united-nations", "COW", "uzbekistan", "1991-1991", "Uzbekistan was admitted on 2 March 1992"],
  [
    "united-nations",
    "COW",
    "yemen-arab-republic",
    "1950-1989",
    "the list of the UN dates Yemen's membership as that of North Yemen",
  ],
  [
    "united-nations",
    "ours",
    "yemen",
    "1950-1989",
    "the list of the UN dates Yemen's membership as that of North Yemen",
  ],
  ["united-nations", "COW", "yugoslavia", "1992-1992", "the seeds end Yugoslavia's membership in 1992"],
  ["united-nations", "COW", "yugoslavia", "2000-2014", "COW gives Yugoslavia's number to Serbia"],
  ["united-nations", "ours", "serbia", "2000-2014", "COW gives Yugoslavia's number to Serbia"],
  ["united-nations", "COW", "zanzibar", "1964-1964", "Zanzibar had joined Tanganyika in April 1964"],
  ["united-nations", "ours", "belarus", "1950-1990", "COW counts Belarus as a state from 1991"],
  ["united-nations", "ours", "ukraine", "1950-1990", "COW counts Ukraine as a state from 1991"],
  ["united-nations", "ours", "dominican-republic", "1950-1964", "an original member, which COW has from 1965"],
  ["united-nations", "ours", "timor-leste", "2002-2002", "Timor-Leste was admitted on 27 September 2002"],
] as const;

/** COW's full members, and the states that it does not code (-9) or that are no states to it (-1), by column and year. */
async function readCow(slugs: ReadonlyMap<string, string>) {
  const full = new Map<string, Set<string>>();
  const unknown = new Map<string, Set<string>>();
  let heading: string[] | undefined;
  for await (const line of createInterface({ input: createReadStream(join(folder!, "state_year_formatv3.csv")) })) {
    const cells = line.replaceAll(`"`, "").split(","); // no cell has a comma
    if (!heading) {
      heading = cells;
      continue;
    }
    const cell = (name: string) => cells[heading!.indexOf(name)] ?? "";
    const party = SAME[cell("ccode")] ?? slugs.get(cell("ccode")) ?? cell("ccode");
    for (const { column } of groups) {
      const value = cell(column);
      const set = value === "1" ? full : ["-1", "-9", ""].includes(value) ? unknown : undefined;
      const key = `${column} ${cell("year")}`;
      set?.set(key, (set.get(key) ?? new Set()).add(party));
    }
  }
  return { full, unknown };
}

describeDatabase("the members of NATO, the UN, the EEC and the EU from 1950 to 2014", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    if (folder) server = await startTestServer(open, { contents: fillWithWorld });
  });

  it("differ from COW's only as explained", async ({ skip }) => {
    skip(folder === undefined, NO_REAL_DATA);
    const countries = await server.database.read(
      `select json_object_agg(c."cowCode", a."slug") from "Country" c join "Actor" a on a."id" = c."actorId" where c."cowCode" is not null`,
      [],
    );
    const slugs = new Map(Object.entries(JSON.parse(countries[0] ?? "{}") as Record<string, string>));
    const { full, unknown } = await readCow(slugs);
    const found = new Map<string, number[]>();
    for (const { group, column, from, to } of groups) {
      for (let year = from; year <= to; year++) {
        const ours = new Set(await membersOn(server, group, `${year}-12-31`));
        const cow = full.get(`${column} ${year}`) ?? new Set<string>();
        const skipped = unknown.get(`${column} ${year}`) ?? new Set<string>();
        const differences = [
          ...[...ours]
            .filter((party) => !cow.has(party) && !skipped.has(party))
            .map((party) => `${group} ours ${party}`),
          ...[...cow].filter((party) => !ours.has(party)).map((party) => `${group} COW ${party}`),
        ];
        for (const one of differences) found.set(one, [...(found.get(one) ?? []), year]);
      }
    }
    const spans = [...found].flatMap(([one, years]) => spansOf(years).map((span) => `${one} ${span}`));
    expect(spans.sort()).toEqual(
      explained.map(([group, side, party, span]) => `${group} ${side} ${party} ${span}`).sort(),
    );
  });
});

/** Runs of years, as `1958-1960`. */
function spansOf(years: readonly number[]): string[] {
  const spans: [number, number][] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else spans.push([year, year]);
  }
  return spans.map(([from, to]) => `${from}-${to}`);
}
