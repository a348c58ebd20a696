import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIRST_DAY, LAST_DAY, nextDay, previousDay } from "../../src/dates/day.js";
import {
  agreementPeriod,
  holds,
  seenBy,
  standingPeriod,
  tenurePeriod,
  type EndStatus,
  type Held,
} from "../../src/dates/period.js";
import { interval, maybeInterval, nearDay } from "./arbitrary.js";

const on = (day: string) => ({ earliest: day, latest: day });
const june = { earliest: "2024-06-01", latest: "2024-06-30" };
const unstated = { start: null, end: null, endStatus: null };
const unseen = { knownFrom: null, knownUntil: null };

describe("a standing thing", () => {
  const seen = { knownFrom: "2024-06-20", knownUntil: "2024-11-04" };
  it.each([
    [
      "is certain from its first sighting on",
      { start: null, end: null, endStatus: "ONGOING" },
      seen,
      "2024-06-20",
      LAST_DAY,
    ],
    [
      "starts certainly at the latest day of its start",
      { start: june, end: null, endStatus: "ONGOING" },
      unseen,
      "2024-06-30",
      LAST_DAY,
    ],
    [
      "is certain from a sighting before that",
      { start: june, end: null, endStatus: "ONGOING" },
      seen,
      "2024-06-20",
      LAST_DAY,
    ],
    [
      "is not shown by what was written before its start",
      { start: on("2024-12-01"), end: null, endStatus: "ONGOING" },
      seen,
      "2024-12-01",
      LAST_DAY,
    ],
    ["ends certainly on the earliest day of its end", { start: null, end: june, endStatus: "ENDED" }, seen, null, null],
    ["holds to its end", { start: on("2020-01-01"), end: june, endStatus: "ENDED" }, seen, "2020-01-01", "2024-06-01"],
    [
      "holds to its last sighting, where the end is open to the past",
      { start: on("2020-01-01"), end: { earliest: null, latest: "2025-01-01" }, endStatus: "ENDED" },
      seen,
      "2020-01-01",
      "2024-11-04",
    ],
    [
      "holds to its last sighting, where nobody knows",
      { start: null, end: null, endStatus: "UNKNOWN_AFTER" },
      seen,
      "2024-06-20",
      "2024-11-04",
    ],
    [
      "is certain on no day, where nothing shows it",
      { start: null, end: null, endStatus: "ONGOING" },
      unseen,
      null,
      null,
    ],
  ] as const)("%s", (_, stated, known, certainFrom, certainUntil) => {
    expect(standingPeriod({ ...stated, ...known })).toMatchObject({ certainFrom, certainUntil });
  });

  it.each([
    ["from the end of the month in which it was seen, if it is ongoing", "ONGOING", null, "2024-06-30", "9999-12-31"],
    ["on no day of the month in which it was seen, if nobody knows what followed", "UNKNOWN_AFTER", null, null, null],
    ["not before it can have started", "ONGOING", on("2024-08-01"), "2024-08-01", "9999-12-31"],
  ] as const)("is certain %s", (_, endStatus, start, certainFrom, certainUntil) => {
    const held = standingPeriod({ start, end: null, endStatus, ...unseen, seenBefore: "2024-06-30" });
    expect(held).toMatchObject({ certainFrom, certainUntil });
  });

  it("is possible between the earliest start and the latest end", () => {
    const held = standingPeriod({ start: june, end: on("2024-08-01"), endStatus: "ENDED", ...unseen });
    expect(held).toMatchObject({ possibleFrom: "2024-06-01", possibleUntil: "2024-08-01" });
  });
});

