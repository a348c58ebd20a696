import type { CodeSystem, Holder } from "./crosswalk.js";

/**
 * Codes that do not mean the country that has them in the database, and codes that meant several countries in turn. Rows are
 * lines of the files; the heading is line 1.
 * - A number stays with one country if COW and Gleditsch-Ward both count one state under it: 255 is Germany from 1816 on (Prussia
 *   until 1871), 325 Italy, 365 Russia, including the Soviet Union. If one of them counts two states, so do we.
 * - A former state has its number until the year of its end, so that a record that names it later is found.
 */
export const EXCEPTIONS: Readonly<Record<Exclude<CodeSystem, "COW-ABBREVIATION">, Readonly<Record<string, Holder[]>>>> =
  {
    COW: {
      // Two halves and the whole are one country here: cow-states rows 60 (1990 on) and 61 (260, 1955 to 1990).
      "260": [{ country: "germany" }],
      "345": serbiaAndYugoslavia(),
      // Called Czech Republic and Slovakia from 1993 on (cow-states rows 77, 78), and in a pact of November 1992 (COW alliance
      // 367).
      "316": since(1992, "czechia"),
      "317": since(1992, "slovakia"),
      "315": until("czechoslovakia", 1992), // cow-states row 76
      "679": since(1990, "yemen"), // cow-states row 191: 1990-05-22
      "678": until("yemen-arab-republic", 1990), // cow-states row 190: to 1990-05-21
      "680": until("yemen-peoples-republic", 1990), // cow-states row 192
      "730": until("korea", 1910), // to 1905 in cow-states row 207, to 1910 in Archigos row 2945
      "817": until("republic-of-vietnam", 1975), // cow-states row 224
      // ATOP's own number. No state of COW has it. It occurs once (member level row 203): with France (220) from 1874-03-15 to
      // 1883-08-25, which is the treaty of Saigon with the Empire of Vietnam, Gleditsch-Ward's 815.
      "8152": [{ country: "vietnam" }],
      "265": until("german-democratic-republic", 1990), // cow-states row 62
      "300": until("austria-hungary", 1918), // cow-states row 71
      "511": until("zanzibar", 1964), // cow-states row 149
      "327": until("papal-states", 1870), // cow-states row 80 has it to 1860-11-05
      // The German and Italian states that others absorbed: cow-states rows 53 to 86, by the year of their last day there.
      "240": until("hanover", 1866),
      "245": until("bavaria", 1871),
      "267": until("baden", 1871),
      "269": until("saxony", 1867),
      "271": until("wurttemberg", 1871),
      "273": until("hesse-electoral", 1866),
      "275": until("hesse-grand-ducal", 1867),
      "280": until("mecklenburg-schwerin", 1867),
      "329": until("two-sicilies", 1861),
      "332": until("modena", 1860),
      "335": until("parma", 1860),
      "337": until("tuscany", 1860),
    },
    GW: {
      "255": until("germany", 1945), // Archigos row 1538: to 1945-05-23
      "260": [{ country: "germany" }], // Archigos rows 1539 to 1546, from 1949 on, without a break in 1990
      "265": until("german-democratic-republic", 1990), // Archigos row 1551
      "300": until("austria-hungary", 1918), // Archigos row 1572
      "315": until("czechoslovakia", 1992), // Archigos row 1631
      "327": until("papal-states", 1870),
      "340": [{ country: "serbia" }], // Archigos rows 1758 to 1762 (to 1915) and 1763 to 1766 (from 2006-06-04)
      "345": yugoslavia(),
      // One number for the Arab Republic and for the Yemen that it became part of. The day is that of cow-states rows 190 and
      // 191.
      "678": [{ country: "yemen-arab-republic" }, { country: "yemen", from: "1990-05-22" }],
      "680": until("yemen-peoples-republic", 1990), // Archigos row 2833: to 1990-05-22
      "511": until("zanzibar", 1964), // Archigos row 2487
      "730": until("korea", 1910), // Archigos row 2945
      "816": [{ country: "vietnam" }], // 815 is the Empire of Vietnam (Archigos rows 3252 to 3257), which is Vietnam in the seeds
      "817": until("republic-of-vietnam", 1975), // Archigos row 3275
    },
    // Datasets write today's codes for a predecessor state. Serbia's code means Yugoslavia in DESTA row 522 (1980, "EC
    // Yugoslavia"), Czechia's means Czechoslovakia in row 368 (1974, "Czechoslovakia Finland"), while rows 239 and 365 (1992)
    // have both 203 and 703. Before 1990 Yemen's code does not say which of the two Yemens it means.
    "ISO-NUMERIC": {
      "688": serbiaAndYugoslavia(),
      "203": [{ country: "czechoslovakia" }, { country: "czechia", from: "1992" }],
      "703": since(1992, "slovakia"),
      "887": since(1990, "yemen"),
      // The United Nations do not assign 900; DESTA uses it for Kosovo (row 12, "Albania Kosovo").
      "900": [{ country: "kosovo" }],
      // Codes that ISO has withdrawn. Only 530 of them occurs (DESTA row 1169); the others are for other editions.
      "200": until("czechoslovakia", 1992),
      "278": until("german-democratic-republic", 1990),
      "280": [{ country: "germany" }],
      "530": [{ country: "netherlands-antilles" }],
      "532": [{ country: "netherlands-antilles" }],
      "720": until("yemen-peoples-republic", 1990),
      "736": [{ country: "sudan" }],
      "810": [{ country: "russia" }],
      "886": until("yemen-arab-republic", 1990),
      "890": yugoslavia(),
      "891": yugoslavia(),
    },
    "ISO-ALPHA3": {
      SRB: serbiaAndYugoslavia(),
      CZE: [{ country: "czechoslovakia" }, { country: "czechia", from: "1992" }],
      SVK: since(1992, "slovakia"),
      YEM: since(1990, "yemen"),
      // Codes that ISO has withdrawn. DDR and YUG occur (IIGO, MIGO).
      ANT: [{ country: "netherlands-antilles" }],
      CSK: until("czechoslovakia", 1992),
      DDR: until("german-democratic-republic", 1990),
      SCG: yugoslavia(),
      SUN: [{ country: "russia" }],
      YMD: until("yemen-peoples-republic", 1990),
      YUG: yugoslavia(),
    },
    "ISO-ALPHA2": {
      RS: serbiaAndYugoslavia(),
      CZ: [{ country: "czechoslovakia" }, { country: "czechia", from: "1992" }],
      SK: since(1992, "slovakia"),
      YE: since(1990, "yemen"),
    },
  };

/**
 * COW has one state here, with the name Yugoslavia throughout (cow-states rows 92, 93). Gleditsch and Ward have Serbia and
 * Yugoslavia, and change on 1918-12-01 (Archigos row 1783) and 2006-06-04 (rows 1799, 1763).
 */
function serbiaAndYugoslavia(): Holder[] {
  return [{ country: "serbia" }, ...yugoslavia("1918-12-01"), { country: "serbia", from: "2006-06-04" }];
}

// No file says that Yugoslavia became Serbia and Montenegro in 2003. The day is the first of the new state's first president,
// Svetozar Marović (Archigos row 1799, after Yugoslavia's last in row 1798). With the year alone, neither state would be certain
// on any day of that year.
function yugoslavia(from?: string): Holder[] {
  return [
    { country: "yugoslavia", ...(from === undefined ? {} : { from }) },
    { country: "serbia-and-montenegro", from: "2003-03-07" },
  ];
}

function since(year: number, country: string): Holder[] {
  return [{ country: null }, { country, from: String(year) }];
}

function until(country: string, year: number): Holder[] {
  return [{ country }, { country: null, from: String(year + 1) }];
}
