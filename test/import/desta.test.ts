import { describe, expect, it } from "vitest";
import { desta } from "../../src/sources/datasets/desta/dataset.js";
import type { Fact } from "../../src/facts/facts.js";
import type { Reference } from "../../src/facts/row.js";
import { entryLine, folderOf } from "./desta/entries.js";
import { NO_REAL_DATA, readDataset, realData, rowsOf } from "./reading.js";

describe("DESTA", () => {
  it("reads a treaty, its parties and their signatures", async () => {
    const { facts, problems } = await readDataset(
      desta,
      await folderOf(entryLine({ number: "7", name: "Greece Turkey", year: "1953", entryforceyear: "1954" })),
    );
    expect(problems).toEqual([]);
    expect(rowsOf(facts, "Agreement")).toMatchObject([
      {
        slug: "greece-turkey-1953",
        titleEn: "Greece Turkey",
        titleTr: null,
        kind: "TRADE_AGREEMENT",
        status: "IN_FORCE",
        signed: "1953",
        signedLatest: "1953-12-31",
        inForce: "1954",
        terminated: null,
        certainFrom: "1954-12-31",
        certainUntil: "1954-12-31",
        possibleUntil: "9999-12-31",
      },
    ]);
    expect(rowsOf(facts, "ExternalId")).toMatchObject([{ scheme: "DESTA", value: "7" }]);
    expect(keysOf(facts, "AgreementAction")).toEqual([
      "greece-turkey-1953/signature/turkiye",
      "greece-turkey-1953/signature/greece",
    ]);
    expect(rowsOf(facts, "Citation")).toMatchObject([{ locator: "row 2" }, { locator: "row 2" }, { locator: "row 2" }]);
  });

  it("takes those who move from an accession and a withdrawal, and numbers what a country does twice", async () => {
    const { facts, problems } = await readDataset(
      desta,
      await folderOf(
        entryLine({
          number: "7+2",
          base_treaty: "7",
          entry_type: "accession",
          year: "1990",
          members: ["300:2", "8:1"],
        }),
        entryLine({ number: "7", name: "Union" }),
        entryLine({
          number: "7+1",
          base_treaty: "7",
          entry_type: "accession",
          year: "1960",
          members: ["300:2", "8:1"],
        }),
        entryLine({
          number: "7_1",
          base_treaty: "7",
          entry_type: "withdrawal",
          year: "1970",
          members: ["792:2", "8:1"],
        }),
        entryLine({ number: "7+3", base_treaty: "7", entry_type: "accession", members: ["792:3", "100:2", "642:2"] }),
      ),
    );
    expect(problems).toEqual([]);
    expect(rowsOf(facts, "AgreementAction").map(({ key, on }) => [key, on])).toEqual([
      ["union-1950/signature/turkiye", "1950"],
      ["union-1950/signature/greece", "1950"],
      ["union-1950/accession/bulgaria", "1950"],
      ["union-1950/accession/romania", "1950"],
      ["union-1950/accession/albania", "1960"],
      ["union-1950/withdrawal/albania", "1970"],
      ["union-1950/accession/albania/2", "1990"],
    ]);
  });

  it("has the successor of a state that signed and was gone at the entry into force as a party, too", async () => {
    const { facts, problems } = await readDataset(
      desta,
      await folderOf(
        entryLine({ number: "1", year: "1991", entryforceyear: "1995", members: ["203:0", "300:0"] }),
        entryLine({ number: "2", name: "Early", year: "1974", entryforceyear: "1975", members: ["203:0", "300:0"] }),
        entryLine({ number: "3", name: "Never", year: "1991", members: ["203:0", "300:0"] }),
      ),
    );
    expect(problems).toEqual([]);
    expect(partiesOf(facts, /1991/)).toEqual([
      "ruritania-sylvania-1991: czechoslovakia",
      "ruritania-sylvania-1991: greece",
      "ruritania-sylvania-1991: czechia",
      "never-1991: czechoslovakia",
      "never-1991: greece",
    ]);
    expect(keysOf(facts, "AgreementAction").slice(0, 2)).toEqual([
      "ruritania-sylvania-1991/signature/czechoslovakia",
      "ruritania-sylvania-1991/signature/greece",
    ]);
    expect(rowsOf(facts, "Citation")[0]).toMatchObject({
      note: "Code 203 means Czechoslovakia at the signature, and Czechia at the entry into force.",
    });
  });

  it("keeps a negotiation as a proposal, without signatures", async () => {
    const { facts } = await readDataset(
      desta,
      await folderOf(entryLine({ number: "8", entry_type: "negotiation", year: "NA" })),
    );
    expect(rowsOf(facts, "Agreement")).toMatchObject([
      { status: "PROPOSED", signed: null, certainFrom: null, possibleFrom: "2020-12-31" },
    ]);
    expect(rowsOf(facts, "AgreementAction")).toEqual([]);
  });

  it("cites a consolidated text with the treaty whose text it is", async () => {
    const { facts } = await readDataset(
      desta,
      await folderOf(
        entryLine({ number: "9" }),
        entryLine({ number: "9a", base_treaty: "9", entry_type: "consolidated", year: "1960", entryforceyear: "1961" }),
      ),
    );
    expect(rowsOf(facts, "Agreement")).toHaveLength(1);
    expect(rowsOf(facts, "Citation").filter(({ agreementId }) => agreementId !== null)).toMatchObject([
      { locator: "row 2", note: null },
      { locator: "row 3", note: "Its consolidated text, of 1960, in force in 1961." },
    ]);
  });

  it("names the two of a treaty as its title does, where a decision has the name and the title no more than names", async () => {
    const { facts } = await readDataset(
      desta,
      await folderOf(
        entryLine({ number: "1", name: "Greece USSR", year: "1960", members: ["643:0", "300:0"] }),
        entryLine({ number: "2", name: "USSR Türkiye", year: "1961", members: ["643:0", "792:0"] }),
        entryLine({ number: "3", name: "Albania Macedonia", year: "2002", members: ["8:0", "100:0"] }),
        entryLine({ number: "4", name: "Greece Macedonia tariffs", year: "2002", members: ["300:0", "807:0"] }),
        entryLine({ number: "5", name: "Chile Korea", year: "2003", members: ["152:0", "410:0"] }),
      ),
    );
    expect(rowsOf(facts, "Name")).toMatchObject([
      { actorId: { key: "russia" }, text: "USSR", language: "EN", kind: "ALIAS" },
    ]);
    expect(rowsOf(facts, "Citation").filter(({ actorId }) => actorId !== null)).toMatchObject([
      { locator: "row 2", note: 'Calls it "USSR"' },
    ]);
  });

  it("corrects what the file shows to be wrong, and says so", async () => {
    const { facts } = await readDataset(
      desta,
      await folderOf(entryLine({ number: "419", year: "1986", entryforceyear: "1974" })),
    );
    expect(rowsOf(facts, "Agreement")).toMatchObject([{ signed: "1986", inForce: null, status: "SIGNED" }]);
    expect(rowsOf(facts, "Citation")[0]).toMatchObject({
      note: "Corrected: entryforceyear is 1974 there, taken as NA. Nothing enters into force before it is signed (1986).",
    });
  });

  it("leaves out a member whose code the title contradicts, and says so", async () => {
    const { facts, problems } = await readDataset(
      desta,
      await folderOf(
        entryLine({ number: "1", name: "Greece Türkiye", members: ["300:0", "152:0"] }),
        entryLine({ number: "2", name: "Greece Chile tariffs", members: ["300:0", "792:0"] }),
        entryLine({ number: "3", name: "Greece Serbia", year: "2003", members: ["300:0", "688:0"] }),
        entryLine({ number: "4", name: "Greece Chile", members: ["8:0", "792:0"] }),
      ),
    );
    expect(problems).toEqual(['DESTA.csv:2: c2 must be a country named in the title (Greece Türkiye), got "152"']);
    expect(keysOf(facts, "AgreementAction")).toEqual([
      "greece-turkiye-1950/signature/greece",
      "greece-chile-tariffs-1950/signature/greece",
      "greece-chile-tariffs-1950/signature/turkiye",
      "greece-serbia-2003/signature/greece",
      "greece-serbia-2003/signature/serbia-and-montenegro",
      "greece-chile-1950/signature/albania",
      "greece-chile-1950/signature/turkiye",
    ]);
  });

  it("reports what cannot go in, and keeps the rest", async () => {
    const { facts, problems } = await readDataset(
      desta,
      await folderOf(
        entryLine({ number: "1", members: ["792:0", "999:0"] }),
        entryLine({ number: "2", year: "195O" }),
        entryLine({ number: "3", members: ["792:0", "TUR:0"] }),
        entryLine({ number: "4", year: "1950", entryforceyear: "1949" }),
        entryLine({ number: "5" }).split(";").slice(0, 60).join(";"),
        entryLine({ number: "1" }),
        entryLine({ number: "6+1", base_treaty: "6", entry_type: "accession" }),
        entryLine({ number: "1+1", base_treaty: "1", entry_type: "accession", members: ["760:2", "8:1"] }),
        entryLine({ number: "1b" }),
        entryLine({ number: "2a", base_treaty: "2", entry_type: "consolidated" }),
      ),
    );
    expect(problems).toEqual([
      'DESTA.csv:3: year must be a year, or NA, got "195O"',
      `DESTA.csv:4: c2 must be a country's ISO numeric code, or NA, got "TUR"`,
      'DESTA.csv:5: entryforceyear must be no earlier than the signature (1950), got "1949"',
      "DESTA.csv:6: mc27 must be a text, got nothing",
      'DESTA.csv:7: number must be a number that no entry before it has, got "1"',
      'DESTA.csv:10: number must be a number (243, 243+1, 243_1 or 243a), got "1b"',
      'DESTA.csv:2: c2 must be the ISO numeric code of one country in 1950, got "999"',
      `DESTA.csv:11: number must be a treaty's number, and an a, got "2a"`,
      'DESTA.csv:8: base_treaty must be the number of a treaty in this file, got "6"',
      'DESTA.csv:9: base_treaty must be a treaty that one of the other members here has signed or acceded to, got "1"',
    ]);
    expect(keysOf(facts, "AgreementAction")).toEqual(["ruritania-sylvania-1950/signature/turkiye"]);
  });

  const real = realData("desta");
  it.skipIf(!real)(real ? "reads the file as it is" : NO_REAL_DATA, async () => {
    const { facts, problems } = await readDataset(desta, real!);
    expect(rowsOf(facts, "Agreement")).toHaveLength(842 + 34 + 82);
    expect(problems).toEqual([
      'DESTA.csv:680: c20 must be the ISO numeric code of one country in 1981, got "887"',
      'DESTA.csv:446: base_treaty must be a treaty that one of the other members here has signed or acceded to, got "331"',
    ]);
    // Whoever left the European Free Trade Association for the European Communities, and Türkiye in the Ankara Agreement.
    expect(keysOf(facts, "AgreementAction").filter((key) => /^efta-1960.withdrawal/.test(String(key)))).toEqual([
      "efta-1960/withdrawal/denmark",
      "efta-1960/withdrawal/united-kingdom",
      "efta-1960/withdrawal/portugal",
      "efta-1960/withdrawal/finland",
      "efta-1960/withdrawal/austria",
      "efta-1960/withdrawal/sweden",
    ]);
    expect(rowsOf(facts, "Citation").filter(({ note }) => /Syria/.test(String(note)))).toHaveLength(13);
    // The two that the names name, where a code is another country's.
    expect(partiesOf(facts, /^(?:croatia-hungary|finland-german|canada-singapore|malaysia-us)/)).toEqual([
      "croatia-hungary-2001: croatia",
      "croatia-hungary-2001: hungary",
      "finland-german-democratic-republic-1975: finland",
      "finland-german-democratic-republic-1975: german-democratic-republic",
      "canada-singapore: singapore",
      "canada-singapore: canada",
      "malaysia-us: united-states",
      "malaysia-us: malaysia",
    ]);
    expect(
      rowsOf(facts, "Citation").flatMap(({ locator, note }) => (/^Code/.test(String(note)) ? [locator] : [])),
    ).toEqual(["row 358", "row 680", "row 853", "row 956"]);
  });
});

function keysOf(facts: readonly Fact[], table: Fact["table"]) {
  return rowsOf(facts, table).map(({ key }) => key);
}

/** The parties of each agreement whose slug matches, as `agreement: party`. */
function partiesOf(facts: readonly Fact[], agreement: RegExp) {
  return rowsOf(facts, "AgreementParty")
    .map(({ agreementId, partyId }) => `${keyOf(agreementId)}: ${keyOf(partyId)}`)
    .filter((party) => agreement.test(party));
}

function keyOf(reference: unknown): string {
  return (reference as Reference).key; // the columns of this table are references
}
