import fc from "fast-check";
import { GraphQLError } from "graphql";
import { describe, expect, it } from "vitest";
import { decodeCursor, encodeCursor, pageShape, pageSize } from "../../src/plan/page.js";

const order = "Event.DATE";
const typeOf = (value: string | number) => (typeof value === "number" ? "int" : "text");
const values = fc.array(
  fc.oneof(
    fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\0")),
    fc.integer({ min: 1 - 2 ** 31, max: 2 ** 31 - 1 }),
  ),
  { minLength: 1, maxLength: 4 },
);

/** The code with which a call is refused; undefined where it is not. */
function refusal(call: () => unknown): unknown {
  try {
    call();
    return undefined;
  } catch (error) {
    if (error instanceof GraphQLError) return error.extensions["code"];
    throw error;
  }
}

/** As PostgreSQL gives them. */
const cells = (given: readonly unknown[]) => given.map((value) => JSON.stringify(value));

const made = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

describe("cursors", () => {
  it("give back the values that they were made of", () => {
    fc.assert(
      fc.property(values, (given) => {
        expect(decodeCursor(encodeCursor(order, cells(given)), { name: order, types: given.map(typeOf) })).toEqual(
          given,
        );
      }),
    );
  });

  it("are text that any URL and any JSON can carry", () => {
    fc.assert(
      fc.property(values, (given) => {
        expect(encodeCursor(order, cells(given))).toMatch(/^[\w-]+$/);
      }),
    );
  });

  it("are refused with BAD_CURSOR, whatever else comes", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json().map(made), fc.jsonValue().map(made)), (text) => {
        expect(refusal(() => decodeCursor(text, { name: order, types: ["text", "text"] }))).toBe("BAD_CURSOR");
      }),
    );
  });

  it.each([
    ["of another order", encodeCursor("Event.TITLE", cells(["a", "b"]))],
    ["of too few values", encodeCursor(order, cells(["a"]))],
    ["of too many values", encodeCursor(order, cells(["a", "b", "c"]))],
    ["with NUL", encodeCursor(order, cells(["a\0", "b"]))],
    ["with null", made([order, null, "b"])],
    ["with an object", made([order, { a: 1 }, "b"])],
    ["with a list", made([order, ["a"], "b"])],
    ["cut short", encodeCursor(order, cells(["2024-06-19", "visit"])).slice(0, -6)],
    ["empty", ""],
  ])("are refused: %s", (_, text) => {
    expect(refusal(() => decodeCursor(text, { name: order, types: ["text", "text"] }))).toBe("BAD_CURSOR");
  });

  it.each([
    ["text", 5],
    ["int", "5"],
    ["int", 1.5],
    ["int", 2 ** 31],
    ["date", "2024-02-30"],
    ["date", "infinity"],
    ["date", 20240619],
    ['"ObligationKind"', "LOVE"],
    ['"ObligationKind"', 1],
  ])("are refused where a value is not of its type: no %s is %j", (type, value) => {
    expect(refusal(() => decodeCursor(encodeCursor(order, cells([value])), { name: order, types: [type] }))).toBe(
      "BAD_CURSOR",
    );
  });
});

describe("pages", () => {
  it.each([
    [{}, { backward: false, cursor: undefined }],
    [{ first: 2 }, { backward: false, cursor: undefined }],
    [
      { first: null, after: null, last: null, before: null },
      { backward: false, cursor: undefined },
    ],
    [
      { first: 2, after: "x" },
      { backward: false, cursor: "after" },
    ],
    [{ after: "x" }, { backward: false, cursor: "after" }],
    [{ last: 2 }, { backward: true, cursor: undefined }],
    [
      { last: 2, before: "x" },
      { backward: true, cursor: "before" },
    ],
    [
      { before: "x", first: null },
      { backward: true, cursor: "before" },
    ],
  ])("%j is read as %j", (args, shape) => {
    expect(pageShape(args)).toEqual(shape);
  });

  it.each([
    { first: 1, last: 1 },
    { after: "x", before: "x" },
    { last: 1, after: "x" },
    { first: 1, before: "x" },
  ])("%j contradicts itself", (args) => {
    expect(refusal(() => pageShape(args))).toBe("BAD_PAGE");
  });

  it.each([
    [{}, 20],
    [{ first: null }, 20],
    [{ before: "x" }, 20],
    [{ first: 0 }, 0],
    [{ last: 0 }, 0],
    [{ first: 100 }, 100],
    [{ last: 100 }, 100],
  ])("%j has at most %i items", (args, size) => {
    expect(pageSize(args)).toBe(size);
  });

  it.each([{ first: -1 }, { first: 101 }, { last: -1 }, { last: 101 }])("%j is refused", (args) => {
    expect(refusal(() => pageSize(args))).toBe("BAD_PAGE");
  });
});
