import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import type { Database } from "../../src/database/database.js";
import { holds, type Gaps, type Held } from "../../src/dates/period.js";
import { describeDatabases } from "../support/databases.js";

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2000-01-${String(number).padStart(2, "0")}`);
const gaps = fc.option(
  fc.oneof(
    fc.constant("{(,)}"),
    fc.array(fc.tuple(day, day), { minLength: 1, maxLength: 3 }).map((ranges) => {
      const ordered = ranges.map(([one, other]) => (one < other ? [one, other] : [other, one]).join(","));
      return `{${ordered.map((range) => `[${range}]`).join(",")}}`;
    }),
  ),
);
const period = fc.record({
  certainFrom: fc.option(day),
  certainUntil: fc.option(day),
  certainGaps: gaps,
  possibleFrom: fc.oneof(day, fc.constant("0001-01-01")),
  possibleUntil: fc.oneof(day, fc.constant("9999-12-31")),
  possibleGaps: gaps,
});

describeDatabases("heldOn", (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });

  // Gaps come back as PostgreSQL writes them, which is how Node reads them.
  const asked = `
    select json_agg(json_build_object('day', on_day, 'possibleFrom', "possibleFrom", 'possibleUntil', "possibleUntil", 'possibleGaps', "possibleGaps",
        'certainFrom', "certainFrom", 'certainUntil', "certainUntil", 'certainGaps', "certainGaps",
        'certain', "heldOn"(on_day, 'CERTAIN', "certainFrom", "certainUntil", "certainGaps", "possibleFrom", "possibleUntil", "possibleGaps"),
        'possible', "heldOn"(on_day, 'POSSIBLE', "certainFrom", "certainUntil", "certainGaps", "possibleFrom", "possibleUntil", "possibleGaps")))
      from json_to_recordset($1::json) as p (on_day date, "certainFrom" date, "certainUntil" date, "certainGaps" datemultirange,
        "possibleFrom" date, "possibleUntil" date, "possibleGaps" datemultirange)`;
  type Told = Held & Gaps & { day: string; certain: boolean | null; possible: boolean | null };
  const tell = async (rows: readonly object[]) =>
    JSON.parse(String((await database.read(asked, [JSON.stringify(rows)]))[0])) as Told[];

  it("says the same as Period.holds", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(period, day), { minLength: 20, maxLength: 50 }), async (drawn) => {
        for (const { day, certain, possible, ...held } of await tell(
          drawn.map(([one, on]) => ({ ...one, on_day: on })),
        )) {
          expect(holds(held, day), JSON.stringify({ day, ...held })).toBe(
            certain ? "CERTAIN" : possible ? "POSSIBLE" : null,
          );
        }
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ["2000-01-04", true, true],
    ["2000-01-05", false, true],
    ["2000-01-07", false, true],
    ["2000-01-08", true, true],
    ["2000-01-15", false, false],
    ["2000-01-21", false, false],
  ])("leaves out gaps: %s", async (on_day, certain, possible) => {
    const told = await tell([
      {
        on_day,
        ...{ certainFrom: "2000-01-02", certainUntil: "2000-01-10", certainGaps: "{[2000-01-05,2000-01-08)}" },
        ...{ possibleFrom: "2000-01-01", possibleUntil: "2000-01-20", possibleGaps: "{[2000-01-12,2000-01-18)}" },
      },
    ]);
    expect(told).toMatchObject([{ certain, possible }]);
  });
});