describe("a tenure", () => {
  it.each([
    ["one sighting", [on("2024-06-19")], [], ["2024-06-19", "2024-06-19", FIRST_DAY, LAST_DAY], "UNKNOWN_AFTER"],
    [
      "two sightings",
      [on("2024-11-04"), on("2024-06-19")],
      [],
      ["2024-06-19", "2024-11-04", FIRST_DAY, LAST_DAY],
      "UNKNOWN_AFTER",
    ],
    ["one within some days", [june], [], [null, null, FIRST_DAY, LAST_DAY], "UNKNOWN_AFTER"],
    [
      "two within some days",
      [june, { earliest: "2024-08-01", latest: "2024-08-31" }],
      [],
      ["2024-06-30", "2024-08-01", FIRST_DAY, LAST_DAY],
      "UNKNOWN_AFTER",
    ],
    [
      "somebody else before",
      [on("2024-06-19")],
      [on("2024-03-01")],
      ["2024-06-19", "2024-06-19", "2024-03-02", LAST_DAY],
      "UNKNOWN_AFTER",
    ],
    [
      "somebody else after",
      [on("2024-06-19")],
      [on("2024-09-01")],
      ["2024-06-19", "2024-06-19", FIRST_DAY, "2024-08-31"],
      "ENDED_DATE_UNKNOWN",
    ],
    [
      "somebody else in some days after",
      [on("2024-05-19")],
      [june],
      ["2024-05-19", "2024-05-19", FIRST_DAY, "2024-06-29"],
      "ENDED_DATE_UNKNOWN",
    ],
    [
      "somebody else the same day",
      [on("2024-06-19")],
      [on("2024-06-19")],
      ["2024-06-19", "2024-06-19", FIRST_DAY, LAST_DAY],
      "UNKNOWN_AFTER",
    ],
    ["nothing", [], [on("2024-06-19")], [null, null, FIRST_DAY, LAST_DAY], "UNKNOWN_AFTER"],
  ] as const)("seen by %s", (_, own, others, [certainFrom, certainUntil, possibleFrom, possibleUntil], endStatus) => {
    expect(tenurePeriod(own, others, unstated)).toMatchObject({
      certainFrom,
      certainUntil,
      possibleFrom,
      possibleUntil,
      endStatus,
    });
  });

  it("reaches to what is stated of its start and end", () => {
    const stated = { start: on("2024-01-01"), end: june, endStatus: null };
    expect(tenurePeriod([on("2024-03-01")], [], stated)).toEqual({
      knownFrom: "2024-03-01",
      knownUntil: "2024-03-01",
      certainFrom: "2024-01-01",
      certainUntil: "2024-06-01",
      possibleFrom: "2024-01-01",
      possibleUntil: "2024-06-30",
      endStatus: "ENDED",
    });
  });
});

describe("an agreement", () => {
  const none = { proposed: null, agreed: null, signed: null, inForce: null, terminated: null };
  it.each([
    [
      "terminated nobody says when",
      { ...none, inForce: june, terminated: { earliest: null, latest: "2025-01-01" } },
      {},
      [null, null, "2024-06-01", "2025-01-01"],
    ],
    ["known by nothing", none, {}, [null, null, FIRST_DAY, LAST_DAY]],
    ["signed only", { ...none, signed: june }, {}, [null, null, "2024-06-01", LAST_DAY]],
    [
      "in force",
      { ...none, signed: on("2024-01-01"), inForce: june },
      {},
      ["2024-06-30", LAST_DAY, "2024-06-01", LAST_DAY],
    ],
    [
      "shown in force",
      { ...none, signed: june },
      { inForceOn: "2024-11-04" },
      ["2024-11-04", LAST_DAY, "2024-06-01", LAST_DAY],
    ],
    [
      "in force when its source ends",
      { ...none, inForce: june },
      { inForceUntil: "2024-12-31" },
      ["2024-06-30", "2024-12-31", "2024-06-01", LAST_DAY],
    ],
    [
      "a proposal, when a source shows it",
      { ...none, proposed: { earliest: null, latest: "2026-02-04" } },
      { proposedOn: "2026-02-04" },
      [null, null, "2026-02-04", LAST_DAY],
    ],
    [
      "terminated",
      { ...none, inForce: june, terminated: on("2025-01-01") },
      {},
      ["2024-06-30", "2025-01-01", "2024-06-01", "2025-01-01"],
    ],
    [
      "terminated before it was certainly in force",
      { ...none, inForce: june, terminated: june },
      {},
      [null, null, "2024-06-01", "2024-06-30"],
    ],
  ] as const)("%s", (_, stages, shown, [certainFrom, certainUntil, possibleFrom, possibleUntil]) => {
    expect(agreementPeriod(stages, shown)).toEqual({ certainFrom, certainUntil, possibleFrom, possibleUntil });
  });
});

