import type { Breach } from "./breaches.js";

/** Breaches of the rules on files, fields, names, references, citations and topics. */
export const formBreaches: readonly Breach[] = [
  {
    rule: "YA-01",
    what: "a file that is no YAML",
    edits: {
      "topics.yaml": `rivers:
  names: { en: Rivers, tr: Irmaklar
`,
    },
    problems: ["topics.yaml:3: YA-01 Flow map in block collection must be sufficiently indented and end with a }"],
  },
  {
    rule: "YA-01",
    what: "bad indentation",
    edits: {
      "topics.yaml": `rivers:
  names:
    en: Rivers
   tr: Irmaklar
`,
    },
    problems: ["topics.yaml:4: YA-01 All mapping items must start at the same column"],
  },
  {
    rule: "YA-01",
    what: "a text with a colon that is not in quotes",
    edits: { "topics.yaml": [["{ en: Rivers,", "{ en: Rivers: great and small,"]] },
    problems: [
      'topics.yaml:3: YA-01 Block collections are not allowed within flow collections; a text that contains ": " must be in quotes: "Rivers: great and small"',
    ],
  },
  {
    rule: "YA-01",
    what: "an alias without its anchor",
    edits: { "obligations.yaml": "one: *other\n" },
    problems: ["obligations.yaml:1: YA-01 Unresolved alias (the anchor must be set before the alias): other"],
  },
  {
    rule: "FO-03",
    what: "a field that is there but empty",
    edits: { "events.yaml": [["place: Strelsau", "place:"]] },
    problems: ["events.yaml:7: FO-03 place must have a value or be left out"],
  },
  {
    rule: "YA-02",
    what: "a key twice",
    edits: {
      "topics.yaml": [
        [
          "  names: {",
          `  names: { en: Brooks, tr: Dereler }
  names: {`,
        ],
      ],
    },
    problems: ['topics.yaml:4: YA-02 a key must stand once, got "names" again'],
  },
  {
    rule: "YA-03",
    what: "a file too many",
    edits: { "topic.yaml": "" },
    problems: ['topic.yaml:1: YA-03 no such file in the seeds (did you mean "topics.yaml"?)'],
  },
  {
    rule: "YA-03",
    what: "a file too few",
    edits: { "obligations.yaml": null },
    problems: ["obligations.yaml:1: YA-03 must be there, be it empty; the file is missing"],
  },
  {
    rule: "YA-03",
    what: "a file too many in a set",
    edits: { "world/coast/topic.yaml": "" },
    problems: ['world/coast/topic.yaml:1: YA-03 no such file in the seeds (did you mean "topics.yaml"?)'],
  },
  {
    rule: "YA-05",
    what: "a name that another file gives differently",
    edits: { "world/coast/topics.yaml": "rivers:\n  names: { en: Brooks, tr: Irmaklar }\n" },
    problems: ['world/coast/topics.yaml:2: YA-05 must be as in topics.yaml:3 ("Rivers"), or be left out, got "Brooks"'],
  },
  {
    rule: "YA-05",
    what: "a date that is not within that of another file",
    edits: { "world/coast/agreements.yaml": "treaty-of-streams: { signed: 2024-06-20 }\n" },
    problems: [
      'world/coast/agreements.yaml:1: YA-05 must be as in agreements.yaml:7 ("2024-06-19"), or be left out, got "2024-06-20"',
    ],
  },
  {
    rule: "RE-01",
    what: "a citation that a set adds, of a source that is not there",
    edits: {
      "world/coast/topics.yaml": "",
      "world/coast/officials.yaml": `ada-one:
  cited:
    - { in: no-such-page, at: title, note: Names her. }
`,
    },
    problems: ['world/coast/officials.yaml:3: RE-01 must be in sources.yaml, got "no-such-page"'],
  },
  {
    rule: "YA-04",
    what: "a list where a mapping should be",
    edits: {
      "obligations.yaml": `- one
`,
    },
    problems: ["obligations.yaml:1: YA-04 must be a mapping from keys to things"],
  },
  {
    rule: "FO-01",
    what: "a field that is missing",
    edits: {
      "offices.yaml": [
        [
          `  roles: [foreign-minister]
`,
          "",
        ],
      ],
    },
    problems: ["offices.yaml:2: FO-01 roles must be given"],
  },
  {
    rule: "FO-01",
    what: "a name in one language only",
    edits: { "topics.yaml": [[", tr: Irmaklar", ""]] },
    problems: ["topics.yaml:3: FO-01 names.tr must be given"],
  },
  {
    rule: "FO-02",
    what: "a field that is not known",
    edits: { "agreements.yaml": [["  inForce:", "  inforce:"]] },
    problems: ['agreements.yaml:8: FO-02 no such field: inforce (did you mean "inForce"?)'],
  },
  {
    rule: "FO-02",
    what: "a misspelled field that must be given",
    edits: { "alliances.yaml": [["  form: pact", "  fom: pact"]] },
    problems: ['alliances.yaml:3: FO-02 no such field: fom (did you mean "form"?)'],
  },
  {
    rule: "FO-02",
    what: "a field that is far from any known one",
    edits: {
      "topics.yaml": [
        [
          "  names:",
          `  colour: blue
  names:`,
        ],
      ],
    },
    problems: ["topics.yaml:3: FO-02 no such field: colour; known are names"],
  },
  {
    rule: "FO-03",
    what: "a value that is not allowed",
    edits: { "alliances.yaml": [["form: pact", "form: packt"]] },
    problems: [
      'alliances.yaml:3: FO-03 form must be one of treaty-alliance, pact, partnership, dialogue, coalition, bloc, got "packt" (did you mean "pact"?)',
    ],
  },
  {
    rule: "FO-03",
    what: "a value of another type",
    edits: { "countries.yaml": [['isoNumeric: "356"', "isoNumeric: 356"]] },
    problems: [
      "countries.yaml:3: FO-03 isoNumeric must be text (in quotes where YAML reads it as something else), got 356",
    ],
  },
  {
    rule: "FO-03",
    what: "a date that the calendar does not have",
    edits: { "events.yaml": [["on: 2024-06-18", "on: 2024-02-30"]] },
    problems: ['events.yaml:19: FO-03 on must be a date that the calendar has, got "2024-02-30"'],
  },
  {
    rule: "FO-03",
    what: "a date of another form",
    edits: { "events.yaml": [["on: 2024-06-18", "on: 18 June 2024"]] },
    problems: [
      'events.yaml:19: FO-03 on must be a year (2024), a month (2024-06), a day (2024-06-19) or an interval of these (2024-06/2024-07, ../2024-11-04), got "18 June 2024"',
    ],
  },
  {
    rule: "FO-03",
    what: "an empty text",
    edits: { "topics.yaml": [["en: Rivers", 'en: " "']] },
    problems: ['topics.yaml:3: FO-03 names.en must not be empty, got ""'],
  },
  {
    rule: "FO-03",
    what: "a name with a tab in it",
    edits: { "topics.yaml": [["en: Rivers", 'en: "Riv\\ters"']] },
    problems: [
      "topics.yaml:3: FO-03 names.en must be text without control characters, such as NUL, a tab or a line break",
    ],
  },
  {
    rule: "FO-03",
    what: "an empty list",
    edits: { "offices.yaml": [["[foreign-minister]", "[]"]] },
    problems: ["offices.yaml:4: FO-03 roles must not be empty, got []"],
  },
  {
    rule: "FO-03",
    what: "a code of another form",
    edits: { "countries.yaml": [["code: IN", "code: in"]] },
    problems: ['countries.yaml:3: FO-03 code must be two capital letters (ISO 3166-1 alpha-2), got "in"'],
  },
  {
    rule: "FO-04",
    what: "about two things in one entry",
    edits: {
      "statements.yaml": [
        ["- { alliance: pact-of-streams }", "- { alliance: pact-of-streams, agreement: treaty-of-streams }"],
      ],
    },
    problems: ["statements.yaml:10: FO-04 must be about exactly one thing in each entry, got alliance and agreement"],
  },
  {
    rule: "FO-05",
    what: "a topic twice",
    edits: { "alliances.yaml": [["[rivers]", "[rivers, rivers]"]] },
    problems: ["alliances.yaml:6: FO-05 must stand once, rivers is repeated"],
  },
  {
    rule: "SL-01",
    what: "a slug with a capital letter",
    edits: {
      "topics.yaml": [["rivers:", "Rivers:"]],
      "alliances.yaml": [["[rivers]", "[Rivers]"]],
      "agreements.yaml": [["[rivers]", "[Rivers]"]],
      "events.yaml": [["[rivers]", "[Rivers]"]],
    },
    problems: ['topics.yaml:2: SL-01 a slug must be lower-case words joined by hyphens, got "Rivers"'],
  },
  {
    rule: "SL-02",
    what: "a country's slug that is not its name",
    edits: { "countries.yaml": [["india: {", "bharat: { names: { en: India, tr: Hindistan },"]] },
    problems: [
      'countries.yaml:3: SL-02 a country\'s slug must be its English name (India), folded: india, got "bharat"',
    ],
  },
  {
    rule: "SL-03",
    what: "a slug of two groups",
    edits: {
      "alliances.yaml": [["pact-of-streams:", "ruritania:"]],
      "memberships.yaml": [
        ["pact-of-streams/japan:", "ruritania/japan:"],
        ["pact-of-streams/ruritania:", "ruritania/india:"],
      ],
      "statements.yaml": [["alliance: pact-of-streams", "alliance: ruritania"]],
    },
    problems: ['alliances.yaml:2: SL-03 a slug must be one party or group, "ruritania" is in countries.yaml too'],
  },
  {
    rule: "NA-01",
    what: "a name of two countries",
    edits: { "countries.yaml": [["row: 3 }", "row: 3, names: { en: India, tr: RURITANYA } }"]] },
    problems: ['countries.yaml:6: NA-01 a common name must be borne by one alone, india is called "Ruritanya" too'],
  },
  {
    rule: "NA-02",
    what: "a country with neither code nor names",
    edits: {
      "countries.yaml": [
        [
          `  names: { en: Ruritania, tr: Ruritanya }
`,
          "",
        ],
      ],
    },
    problems: ["countries.yaml:4: NA-02 names must be given where there is no ISO code"],
  },
  {
    rule: "RE-01",
    what: "a topic that does not exist",
    edits: { "events.yaml": [["[rivers]", "[river]"]] },
    problems: ['events.yaml:13: RE-01 must be in topics.yaml, got "river" (did you mean "rivers"?)'],
  },
  {
    rule: "RE-01",
    what: "a source that does not exist",
    edits: { "events.yaml": [["{ in: 00000000000000a1, at: ¶8", "{ in: 00000000000000a2, at: ¶8"]] },
    problems: [
      'events.yaml:24: RE-01 must be in sources.yaml, got "00000000000000a2" (did you mean "00000000000000a1"?)',
    ],
  },
  {
    rule: "RE-01",
    what: "a member that does not exist",
    edits: { "memberships.yaml": [["pact-of-streams/japan", "pact-of-streams/atlantis"]] },
    problems: ['memberships.yaml:2: RE-01 must be in countries.yaml or organizations.yaml, got "atlantis"'],
  },
  {
    rule: "RE-02",
    what: "an alliance where a party should be",
    edits: { "statements.yaml": [["targets: [japan]", "targets: [pact-of-streams]"]] },
    problems: [
      'statements.yaml:8: RE-02 must be in countries.yaml or organizations.yaml, "pact-of-streams" is in alliances.yaml',
    ],
  },
  {
    rule: "CI-01",
    what: "a fact without citations",
    edits: {
      "tenures.yaml": [
        [
          `ruritanian-minister/bob-two:
  cited:
    - { in: 00000000000000b2, at: ¶3, note: Calls him minister. }`,
          "ruritanian-minister/bob-two: {}",
        ],
      ],
    },
    problems: ["tenures.yaml:5: CI-01 a fact must be cited, got no citation"],
  },
  {
    rule: "CI-01",
    what: "a fact with an empty list of citations",
    edits: {
      "alliances.yaml": [
        [
          `  cited:
    - { in: 00000000000000a1, at: headline, note: Names it. }`,
          "  cited: []",
        ],
      ],
    },
    problems: ["alliances.yaml:7: CI-01 a fact must be cited, got no citation"],
  },
  {
    rule: "CI-02",
    what: "a paragraph without its sign",
    edits: { "events.yaml": [["at: ¶8", "at: 8th paragraph"]] },
    problems: [
      'events.yaml:24: CI-02 a place in this source must be written headline, standfirst, ¶8 or ¶2 s7, got "8th paragraph"',
    ],
  },
  {
    rule: "CI-02",
    what: "a row of an article",
    edits: { "events.yaml": [["at: ¶8", "at: row 8"]] },
    problems: [
      'events.yaml:24: CI-02 a place in this source must be written headline, standfirst, ¶8 or ¶2 s7, got "row 8"',
    ],
  },
  {
    rule: "CI-02",
    what: "a paragraph of a dataset",
    edits: { "events.yaml": [["{ in: 00000000000000a1, at: ¶8", "{ in: country-codes, at: ¶8"]] },
    problems: ['events.yaml:24: CI-02 a place in this source must be written row 12, got "¶8"'],
  },
  {
    rule: "CI-03",
    what: "one place twice",
    edits: {
      "events.yaml": [
        [
          "    - { in: 00000000000000a1, at: ¶8, note: Tells of the talks. }",
          `    - { in: 00000000000000a1, at: ¶8, note: Tells of the talks. }
    - { in: 00000000000000a1, at: ¶8, note: Says so again. }`,
        ],
      ],
    },
    problems: ["events.yaml:25: CI-03 a fact must cite a place once, 00000000000000a1 ¶8 stands twice"],
  },
  {
    rule: "CI-04",
    what: "a source that nothing cites",
    edits: {
      "sources.yaml": [
        [
          "country-codes:",
          `00000000000000c3:
  kind: article
  title: Third article
  paragraphs: 1
country-codes:`,
        ],
      ],
    },
    problems: ['sources.yaml:14: CI-04 a source must be cited, "00000000000000c3" is not'],
  },
  {
    rule: "CI-05",
    what: "a paragraph after the last",
    edits: { "events.yaml": [["at: ¶8", "at: ¶100"]] },
    problems: ['events.yaml:24: CI-05 a place must be in its source, which has 99 paragraphs, got "¶100"'],
  },
  {
    rule: "CI-05",
    what: "a sentence of a paragraph after the last",
    edits: { "events.yaml": [["at: ¶8", "at: ¶100 s1"]] },
    problems: ['events.yaml:24: CI-05 a place must be in its source, which has 99 paragraphs, got "¶100 s1"'],
  },
  {
    rule: "CI-05",
    what: "a sentence after a paragraph's last",
    edits: { "events.yaml": [["at: ¶8", "at: ¶2 s5"]] },
    problems: ['events.yaml:24: CI-05 a place must be in its source, which has 4 sentences in ¶2, got "¶2 s5"'],
  },
  {
    rule: "CI-06",
    what: "a claim of it is not said whom",
    edits: { "events.yaml": [["at: ¶8,", "at: ¶8, as: claimed,"]] },
    problems: ["events.yaml:24: CI-06 by must say whose claim it is, [] where the source names nobody, got nothing"],
  },
  {
    rule: "CI-06",
    what: "a claimant of what the source itself says",
    edits: { "events.yaml": [["at: ¶8,", "at: ¶8, by: [{ party: japan }],"]] },
    problems: [
      "events.yaml:24: CI-06 by must stand with claimed, estimated or expected, got a claimant of what the source asserts",
    ],
  },
  {
    rule: "RE-01",
    what: "a claimant that does not exist",
    edits: { "events.yaml": [["at: ¶8,", "at: ¶8, as: claimed, by: [{ party: atlantis }],"]] },
    problems: ['events.yaml:24: RE-01 must be in countries.yaml or organizations.yaml, got "atlantis"'],
  },
  {
    rule: "PA-02",
    what: "a claimant in an office that the official does not have",
    edits: {
      "events.yaml": [["at: ¶8,", "at: ¶8, as: claimed, by: [{ official: cem-three, office: ruritanian-minister }],"]],
      "officials.yaml": [
        [
          "bob-two:",
          `cem-three:
  names: { en: Cem Three }
  cited:
    - { in: 00000000000000a1, at: ¶1, note: Names him. }
bob-two:`,
        ],
      ],
    },
    problems: [
      "events.yaml:24: PA-02 an official must have a tenure in the office named, cem-three has none in ruritanian-minister",
    ],
  },
  {
    rule: "CI-07",
    what: "a statement that is only expected",
    edits: { "statements.yaml": [["at: ¶9,", "at: ¶9, as: expected,"]] },
    problems: [
      "statements.yaml:13: CI-07 what was said or done must not only be expected, got no citation that says that it was",
    ],
  },
  {
    rule: "CI-07",
    what: "a signature that is only expected",
    edits: { "agreements.yaml": [["at: ¶5,", "at: ¶5, as: expected,"]] },
    problems: [
      "agreements.yaml:16: CI-07 what was said or done must not only be expected, got no citation that says that it was",
    ],
  },
  {
    rule: "SO-01",
    what: "an article's slug that is not 16 hexadecimal digits",
    edits: {
      "sources.yaml": [["00000000000000b2:", "second-article:"]],
      "officials.yaml": [["00000000000000b2", "second-article"]],
      "tenures.yaml": [["00000000000000b2", "second-article"]],
    },
    problems: [
      'sources.yaml:9: SO-01 the slug of an article without an address must be 16 hexadecimal digits, got "second-article"',
    ],
  },
  {
    rule: "SO-05",
    what: "a source on the web that does not say when it was read",
    edits: { "sources.yaml": [["  paragraphs: 9\n", "  paragraphs: 9\n  url: https://example.org/second\n"]] },
    problems: [
      "sources.yaml:9: SO-05 url and accessed must come together: the address, and the day on which it was read there",
    ],
  },
  {
    rule: "SO-02",
    what: "published and updated",
    edits: {
      "sources.yaml": [
        [
          "published: 2024-06-20",
          `published: 2024-06-20
  updated: 2024-06-21`,
        ],
      ],
    },
    problems: [
      "sources.yaml:7: SO-02 updated must stand only where published is not known, got both 2024-06-20 and 2024-06-21",
    ],
  },
  {
    rule: "SO-03",
    what: "coverage of an article",
    edits: {
      "sources.yaml": [
        [
          "published: 2024-06-20",
          `published: 2024-06-20
  coverage: { start: 2024 }`,
        ],
      ],
    },
    problems: ["sources.yaml:7: SO-03 coverage must be a dataset's, got that of a source of kind article"],
  },
  {
    rule: "SO-03",
    what: "coverage that ends before it starts",
    edits: { "sources.yaml": [["end: 2024 }", "end: 1999 }"]] },
    problems: ["sources.yaml:17: SO-03 coverage must not end before it starts (2000), got 1999"],
  },
  {
    rule: "SO-04",
    what: "an article that does not say how many paragraphs it has",
    edits: { "sources.yaml": [["  paragraphs: 9\n", ""]] },
    problems: ["sources.yaml:9: SO-04 an article without an address must say how many paragraphs it has, got nothing"],
  },
  {
    rule: "SO-04",
    what: "paragraphs of a dataset",
    edits: { "sources.yaml": [["  title: Codes of countries\n", "  title: Codes of countries\n  paragraphs: 3\n"]] },
    problems: ["sources.yaml:17: SO-04 a dataset must not have paragraphs"],
  },
  {
    rule: "SO-04",
    what: "sentences of a paragraph after the last",
    edits: { "sources.yaml": [["{ 2: 4 }", "{ 2: 4, 100: 1 }"]] },
    problems: ["sources.yaml:8: SO-04 sentences must be of one of its 99 paragraphs, got ¶100"],
  },
  {
    rule: "TO-01",
    what: "a topic that nothing uses",
    edits: {
      "topics.yaml": [
        [
          "rivers:",
          `lakes: { names: { en: Lakes, tr: Göller } }
rivers:`,
        ],
      ],
    },
    problems: ['topics.yaml:2: TO-01 a topic must be used, "lakes" is not'],
  },
];
