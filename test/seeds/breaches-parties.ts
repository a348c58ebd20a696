import type { Breach } from "./breaches.js";

/** Breaches of the rules on countries, organizations, periods and spells. */
export const partyBreaches: readonly Breach[] = [
  {
    rule: "CO-01",
    what: "one ISO code alone",
    edits: {
      "countries.yaml": [
        [
          "  row: 4",
          `  row: 4
  iso3: RUR`,
        ],
      ],
    },
    problems: ["countries.yaml:6: CO-01 code, iso3 and isoNumeric must come together, got iso3 alone"],
  },
  {
    rule: "CO-02",
    what: "a number of two countries",
    edits: { "countries.yaml": [["cowCode: 750", "cowCode: 740"]] },
    problems: ["countries.yaml:3: CO-02 cowCode must be one country's, 740 is japan's too"],
  },
  {
    rule: "CO-03",
    what: "a code that is not assigned",
    edits: { "countries.yaml": [["code: IN", "code: QQ"]] },
    problems: ["countries.yaml:3: CO-03 code must be assigned by ISO 3166-1, got QQ"],
  },
  {
    rule: "CO-04",
    what: "countries without the dataset",
    edits: {
      "sources.yaml": [["country-codes:", "other-codes:"]],
      "organizations.yaml": [["{ in: 00000000000000a1, at: ¶1", "{ in: other-codes, at: row 1"]],
    },
    problems: ["countries.yaml:2: CO-04 the dataset country-codes must be in sources.yaml"],
  },
  {
    rule: "OR-01",
    what: "two organizations that are each other's parent",
    edits: {
      "organizations.yaml": [
        [
          `parent: ruritania
`,
          `parent: ruritanian-office
`,
        ],
        [
          "ruritanian-ministry:",
          `ruritanian-office:
  kind: agency
  names: { en: Office, tr: Ofis }
  parent: ruritanian-ministry
  cited:
    - { in: 00000000000000a1, at: ¶1, note: Names it. }
ruritanian-ministry:`,
        ],
      ],
      "events.yaml": [["{ party: ruritania, official", "{ party: ruritanian-office, official"]],
    },
    problems: [
      "organizations.yaml:5: OR-01 nothing must be its own parent, going up from ruritanian-office leads back to it",
      "organizations.yaml:11: OR-01 nothing must be its own parent, going up from ruritanian-ministry leads back to it",
    ],
  },
  {
    rule: "OR-02",
    what: "a ministry of nobody",
    edits: {
      "organizations.yaml": [
        [
          `  parent: ruritania
`,
          "",
        ],
      ],
      "events.yaml": [["{ party: ruritania, official", "{ official"]],
    },
    problems: [
      "organizations.yaml:2: OR-02 a ministry must have a parent, the state or organization that it is a part of",
    ],
  },
  {
    rule: "PE-01",
    what: "an end before the start",
    edits: {
      "memberships.yaml": [
        [
          "pact-of-streams/japan:",
          `pact-of-streams/japan:
  period: { start: 2024, end: 2023 }`,
        ],
      ],
    },
    problems: ["memberships.yaml:3: PE-01 end must not be before start (2024), got 2023"],
  },
  {
    rule: "PE-02",
    what: "ongoing with an end",
    edits: {
      "memberships.yaml": [
        [
          "pact-of-streams/japan:",
          `pact-of-streams/japan:
  period: { end: 2023, status: ongoing }`,
        ],
      ],
    },
    problems: ["memberships.yaml:3: PE-02 status must be ended where end is given (2023)"],
  },
  {
    rule: "PE-02",
    what: "ended without an end",
    edits: {
      "memberships.yaml": [
        [
          "pact-of-streams/japan:",
          `pact-of-streams/japan:
  period: { status: ended }`,
        ],
      ],
    },
    problems: [
      "memberships.yaml:3: PE-02 end must be given where status is ended; ended-date-unknown is for an end without a date",
    ],
  },
  {
    rule: "ME-01",
    what: "a key without a party",
    edits: { "memberships.yaml": [["pact-of-streams/japan", "pact-of-streams"]] },
    problems: ['memberships.yaml:2: ME-01 key must be group/party or group/party/2, got "pact-of-streams"'],
  },
  {
    rule: "ME-01",
    what: "a first spell with a number",
    edits: { "memberships.yaml": [["pact-of-streams/japan", "pact-of-streams/japan/1"]] },
    problems: ['memberships.yaml:2: ME-01 key must be group/party or group/party/2, got "pact-of-streams/japan/1"'],
  },
  {
    rule: "ME-02",
    what: "an organization in itself",
    edits: { "memberships.yaml": [["pact-of-streams/japan", "ruritanian-ministry/ruritanian-ministry"]] },
    problems: [
      "memberships.yaml:2: ME-02 a party must not be a member of itself, got ruritanian-ministry in ruritanian-ministry",
    ],
  },
  {
    rule: "ME-03",
    what: "spells that overlap",
    edits: {
      "memberships.yaml": [
        [
          "pact-of-streams/japan:",
          `pact-of-streams/japan/2:
  period: { start: 2022 }
  cited:
    - { in: 00000000000000a1, at: ¶2, note: Again. }
pact-of-streams/japan:
  period: { end: 2023 }`,
        ],
      ],
    },
    problems: [
      "memberships.yaml:2: ME-03 a spell must start after the one before it (pact-of-streams/japan, which holds on 2023-01-01), got one that holds on 2022-12-31",
    ],
  },
  {
    rule: "ME-03",
    what: "a second spell without a first",
    edits: { "memberships.yaml": [["pact-of-streams/japan", "pact-of-streams/japan/2"]] },
    problems: ["memberships.yaml:2: ME-03 spells must be numbered on from pact-of-streams/japan, which is not there"],
  },
  {
    rule: "TE-01",
    what: "a key without an official",
    edits: { "tenures.yaml": [["ruritanian-minister/bob-two", "bob-two"]] },
    problems: ['tenures.yaml:5: TE-01 key must be office/official or office/official/2, got "bob-two"'],
  },
  {
    rule: "TE-02",
    what: "spells that overlap",
    edits: {
      "tenures.yaml": [
        [
          "ruritanian-minister/bob-two:",
          `ruritanian-minister/bob-two/2:
  cited:
    - { in: 00000000000000b2, at: ¶4, note: Again. }
ruritanian-minister/bob-two:`,
        ],
      ],
    },
    problems: [
      "tenures.yaml:5: TE-02 a spell must start after the one before it (ruritanian-minister/bob-two, which holds on 2024-11-04), got one that holds on 2024-11-04",
    ],
  },
  {
    rule: "TE-03",
    what: "somebody else seen within a spell",
    edits: {
      "tenures.yaml": [
        [
          "    - { in: 00000000000000a1, at: ¶3, note: Calls her minister. }",
          `    - { in: 00000000000000a1, at: ¶3, note: Calls her minister. }
    - { in: 00000000000000b2, at: ¶5, note: Calls her minister. }`,
        ],
        ["{ in: 00000000000000b2, at: ¶3", "{ in: 00000000000000c3, at: ¶3"],
      ],
      "sources.yaml": [
        [
          "country-codes:",
          `00000000000000c3:
  kind: article
  title: Third article
  published: 2024-09-01
  paragraphs: 3
country-codes:`,
        ],
      ],
    },
    problems: [
      "tenures.yaml:2: TE-03 nobody else must be seen in office between 2024-06-18 and 2024-11-04, got ruritanian-minister/bob-two on 2024-09-01; write two spells",
    ],
  },
];
