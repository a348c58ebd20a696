import { expect, it } from "vitest";
import { oneOf, optionalText, text } from "../../src/sources/files/fields.js";

const record = (name: string) => ({ file: "made-up.csv", line: 2, values: { name } });

it.each([
  ["a line break", "Republic of\r\n Korea", "Republic of Korea"],
  ["a tab", "Ruri\ttania", "Ruri tania"],
  ["NUL", "Ruri\0tania", "Ruri tania"],
  ["what ends a command of a terminal", "Ruri\u001b[31mtania", "Ruri [31mtania"],
  ["a control character of Latin-1", "Ruri\u0085tania", "Ruri tania"],
  ["several at either end", "\u0007\n Ruritania\u007f\n", "Ruritania"],
])("reads %s in a text as a space", (_, value, read) => {
  expect(text(record(value), "name")).toBe(read);
});

it("takes a text of control characters alone for none", () => {
  expect(optionalText(record("\u0001\u0002"), "name")).toBeUndefined();
});

it("keeps letters and marks of any script, and what joins them", () => {
  const names = ["Côte d’Ivoire", "Türkiye", "한국", "می\u200cخواهم"];
  expect(names.map((name) => oneOf(record(name), "name", names))).toEqual(names);
});
