import type { LeftOut } from "../../dataset.js";

const NUMBERS: LeftOut = {
  columns: ["cowid", "cow4id"],
  why: "ATOP's links to COW's alliances. Some of them are wrong, so seeds/decisions/alliance-matches.yaml decides each one.",
};

const MADE_OF_OTHERS: LeftOut = {
  columns: ["active", "conditio", "defcon", "offcon", "neucon", "concon"],
  why: "Summaries of the columns of obligations and conditions, which are read.",
};

const SPAN: LeftOut = {
  columns: ["proadd", "futmem", "speclgth", "length", "renounce", "proren", "renewlgt"],
  why: "Planned duration, and rules of accession, renewal and withdrawal. The actual days of alliances and members are read.",
};

const ORIGIN: LeftOut = {
  columns: ["estmode"],
  why: "The way in which it came into effect. ATOP always gives one day of beginning, which is read.",
};

const SECRECY: LeftOut = {
  columns: ["secrart"],
  why: "The secret articles. Whether some or all articles are secret is read from the file of alliances (pubsecr).",
};

const FURTHER_TERMS: LeftOut = {
  columns: [
    ...[
      "notaiden",
      "dipaid",
      "terrres",
      "seppeace",
      "thirdcom",
      "noothall",
      "specthrt",
      "statthr1",
      "statthr2",
      "conwtin",
    ],
    ...[
      "medarb",
      "milcon",
      "milaid",
      "intcom",
      "subord",
      "organ1",
      "orgpurp1",
      "organ2",
      "orgpurp2",
      "base",
      "contrib",
    ],
    ...["armred", "acqterr", "divgains", "demwith", "reflnun", "refothio", "natrefal", "compag", "nomicoop", "conres"],
    ...["agprois", "conmen", "ecaid", "interv"],
  ],
  why: "Further terms of the treaty. No fact uses them, and no obligation depends on them.",
};

const CODING: LeftOut = {
  columns: ["source", "new4", "rev4"],
  why: "The source of the text, and the version of ATOP in which it was coded. They do not describe the alliance.",
};

const OF_EITHER_FILE = [NUMBERS, MADE_OF_OTHERS, SPAN, ORIGIN, SECRECY, FURTHER_TERMS, CODING];

/** The columns of the file of alliances that are not read. */
export const LEFT_OUT_OF_ALLIANCES: readonly LeftOut[] = [
  ...OF_EITHER_FILE,
  { columns: ["maxphase"], why: "The number of phases. Members and obligations are read for each phase." },
  { columns: ["term"], why: "The way in which it ended. Whether and when it ended is read." },
  {
    columns: Array.from({ length: 59 }, (_, index) => `mem${index + 1}`),
    why: "The members. The file of members has the same members, with their days.",
  },
  {
    columns: ["hinst", "minst", "milorg", "milinst", "pubtreat", "formorg", "formal"],
    why: "Scores of institutionalization, computed from the columns of further terms.",
  },
];

/** The columns of the file of members that are not read. */
export const LEFT_OUT_OF_MEMBERS: readonly LeftOut[] = [
  ...OF_EITHER_FILE,
  { columns: ["maxphase"], why: "The number of phases. The phase of each row is read." },
  {
    columns: ["bilat", "wartime", "pubsecr", "asymm"],
    why: "Facts about the alliance as a whole. They are read from the file of alliances.",
  },
  { columns: ["cowwar"], why: "The war in which the alliance was made. No fact uses it." },
  {
    columns: ["cowsys"],
    why: "Whether COW counted the member as a state then. ATOP codes it as a member in both cases.",
  },
  {
    columns: ["term", "termmode", "termcaus"],
    why: "The way in which the membership ended, and the reason. The day of the end is read.",
  },
];
