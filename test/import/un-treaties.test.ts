import { beforeAll, describe, expect, it } from "vitest";
import { unTreaties } from "../../src/sources/datasets/un-treaties/dataset.js";
import { meaningUnder } from "../../src/sources/datasets/un-treaties/headings.js";
import type { Fact } from "../../src/facts/facts.js";
import { NO_REAL_DATA, readDataset, realData, rowsOf } from "./reading.js";

type Rows = readonly Fact["row"][];

const keyOf = (value: unknown) => (value as { readonly key: string } | null)?.key;

/** `agreement/kind/party`: day, for each action. */
const daysOf = (actions: Rows) => Object.fromEntries(actions.map(({ key, on }) => [String(key), on] as const));

describe("what headings mean", () => {
  it.each([
    ["Signature", undefined, "SIGNATURE"],
    ["Signature, Succession to signature(d)", "d", "SIGNATURE"],
    ["Signature ad referendum (s)", undefined, "SIGNATURE"],
    ["Ratification, Acceptance(A), Approval(AA), Accession(a), Succession(d)", undefined, "RATIFICATION"],
    ["Ratification, Acceptance(A), Approval(AA), Accession(a), Succession(d)", "AA", "APPROVAL"],
    ["Approval(AA), Formal confirmation(c), Acceptance(A), Accession(a), Ratification", "c", "RATIFICATION"],
    ["Definitive signature(s), Acceptance(A)", "s", "DEFINITIVE_SIGNATURE"],
    ["Definitive signature(s), Acceptance(A)", undefined, undefined],
    ["Ratification, Accession(a)", "d", undefined],
    ["Succession(d), Consent to be bound(P)", "P", "CONSENT_TO_BE_BOUND"],
    ["Definitive signature of the Protocol, Acceptance of the Protocol", undefined, "CONSENT_TO_BE_BOUND"],
    ["Ratification, Acceptance(A), Participation under articles 3 (2) and (3)(P)", "P", "CONSENT_TO_BE_BOUND"],
    ["Notification of non-provisional application under article 7 (1) (b)", undefined, "NOTIFICATION"],
    [
      "Provisional application by virtue of signature, adoption of the Agreement or accession thereto, Provisional application by virtue of a notification (n)",
      "n",
      "PROVISIONAL_APPLICATION",
    ],
    ["Rumour", undefined, undefined],
  ])("%s, with the letter %s: %s", (heading, letter, kind) => {
    expect(meaningUnder(heading, letter)?.kind).toBe(kind);
  });
});

