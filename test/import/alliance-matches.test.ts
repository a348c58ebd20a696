import { describe, expect, it } from "vitest";
import { counterpartOf, seededAs } from "../../src/sources/alliances/counterparts.js";
import { MATCHES } from "../../src/sources/alliances/matches.js";

describe("the decisions", () => {
  it("make one thing of two numbers at the most", () => {
    const matched = MATCHES.filter(({ decision }) => decision === "match");
    expect(new Set(matched.map(({ cow }) => cow)).size).toBe(matched.length);
    expect(new Set(matched.map(({ atop: number }) => number)).size).toBe(matched.length);
  });

  it("stand sorted by number, each pair once", () => {
    const pairs = MATCHES.map(({ cow, atop: number }) => cow * 10_000 + number);
    expect(pairs).toEqual([...new Set(pairs)].sort((one, other) => one - other));
  });

  it("lead from either number to the other, and to what the seeds have", () => {
    expect(counterpartOf({ scheme: "COW-ALLIANCE", value: "236" })).toEqual({ scheme: "ATOP", value: "3240" });
    expect(counterpartOf({ scheme: "ATOP", value: "3240" })).toEqual({ scheme: "COW-ALLIANCE", value: "236" });
    expect(seededAs({ scheme: "ATOP", value: "3240" }, "Actor")).toBe("us-rok-alliance");
    expect(seededAs({ scheme: "ATOP", value: "3375" }, "Actor")).toBeUndefined();
    expect(seededAs({ scheme: "ATOP", value: "3375" }, "Agreement")).toBe("us-japan-security-treaty");
    expect(counterpartOf({ scheme: "ATOP", value: "3650" })).toEqual({ scheme: "COW-ALLIANCE", value: "214" });
    expect(counterpartOf({ scheme: "ATOP", value: "3595" })).toEqual({ scheme: "COW-ALLIANCE", value: "221" });
    expect(counterpartOf({ scheme: "ATOP", value: "4900" })).toEqual({ scheme: "COW-ALLIANCE", value: "394" });
    const distinct = ["3105", "3145", "4400", "3785", "3810"];
    expect(distinct.map((value) => counterpartOf({ scheme: "ATOP", value }))).toEqual(distinct.map(() => undefined));
  });
});
