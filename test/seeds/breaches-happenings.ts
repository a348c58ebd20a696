import type { Breach } from "./breaches.js";

/** Breaches of the rules on agreements, obligations, events, participations and statements. */
export const happeningBreaches: readonly Breach[] = [
  {
    rule: "AG-01",
    what: "one party alone",
    edits: {
      "agreements.yaml": [["[japan, ruritania]", "[ruritania]"]],
      "obligations.yaml": [
        ["treaty-of-streams/defense/japan/ruritania", "treaty-of-streams/defense/ruritania/japan"],
        ["bearer: japan", "bearer: ruritania"],
        ["beneficiary: ruritania", "beneficiary: japan"],
      ],
    },
    problems: ["agreements.yaml:6: AG-01 an agreement must have at least two parties, got ruritania"],
  },
  {
    rule: "AG-02",
    what: "a date beyond the stage",
    edits: { "agreements.yaml": [["stage: in-force", "stage: signed"]] },
    problems: ["agreements.yaml:8: AG-02 stage must be in-force or later, as inForce (2024-07) shows, got signed"],
  },
  {
    rule: "AG-02",
    what: "an action beyond the stage",
    edits: {
      "agreements.yaml": [
        ["stage: in-force", "stage: proposed"],
        [
          `  signed: 2024-06-19
  inForce: 2024-07
`,
          "",
        ],
      ],
    },
    problems: ["agreements.yaml:11: AG-02 stage must be signed or later, as the action signature shows, got proposed"],
  },
  {
    rule: "AG-03",
    what: "in force before signed",
    edits: { "agreements.yaml": [["inForce: 2024-07", "inForce: 2024-06-01"]] },
    problems: ["agreements.yaml:8: AG-03 inForce must not be before signed (2024-06-19), got 2024-06-01"],
  },
  {
    rule: "AG-04",
    what: "an action after the termination",
    edits: {
      "agreements.yaml": [
        ["stage: in-force", "stage: terminated"],
        [
          `  inForce: 2024-07
`,
          `  inForce: 2024-07
  terminated: 2024-08
`,
        ],
        [
          `  actions:
`,
          `  actions:
    - { kind: withdrawal, by: japan, on: 2024-09-01, cited: [{ in: 00000000000000b2, at: ¶5, note: So. }] }
`,
        ],
      ],
    },
    problems: [
      "agreements.yaml:14: AG-04 no action must be after the termination (2024-08), got withdrawal 2024-09-01",
    ],
  },
  {
    rule: "AG-05",
    what: "somebody else's signature",
    edits: { "agreements.yaml": [["by: ruritania", "by: india"]] },
    problems: ["agreements.yaml:14: AG-05 who acts must be among the parties (japan, ruritania), got india"],
  },
  {
    rule: "AG-06",
    what: "a ratification by nobody",
    edits: {
      "agreements.yaml": [
        [
          `    - kind: signature
      by: ruritania
`,
          `    - kind: ratification
`,
        ],
      ],
    },
    problems: ["agreements.yaml:13: AG-06 ratification must name the party that did it"],
  },
  {
    rule: "AG-07",
    what: "a ratification before the signature",
    edits: {
      "agreements.yaml": [
        [
          `  actions:
`,
          `  actions:
    - { kind: ratification, by: ruritania, on: 2024-06-01, cited: [{ in: 00000000000000b2, at: ¶5, note: So. }] }
`,
        ],
      ],
    },
    problems: ["agreements.yaml:13: AG-07 ruritania must not ratify before it signs (2024-06-19), got 2024-06-01"],
  },
  {
    rule: "AG-08",
    what: "an entry into force on another day",
    edits: {
      "agreements.yaml": [
        [
          `  actions:
`,
          `  actions:
    - { kind: entry-into-force, on: 2024-09, cited: [{ in: 00000000000000b2, at: ¶5, note: So. }] }
`,
        ],
      ],
    },
    problems: ["agreements.yaml:13: AG-08 entry-into-force must agree with inForce (2024-07), got 2024-09"],
  },
  {
    rule: "AG-08",
    what: "an entry into force that the agreement itself does not date",
    edits: {
      "agreements.yaml": [
        [
          `  inForce: 2024-07
`,
          "",
        ],
        [
          `  actions:
`,
          `  actions:
    - { kind: entry-into-force, on: 2024-09, cited: [{ in: 00000000000000b2, at: ¶5, note: So. }] }
`,
        ],
      ],
    },
    problems: ["agreements.yaml:12: AG-08 inForce must be given where the action entry-into-force is dated (2024-09)"],
  },
  {
    rule: "AG-09",
    what: "an agreement that is only expected, and signed",
    edits: {
      "agreements.yaml": [
        ["at: ¶4,", "at: ¶4, as: expected,"],
        ["stage: in-force", "stage: signed"],
        [
          `  inForce: 2024-07
`,
          "",
        ],
      ],
    },
    problems: [
      "agreements.yaml:5: AG-09 an agreement that is only expected must be in stage proposed, got signed",
      "agreements.yaml:7: AG-09 an agreement that is only expected must have no date, got signed 2024-06-19",
    ],
  },
  {
    rule: "OB-01",
    what: "a key that says something else",
    edits: { "obligations.yaml": [["treaty-of-streams/defense", "treaty-of-streams/offense"]] },
    problems: [
      'obligations.yaml:2: OB-01 key must be treaty-of-streams/defense/japan/ruritania, or that and /2, got "treaty-of-streams/offense/japan/ruritania"',
    ],
  },
  {
    rule: "OB-02",
    what: "who owes itself",
    edits: {
      "obligations.yaml": [
        ["japan/ruritania:", "japan/japan:"],
        ["beneficiary: ruritania", "beneficiary: japan"],
      ],
    },
    problems: ["obligations.yaml:6: OB-02 nobody must owe itself, got japan twice"],
  },
  {
    rule: "OB-03",
    what: "in nothing",
    edits: {
      "obligations.yaml": [
        [
          `  agreement: treaty-of-streams
`,
          "",
        ],
        ["treaty-of-streams/", "/"],
      ],
    },
    problems: ["obligations.yaml:2: OB-03 an agreement or an alliance must be named, got neither"],
  },
  {
    rule: "OB-04",
    what: "a bearer that is no party",
    edits: {
      "obligations.yaml": [
        ["/japan/", "/india/"],
        ["bearer: japan", "bearer: india"],
      ],
    },
    problems: [
      "obligations.yaml:5: OB-04 the bearer must take part in treaty-of-streams (japan, ruritania), got india",
    ],
  },
  {
    rule: "EV-01",
    what: "an end before the start",
    edits: {
      "events.yaml": [
        ["until: 2024-06-19", "until: 2024-06-16"],
        [
          `  on: 2024-06-18
`,
          "",
        ],
      ],
      "statements.yaml": [
        [
          `  on: 2024-06-18
`,
          "",
        ],
      ],
    },
    problems: ["events.yaml:6: EV-01 until must not be before on (2024-06-17), got 2024-06-16"],
  },
  {
    rule: "EV-02",
    what: "two events that are each other's parts",
    edits: {
      "events.yaml": [
        [
          `  place: Strelsau
`,
          `  place: Strelsau
  partOf: talks-in-strelsau
`,
        ],
      ],
    },
    problems: [
      "events.yaml:8: EV-02 no event must be a part of itself, going up from visit-to-strelsau leads back to it",
      "events.yaml:21: EV-02 no event must be a part of itself, going up from talks-in-strelsau leads back to it",
    ],
  },
  {
    rule: "EV-03",
    what: "a part on another day",
    edits: {
      "events.yaml": [["on: 2024-06-18", "on: 2024-06-01"]],
      "statements.yaml": [
        [
          `  on: 2024-06-18
`,
          "",
        ],
      ],
    },
    problems: [
      "events.yaml:19: EV-03 must lie within the days of visit-to-strelsau (2024-06-17/2024-06-19), got 2024-06-01/2024-06-01",
    ],
  },
  {
    rule: "EV-04",
    what: "an event after the only article that reports it",
    edits: {
      "events.yaml": [
        [
          `  on: 2024-06-18
  partOf: visit-to-strelsau`,
          "  on: 2024-06-21",
        ],
      ],
      "statements.yaml": [
        [
          `  on: 2024-06-18
`,
          "",
        ],
      ],
    },
    problems: [
      "events.yaml:19: EV-04 on must not be after the last source that reports it (2024-06-20), got 2024-06-21",
    ],
  },
  {
    rule: "EV-05",
    what: "a day of what is only expected",
    edits: { "events.yaml": [["at: ¶8,", "at: ¶8, as: expected,"]] },
    problems: ["events.yaml:19: EV-05 an event that is only expected must have no date, got 2024-06-18"],
  },
  {
    rule: "PA-01",
    what: "nobody",
    edits: { "events.yaml": [["{ party: japan, role", "{ role"]] },
    problems: ["events.yaml:10: PA-01 a participation must name a party or an official, got neither"],
  },
  {
    rule: "PA-02",
    what: "an office that the official does not have",
    edits: {
      "events.yaml": [
        ["{ party: japan, role", "{ party: ruritania, official: bob-two, office: ruritanian-minister, role"],
      ],
      "tenures.yaml": [
        [
          `ruritanian-minister/bob-two:
  cited:
    - { in: 00000000000000b2, at: ¶3, note: Calls him minister. }
`,
          "",
        ],
      ],
    },
    problems: [
      "events.yaml:10: PA-02 an official must have a tenure in the office named, bob-two has none in ruritanian-minister",
    ],
  },
  {
    rule: "PA-02",
    what: "an office without an official",
    edits: { "events.yaml": [["{ party: japan, role", "{ party: ruritania, office: ruritanian-minister, role"]] },
    problems: ["events.yaml:10: PA-02 office must stand with the official who holds it, got ruritanian-minister alone"],
  },
  {
    rule: "PA-03",
    what: "an office of another party",
    edits: { "events.yaml": [["{ party: ruritania, official", "{ party: india, official"]] },
    problems: [
      "events.yaml:9: PA-03 the office must be held for india or a part of it, ruritanian-minister is held for ruritanian-ministry",
    ],
  },
  {
    rule: "PA-04",
    what: "one party twice",
    edits: {
      "events.yaml": [
        [
          "    - { party: japan, role: guest }",
          `    - { party: japan, role: guest }
    - { party: japan, role: giver }`,
        ],
      ],
    },
    problems: ["events.yaml:11: PA-04 nobody must take part twice, got party japan again"],
  },
  {
    rule: "PA-05",
    what: "one of two spells on no day",
    edits: {
      "tenures.yaml": [["ruritanian-minister/bob-two", "ruritanian-minister/ada-one/2"]],
      "statements.yaml": [
        [
          `  on: 2024-06-18
`,
          "",
        ],
      ],
    },
    problems: [
      "statements.yaml:6: PA-05 which spell is meant must be plain by its day, got one that could be ruritanian-minister/ada-one or ruritanian-minister/ada-one/2",
    ],
  },
  {
    rule: "ST-01",
    what: "a joint statement of one",
    edits: {
      "statements.yaml": [
        [
          "  targets:",
          `  joint: true
  targets:`,
        ],
      ],
    },
    problems: ["statements.yaml:8: ST-01 a joint statement must have speakers of at least two parties, got ruritania"],
  },
  {
    rule: "ST-01",
    what: "a statement of two that is not joint",
    edits: {
      "statements.yaml": [
        [
          "  targets:",
          `    - { party: japan }
  targets:`,
        ],
      ],
    },
    problems: [
      "statements.yaml:6: ST-01 a statement of several parties must be joint, got speakers of ruritania and japan",
    ],
  },
  {
    rule: "ST-02",
    what: "a statement before the event",
    edits: { "statements.yaml": [["on: 2024-06-18", "on: 2024-06-01"]] },
    problems: [
      "statements.yaml:5: ST-02 must lie within the days of talks-in-strelsau (2024-06-18/2024-06-18), got 2024-06-01/2024-06-01",
    ],
  },
];