describe("un-treaties, of files made up", () => {
  let facts: readonly Fact[], problems: readonly string[];
  beforeAll(async () => {
    ({ facts, problems } = await readDataset(unTreaties, "test/import/un-treaties"));
  });

  it("names countries as participants are called, where a decision has the name", () => {
    const named = rowsOf(facts, "Name").filter(({ kind }) => kind === "ALIAS");
    expect(named.map(({ actorId, text }) => [keyOf(actorId), text])).toEqual([
      ["bolivia", "Bolivia (Plurinational State of)"],
      ["vietnam", "Viet Nam"],
    ]);
    expect(rowsOf(facts, "Citation").filter(({ actorId }) => keyOf(actorId) === "vietnam")).toMatchObject([
      { note: 'Calls it "Viet Nam"' },
    ]);
  });

  it("makes an agreement of each treaty, with a file or without", () => {
    expect(
      rowsOf(facts, "Agreement").map(({ slug, titleEn, status, agreed, signed }) => [
        slug,
        titleEn,
        status,
        agreed,
        signed,
      ]),
    ).toEqual([
      ["declarations-on-ferries", "Declarations on Ferries", "AGREED", "1945-10-24", null],
      ["tolls-2001", "Tolls", "AGREED", "2001-06-29", null],
      [
        "convention-on-bridges-with-annexes-as-extended",
        "Convention on Bridges (with annexes), as extended",
        "SIGNED",
        "1968-03-01/1968-03-31",
        "1968-04-01",
      ],
      [
        "convention-on-bridges-with-annexes",
        "Convention on Bridges (with annexes)",
        "SIGNED",
        "1948-12-09",
        "1948-12-11",
      ],
      ["tolls-2003", "Tolls", "AGREED", "2003-07-02", null],
    ]);
  });

  it("numbers them as the files are named", () => {
    expect(
      rowsOf(facts, "ExternalId").map(({ scheme, value, agreementId, actorId }) => [
        scheme,
        value,
        keyOf(agreementId ?? actorId),
      ]),
    ).toEqual([
      ["UN-MTDSG", "1-2", "declarations-on-ferries"],
      ["UN-MTDSG", "29-1", "tolls-2001"],
      ["DIGO", "UPU", "universal-postal-union"],
      ["UN-MTDSG", "4-1-a", "convention-on-bridges-with-annexes-as-extended"],
      ["UN-MTDSG", "4-1", "convention-on-bridges-with-annexes"],
      ["UN-MTDSG", "29-2", "tolls-2003"],
    ]);
  });

  it("tells what each participant did, and when", () => {
    expect(daysOf(rowsOf(facts, "AgreementAction"))).toEqual({
      "declarations-on-ferries/conclusion": "1945-10-24",
      "declarations-on-ferries/acceptance/albania": "../2000-09-05",
      "tolls-2001/conclusion": "2001-06-29",
      "convention-on-bridges-with-annexes-as-extended/conclusion": "1968-03-01/1968-03-31",
      "convention-on-bridges-with-annexes-as-extended/definitive-signature/universal-postal-union": "1968-04-01",
      "convention-on-bridges-with-annexes-as-extended/consent-to-be-bound/france": "1968-04-02",
      "convention-on-bridges-with-annexes/conclusion": "1948-12-09",
      "convention-on-bridges-with-annexes/signature/brazil": "1948-12-11",
      "convention-on-bridges-with-annexes/signature/vietnam": "1948-12-11",
      "convention-on-bridges-with-annexes/signature/european-union": "1949-12-10",
      "convention-on-bridges-with-annexes/signature/czechia": "1993-02-22",
      "convention-on-bridges-with-annexes/ratification/brazil": "1952-04-15",
      "convention-on-bridges-with-annexes/ratification/chile": "1953-06-03",
      "convention-on-bridges-with-annexes/accession/algeria": "1963-10-31",
      "convention-on-bridges-with-annexes/accession/cape-verde": "2011-10-10",
      "tolls-2003/conclusion": "2003-07-02",
    });
  });

  it("cites the row, twice where a party stands there under two names, and notes what the heading calls it", () => {
    const cited = rowsOf(facts, "Citation")
      .filter(({ actionId }) => /cape-verde|france|czechia|albania/.test(keyOf(actionId) ?? ""))
      .map(({ actionId, locator, note }) => [keyOf(actionId)?.split("/").at(-1), locator, note]);

    expect(cited).toEqual([
      ["albania", "treaties/1-2.csv row 2", "Registered on the last day that it can have been"],
      [
        "france",
        "treaties/4-1-a.csv row 3",
        "Listed there as one of these: Definitive signature of the Protocol; Acceptance of the Protocol",
      ],
      ["czechia", "treaties/4-1.csv row 5", "Listed there as: Succession to signature"],
      ["cape-verde", "treaties/4-1.csv row 6", null],
      ["cape-verde", "treaties/4-1.csv row 7", null],
    ]);
  });

  it("lists those as parties of whom it says no more than that they take part", () => {
    const parties = rowsOf(facts, "AgreementParty").filter(({ agreementId }) => keyOf(agreementId) === "tolls-2001");

    expect(parties.map(({ partyId }) => keyOf(partyId))).toEqual(["austria", "bolivia"]);
  });

  it("makes a topic of each chapter but the miscellaneous", () => {
    expect(rowsOf(facts, "Topic").map(({ slug }) => slug)).toEqual(["charter-of-the-united-nations", "human-rights"]);
    expect(rowsOf(facts, "AgreementTopic")).toHaveLength(3);
  });

  it("names file, line and column of what is wrong", () => {
    expect(problems).toEqual([
      'index.csv:7: chapter_no must be the number of a chapter, got "x"',
      'index.csv:8: treaty_no must be the number of a treaty in its chapter, such as "1" or "2.a", got "three"',
      'index.csv:9: treaty_name must be a title, and where and when it was concluded, with a full stop between, got "Ports"',
      'index.csv:10: treaty_name must be a day that the calendar has, got "Ports. Vienna, 31 June 2001"',
      'index.csv:11: treaty_name must be a day that the calendar has, got "Ports. Vienna, 30 Juno 2001"',
      'index.csv:12: treaty_no must be another number than that of a row before, got "1"',
      'treaties/30-1.csv:2: Participant must be in a file of a treaty that index.csv has, which 30-1 is not, got "Austria"',
      'treaties/4-1-a.csv:4: Definitive signature(s), Acceptance(A) must be under a heading that says what a day means, got "5 Apr 1968"',
      'treaties/4-1-a.csv:5: Rumour must be under a heading that says what a day means, got "5 Apr 1968"',
      'treaties/4-1.csv:9: Accession(a), Succession(d), Ratification must be without "A", or under a heading that explains it, got "1 Jan 1950 A"',
      'treaties/4-1.csv:13: Signature, Succession to signature(d) must be a day such as 24 Jan 1983, and a letter where it has one, got "about 1950"',
      'treaties/4-1.csv:14: Signature, Succession to signature(d) must be a day that the calendar has, got "30 Feb 1950"',
      'treaties/4-1.csv:10: Participant must be the name of a country or an organization that is known, got "Atlantis"',
      'treaties/4-1.csv:11: Signature, Succession to signature(d) must be no day before 1948-12-09, when the text was concluded, got "21 Apr 1947"',
      'treaties/4-1.csv:12: Accession(a), Succession(d), Ratification must be the day of something that the participant did, here or in a column before, got ""',
    ]);
  });
});

describe("un-treaties, of the real files", () => {
  const folder = realData("un-treaties");

  it("reads all of them but two values", async ({ skip }) => {
    skip(folder === undefined, NO_REAL_DATA);

    const { facts, problems } = await readDataset(unTreaties, folder!);

    expect(problems).toEqual([
      'treaties/14-4.csv:29: Signature, Succession to signature(d) must be no day before 1971-10-29, when the text was concluded, got "21 Apr 1971"',
      'treaties/5-3.csv:21: Accession(a), Succession(d), Ratification must be the day of something that the participant did, here or in a column before, got ""',
    ]);
    expect(rowsOf(facts, "Agreement")).toHaveLength(401);
    expect(rowsOf(facts, "Topic")).toHaveLength(28);
    const actions = rowsOf(facts, "AgreementAction");
    expect(actions).toHaveLength(31_677);
    expect(new Set(actions.map(({ key }) => key)).size).toBe(31_677);
    expect(daysOf(actions)).toMatchObject({
      "convention-on-the-prevention-and-punishment-of-the-crime-of-genocide/signature/united-states": "1948-12-11",
      "convention-on-the-prevention-and-punishment-of-the-crime-of-genocide/ratification/united-states": "1988-11-25",
      "vienna-convention-on-the-law-of-treaties/accession/russia": "1986-04-29",
    });
  });
});
