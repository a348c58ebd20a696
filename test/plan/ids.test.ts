import fc from "fast-check";
import { GraphQLError } from "graphql";
import { describe, expect, it } from "vitest";
import { decodeId, encodeId } from "../../src/plan/global-id.js";

const typenames = new Set(["Country", "Membership"]);
const identity = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => !text.includes("\0"));

describe("global ids", () => {
  it("give back the type and the identity that they were made of, colons included", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...typenames),
        fc.oneof(identity, fc.constantFrom("a:b", ":", "quad/japan/2")),
        (typename, key) => {
          expect(decodeId(encodeId(typename, key), typenames)).toEqual({ typename, identity: key });
        },
      ),
    );
  });

  it("are one for each thing: no other text names it", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const decode = () => decodeId(text, typenames);
        const named = /^(Country|Membership):./s.test(Buffer.from(text, "base64url").toString("utf8"));
        if (named) expect(encodeId(decode().typename, decode().identity)).toBe(text);
        else expect(decode).toThrow(GraphQLError);
      }),
    );
  });

  it.each([
    ["empty", ""],
    ["of no type of ours", encodeId("Planet", "earth")],
    ["of a type that every object has", encodeId("constructor", "x")],
    ["without an identity", encodeId("Country", "")],
    ["without a type", encodeId("", "japan")],
    ["with NUL", encodeId("Country", "jap\0an")],
    ["padded", `${Buffer.from("Country:a").toString("base64")}=`],
    ["with a space", ` ${encodeId("Country", "japan")}`],
    ["in the other alphabet of base64", Buffer.from("Country:ÿÿ?").toString("base64")],
    ["not encoded", "Country:japan"],
  ])("are refused: %s", (_, id) => {
    expect(() => decodeId(id, typenames)).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: "BAD_ID" }) as unknown }) as Error,
    );
  });
});
