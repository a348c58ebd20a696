import { describe, expect, it } from "vitest";
import { searchTextOf } from "../../src/text/search-text.js";

describe("the text of a search", () => {
  it.each([
    ["Güney Kore", ["guney kore"]],
    ["  GÜNEY   kore ", ["guney kore"]],
    ["Rubio'nun", ["rubionun", "rubio"]],
    ["Rubio’nun", ["rubionun", "rubio"]],
    ["ABD'nin", ["abdnin", "abd"]],
    ["AB'nin", ["abnin", "ab"]],
    ["Türkiye'nin Rusya'ya", ["turkiyenin rusyaya", "turkiye rusya"]],
    ["Korea's", ["koreas", "korea"]],
    ["Kim Jong-un'un", ["kim jong unun", "kim jong un"]],
    ["Kim Jong Un'un", ["kim jong unun", "kim jong un"]],
    ["Ch'oe Sŏn-hŭi", ["choe son hui"]],
    ["Côte d'Ivoire", ["cote divoire"]],
    ["O'Neill", ["oneill"]],
    ["Iğdır", ["igdir"]],
    ["U.S.A.", ["u s a", "usa"]],
    ["N.A.T.O", ["n a t o", "nato"]],
    ["A.B.D.'nin", ["a b d nin", "abdnin", "abd"]],
    ["J. Biden", ["j biden"]],
    ["R.V. Hentz", ["r v hentz", "rv hentz"]],
    ["", []],
    [" -- ' … ", []],
  ])("%j is looked for as %j", (written, texts) => {
    expect(searchTextOf(written).texts).toEqual(texts);
  });

  it.each([
    ["kor", ["KOR"]],
    [" 410 ", ["410"]],
    ["cow  732", ["COW 732", "732"]],
    ["Q884", ["Q884"]],
    ["U.S.A.", ["USA"]],
    ["***", []],
  ])("%j may be the code %j", (written, codes) => {
    expect(searchTextOf(written).codes).toEqual(codes);
  });
});
