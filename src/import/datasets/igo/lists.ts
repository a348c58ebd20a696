import type { DatasetFile, DatasetSource } from "../../dataset.js";

/** The last day of which each list speaks. */
export const COVERED_UNTIL = { DIGO: "2016-12-31", IIGO: "2017-12-31", MIGO: "2010-12-31" } as const;

/** The first year of MIGO: whoever is a member in it may have been one before. */
export const FIRST_YEAR_OF_MIGO = 1925;

const LICENCE = "CC BY 4.0";
const ADDRESS = "https://github.com/globalgov/manyios";

/** The list of formal organisations, which names no members. */
export const DIGO: DatasetSource = {
  slug: "igo-digo",
  title: "Formal intergovernmental organisations, their beginnings and ends (DIGO)",
  publisher: "manyIGOs",
  url: ADDRESS,
  licence: LICENCE,
  coverage: { start: "1815-01-01", end: COVERED_UNTIL.DIGO, codesEnds: true },
};

const IIGO: DatasetSource = {
  slug: "igo-iigo",
  title: "Informal intergovernmental organisations and their members (IIGO, Vabulas and Snidal)",
  publisher: "manyIGOs",
  url: ADDRESS,
  licence: LICENCE,
  coverage: { start: "1815-01-01", end: COVERED_UNTIL.IIGO, codesEnds: true },
};

const MIGO: DatasetSource = {
  slug: "igo-migo",
  title: "Members of informal intergovernmental organisations by state and year (MIGO, Roger and Rowan)",
  publisher: "manyIGOs",
  url: ADDRESS,
  licence: LICENCE,
  coverage: { start: `${FIRST_YEAR_OF_MIGO}-01-01`, end: COVERED_UNTIL.MIGO, codesEnds: true },
};

/** The files, each with the columns by which it is known. */
export const FILES = {
  DIGO: {
    name: "organizations_DIGO.csv",
    delimiter: ",",
    records: 561,
    columns: ["igoID", "Title", "Begin", "End", "Death", "Living", "members_censor"],
  },
  IIGO: {
    name: "organizations_IIGO.csv",
    delimiter: ",",
    records: 149,
    columns: ["igoID", "Title", "Begin", "End", "End_reason", "Nbr."],
    source: IIGO,
  },
  membersOfMigo: {
    name: "memberships_MIGO.csv",
    delimiter: ",",
    records: 80_624,
    columns: ["igoID", "stateID", "StateName", "membership", "Year", "Begin", "End", "cowID", "active"],
    source: MIGO,
  },
  membersOfIigo: {
    name: "memberships_IIGO.csv",
    delimiter: ",",
    records: 3_502,
    columns: ["stateID", "StateName", "igoID", "Title", "Begin", "End", "Year"],
    source: IIGO,
  },
} as const satisfies Record<string, DatasetFile>;
