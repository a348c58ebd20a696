import { describe, expect, it } from "vitest";
import type { CodeSystem } from "../../src/sources/crosswalk/crosswalk.js";
import { crosswalkOf } from "../../src/sources/crosswalk/crosswalk-of.js";
import { EXCEPTIONS } from "../../src/sources/crosswalk/exceptions.js";
import { NAMES } from "../../src/sources/crosswalk/names.js";
import { STATES_GONE } from "../../src/sources/crosswalk/states-gone.js";
import { countries } from "./countries.js";

const crosswalk = crosswalkOf(countries);
const YEARS = Array.from({ length: 2020 - 1816 + 1 }, (_, index) => 1816 + index);

/** The spells in which a code means one country, `slug first-last`, from 1816 to 2020. */
function spellsOf(system: CodeSystem, code: string): string[] {
  const spells: { country: string; first: number; last: number }[] = [];
  for (const year of YEARS) {
    const country = crosswalk.countryOf(system, code, year) ?? "nobody";
    const spell = spells.at(-1);
    if (spell?.country === country) spell.last = year;
    else spells.push({ country, first: year, last: year });
  }
  return spells.map(({ country, first, last }) => `${country} ${first}-${last}`);
}

const ALWAYS = "1816-2020";
const YUGOSLAVIA = ["yugoslavia 1918-2002", "serbia-and-montenegro 2003-2005"];

describe("a code, in every year from 1816 to 2020", () => {
  it.each<[CodeSystem, string, string[]]>([
    ["COW", "255", [`germany ${ALWAYS}`]],
    ["COW", "260", [`germany ${ALWAYS}`]],
    ["COW", "265", ["german-democratic-republic 1816-1990", "nobody 1991-2020"]],
    ["GW", "255", ["germany 1816-1945", "nobody 1946-2020"]],
    ["GW", "260", [`germany ${ALWAYS}`]],
    ["GW", "265", ["german-democratic-republic 1816-1990", "nobody 1991-2020"]],
    ["COW", "678", ["yemen-arab-republic 1816-1990", "nobody 1991-2020"]],
    ["COW", "679", ["nobody 1816-1989", "yemen 1990-2020"]],
    ["COW", "680", ["yemen-peoples-republic 1816-1990", "nobody 1991-2020"]],
    ["GW", "678", ["yemen-arab-republic 1816-1989", "yemen 1990-2020"]],
    ["GW", "679", [`nobody ${ALWAYS}`]],
    ["GW", "680", ["yemen-peoples-republic 1816-1990", "nobody 1991-2020"]],
    ["ISO-NUMERIC", "887", ["nobody 1816-1989", "yemen 1990-2020"]],
    ["COW", "816", [`vietnam ${ALWAYS}`]],
    ["COW", "817", ["republic-of-vietnam 1816-1975", "nobody 1976-2020"]],
    ["COW", "8152", [`vietnam ${ALWAYS}`]],
    ["GW", "815", [`vietnam ${ALWAYS}`]],
    ["GW", "816", [`vietnam ${ALWAYS}`]],
    ["GW", "817", ["republic-of-vietnam 1816-1975", "nobody 1976-2020"]],
    ["COW", "730", ["korea 1816-1910", "nobody 1911-2020"]],
    ["GW", "730", ["korea 1816-1910", "nobody 1911-2020"]],
    ["COW", "731", [`north-korea ${ALWAYS}`]],
    ["COW", "732", [`south-korea ${ALWAYS}`]],
    ["COW", "345", ["serbia 1816-1917", ...YUGOSLAVIA, "serbia 2006-2020"]],
    ["GW", "340", [`serbia ${ALWAYS}`]],
    ["GW", "345", ["yugoslavia 1816-2002", "serbia-and-montenegro 2003-2020"]],
    ["ISO-NUMERIC", "688", ["serbia 1816-1917", ...YUGOSLAVIA, "serbia 2006-2020"]],
    ["ISO-ALPHA3", "SRB", ["serbia 1816-1917", ...YUGOSLAVIA, "serbia 2006-2020"]],
    ["COW", "341", [`montenegro ${ALWAYS}`]],
    ["COW", "347", [`kosovo ${ALWAYS}`]],
    ["ISO-NUMERIC", "900", [`kosovo ${ALWAYS}`]],
    ["COW", "365", [`russia ${ALWAYS}`]],
    ["ISO-NUMERIC", "643", [`russia ${ALWAYS}`]],
    ["ISO-NUMERIC", "810", [`russia ${ALWAYS}`]],
    ["COW", "300", ["austria-hungary 1816-1918", "nobody 1919-2020"]],
    ["COW", "305", [`austria ${ALWAYS}`]],
    ["COW", "315", ["czechoslovakia 1816-1992", "nobody 1993-2020"]],
    ["COW", "316", ["nobody 1816-1991", "czechia 1992-2020"]],
    ["COW", "317", ["nobody 1816-1991", "slovakia 1992-2020"]],
    ["ISO-NUMERIC", "203", ["czechoslovakia 1816-1991", "czechia 1992-2020"]],
    ["COW", "327", ["papal-states 1816-1870", "nobody 1871-2020"]],
    ["COW", "640", [`turkiye ${ALWAYS}`]],
    ["COW-ABBREVIATION", "AUS", [`austria ${ALWAYS}`]],
    ["COW-ABBREVIATION", "YUG", ["serbia 1816-1917", ...YUGOSLAVIA, "serbia 2006-2020"]],
    ["ISO-ALPHA3", "AUS", [`australia ${ALWAYS}`]],
    ["ISO-ALPHA2", "NA", [`namibia ${ALWAYS}`]],
    ["COW", "999", [`nobody ${ALWAYS}`]],
  ])("%s %s", (system, code, spells) => {
    expect(spellsOf(system, code)).toEqual(spells);
  });

  it.each<[CodeSystem, string, string]>([
    ["ISO-NUMERIC", "4", "afghanistan"],
    ["COW", " 2 ", "united-states"],
    ["ISO-ALPHA3", "usa", "united-states"],
  ])("is found as files write it: %s %j", (system, code, country) => {
    expect(crosswalk.countryOf(system, code, 2000)).toBe(country);
  });
});