const status = fc.constantFrom<EndStatus>("ONGOING", "ENDED", "ENDED_DATE_UNKNOWN", "UNKNOWN_AFTER");
const standing = fc
  .record({ start: maybeInterval, end: maybeInterval, endStatus: status, sightings: fc.array(interval) })
  .map(({ sightings, ...stated }) => standingPeriod({ ...stated, ...seenBy(sightings) }));
const tenure = fc
  .tuple(fc.array(interval), fc.array(interval), maybeInterval, maybeInterval, fc.option(status))
  .map(([own, others, start, end, endStatus]) => tenurePeriod(own, others, { start, end, endStatus }));
const agreement = fc
  .tuple(
    fc.record({
      proposed: maybeInterval,
      agreed: maybeInterval,
      signed: maybeInterval,
      inForce: maybeInterval,
      terminated: maybeInterval,
    }),
    fc.record({ inForceOn: fc.option(nearDay), proposedOn: fc.option(nearDay), inForceUntil: fc.option(nearDay) }),
  )
  .map(([stages, shown]) => agreementPeriod(stages, shown));
const period: fc.Arbitrary<Held> = fc.oneof(standing, tenure, agreement);

describe("every period", () => {
  it("is possible wherever it is certain", () => {
    fc.assert(
      fc.property(period, ({ certainFrom, certainUntil, possibleFrom, possibleUntil }) => {
        expect(certainFrom === null).toBe(certainUntil === null);
        expect(possibleFrom <= possibleUntil).toBe(true);
        expect(possibleFrom <= (certainFrom ?? possibleFrom)).toBe(true);
        expect((certainFrom ?? "") <= (certainUntil ?? "")).toBe(true);
        expect((certainUntil ?? possibleUntil) <= possibleUntil).toBe(true);
      }),
    );
  });

  it("holds on one run of days, certain within possible", () => {
    const rank = { CERTAIN: 2, POSSIBLE: 1 };
    fc.assert(
      fc.property(period, fc.array(nearDay, { minLength: 3, maxLength: 3 }), (held, days) => {
        const [before, between, after] = days
          .sort()
          .map((day) => rank[holds(held, day) ?? "POSSIBLE"] * Number(holds(held, day) !== null));
        expect(between!).toBeGreaterThanOrEqual(Math.min(before!, after!));
      }),
    );
  });

  it("changes on its boundaries and nowhere else", () => {
    const held = {
      certainFrom: "2024-02-29",
      certainUntil: "2024-03-01",
      possibleFrom: "2024-02-28",
      possibleUntil: "2024-03-02",
    };
    expect(
      ["2024-02-27", "2024-02-28", "2024-02-29", "2024-03-01", "2024-03-02", "2024-03-03"].map((day) =>
        holds(held, day),
      ),
    ).toEqual([null, "POSSIBLE", "CERTAIN", "CERTAIN", "POSSIBLE", null]);
  });
});

describe("sightings", () => {
  it("only ever widen what is certain of a tenure, the more there are", () => {
    fc.assert(
      fc.property(fc.array(interval), interval, (sightings, another) => {
        const few = seenBy(sightings);
        const more = seenBy([...sightings, another]);
        if (few.knownFrom === null) return;
        expect(more.knownFrom! <= few.knownFrom).toBe(true);
        expect(more.knownUntil! >= few.knownUntil!).toBe(true);
      }),
    );
  });

  it("of somebody else never lie within what is possible before or after", () => {
    fc.assert(
      fc.property(nearDay, nearDay, (own, other) => {
        fc.pre(own !== other);
        const held = tenurePeriod([on(own)], [on(other)], unstated);
        expect(holds(held, other)).toBe(null);
        expect(holds(held, other < own ? nextDay(other) : previousDay(other))).not.toBe(null);
      }),
    );
  });
});
