import type { LeftOut } from "../../dataset.js";

const NUMBERS: LeftOut = {
  columns: ["cowid", "cow4id"],
  why: "ATOP's links to COW's alliances. Each is decided in seeds/decisions/alliance-matches.yaml, since some of them are wrong.",
};

const MADE_OF_OTHERS: LeftOut = {
  columns: ["active", "conditio", "defcon", "offcon", "neucon", "concon"],
  why: "Sums of the columns of obligations and of their conditions, which are read.",
};

const SPAN: LeftOut = {
  columns: ["proadd", "futmem", "speclgth", "length", "renounce", "proren", "renewlgt"],
  why: "How long it was meant to last, and how it could grow, be renewed or be left. When it began and ended, and for whom, is read.",
};

const ORIGIN: LeftOut = {
  columns: ["estmode"],
  why: "How it came into effect. ATOP gives one day of beginning whatever the way, and that day is read.",
};

const SECRECY: LeftOut = {
  columns: ["secrart"],
  why: "Which articles are secret. That some are, or all, is read in the file of alliances (pubsecr).",
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
  why: "Further terms of the treaty. No fact is made of them, and none of the obligations that are read depends on them.",
};

const CODING: LeftOut = {
  columns: ["source", "new4", "rev4"],
  why: "How ATOP came to know the text, and in which version it was coded: not what it says.",
};

const OF_EITHER_FILE = [NUMBERS, MADE_OF_OTHERS, SPAN, ORIGIN, SECRECY, FURTHER_TERMS, CODING];

/** The columns of the file of alliances that are not read. */
export const LEFT_OUT_OF_ALLIANCES: readonly LeftOut[] = [
  ...OF_EITHER_FILE,
  { columns: ["maxphase"], why: "How many phases it had. Members and obligations are read for each phase." },
  { columns: ["term"], why: "How it ended. Whether and when it ended is read." },
  {
    columns: Array.from({ length: 59 }, (_, index) => `mem${index + 1}`),
    why: "The members. The file of members has the same ones, with their days.",
  },
  {
    columns: ["hinst", "minst", "milorg", "milinst", "pubtreat", "formorg", "formal"],
    why: "Scores of how institutionalized it was, made of the columns of further terms.",
  },
];

/** The columns of the file of members that are not read. */
export const LEFT_OUT_OF_MEMBERS: readonly LeftOut[] = [
  ...OF_EITHER_FILE,
  { columns: ["maxphase"], why: "How many phases the alliance had. Each row says of which it is, and that is read." },
  {
    columns: ["bilat", "wartime", "pubsecr", "asymm"],
    why: "Of the alliance as a whole: read in the file of alliances.",
  },
  { columns: ["cowwar"], why: "The war in which the alliance was made." },
  {
    columns: ["cowsys"],
    why: "Whether COW counts the member among its states then. ATOP codes it as a member either way.",
  },
  { columns: ["term", "termmode", "termcaus"], why: "How and why the membership ended. When it ended is read." },
];