describe("a name", () => {
  it.each([
    ["Bolivia (Plurinational State of)", 2000, "bolivia"],
    ["Côte d'Ivoire", 2000, "cote-divoire"],
    ["COTE D’IVOIRE", 2000, "cote-divoire"],
    ["Korea, Dem. People's Rep.", 2000, "north-korea"],
    ["Republic of Korea", 2000, "south-korea"],
    ["Korea", 1900, "korea"],
    ["Yugoslavia (former)", 1980, "yugoslavia"],
    ["Federal Republic of Yugoslavia", 1995, "yugoslavia"],
    ["Czechoslovakia", 1950, "czechoslovakia"],
    ["Turkey", 1955, "turkiye"],
    ["Türkiye", 1955, "turkiye"],
    ["USSR", 1970, "russia"],
    ["Viet Nam", 2000, "vietnam"],
    ["Korea", 1950, undefined],
    ["Tibet", 1950, "tibet"],
    ["Tibet", 2022, undefined],
    ["Atlantis", 2000, undefined],
    ["", 2000, undefined],
  ])("%j in %i", (name, year, country) => {
    expect(crosswalk.countryNamed(name, year)).toBe(country);
  });

  it("counts only in the years of its decision", () => {
    const decisions = [
      { name: "Ruritania", country: "japan", until: 1900 },
      { name: "Ruritania", country: "india", from: 1950 },
    ];
    const { countryNamed } = crosswalkOf(countries, decisions);
    expect([1900, 1901, 1950].map((year) => countryNamed("Ruritania", year))).toEqual(["japan", undefined, "india"]);
  });

  it("that two countries have is neither's", () => {
    const several = crosswalkOf([
      { slug: "one", code: null, iso3: null, isoNumeric: null, cowCode: null, gwCode: null, names: ["Ruritania"] },
      { slug: "two", code: null, iso3: null, isoNumeric: null, cowCode: null, gwCode: null, names: ["Ruritânia"] },
    ]);
    expect(several.countryNamed("Ruritania", 2000)).toBeUndefined();
  });
});

it("decides only on countries that are there", () => {
  const slugs = new Set([...countries, ...STATES_GONE].map(({ slug }) => slug));
  const holders = Object.values(EXCEPTIONS).flatMap((codes) => Object.values(codes).flat());
  const decided = [...holders, ...NAMES].flatMap(({ country }) => (country === null ? [] : [country]));
  expect(decided.filter((country) => !slugs.has(country))).toEqual([]);
});

it("lists the holders of each code oldest first", () => {
  for (const holders of Object.values(EXCEPTIONS).flatMap((codes) => Object.values(codes))) {
    const starts = holders.map(({ from }) => from ?? "");
    expect(starts).toEqual([...new Set(starts)].sort());
  }
});
