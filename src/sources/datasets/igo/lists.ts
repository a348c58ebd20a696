import type { DatasetFile, DatasetSource } from "../../dataset.js";

/** The last day that each list covers. */
export const COVERED_UNTIL = { DIGO: "2016-12-31", IIGO: "2017-12-31", MIGO: "2010-12-31" } as const;

/** The first year of MIGO. A member in that year may have been one before. */
export const FIRST_YEAR_OF_MIGO = 1925;

const LICENCE = "CC BY 4.0";
const ADDRESS = "https://github.com/globalgov/manyios";

/** The list of formal organizations, which names no members. */
export const DIGO: DatasetSource = {
  slug: "igo-digo",
  title: "Formal intergovernmental organizations, their beginnings and ends (DIGO)",
  publisher: "manyIGOs",
  url: ADDRESS,
  licence: LICENCE,
  coverage: { start: "1815-01-01", end: COVERED_UNTIL.DIGO, codesEnds: true },
};

const IIGO: DatasetSource = {
  slug: "igo-iigo",
  title: "Informal intergovernmental organizations and their members (IIGO, Vabulas and Snidal)",
  publisher: "manyIGOs",
  url: ADDRESS,
  licence: LICENCE,
  coverage: { start: "1815-01-01", end: COVERED_UNTIL.IIGO, codesEnds: true },
};

const MIGO: DatasetSource = {
  slug: "igo-migo",
  title: "Members of informal intergovernmental organizations by state and year (MIGO, Roger and Rowan)",
  publisher: "manyIGOs",
  url: ADDRESS,
  licence: LICENCE,
  // Its states have the numbers of COW's list of states, year by year.
  coverage: { start: `${FIRST_YEAR_OF_MIGO}-01-01`, end: COVERED_UNTIL.MIGO, codesEnds: true, statesOnly: true },
};

/** The files, with the columns that identify them. */
export const FILES = {
  DIGO: {
    name: "organizations_DIGO.csv",
    delimiter: ",",
    records: 561,
    columns: ["igoID", "Title", "Begin", "End", "Death", "Living", "members_censor"],
    leftOut: [
      { columns: ["event", "event_1"], why: "Whether it had ended by 2016, as End and Death also say." },
      { columns: ["lifespan", "life_1", "WWI", "WWII", "WW"], why: "Computed from Begin and End." },
      {
        columns: ["region", "region_c", "Mandate/Function", "function_c", "Scope", "scope_c"],
        why: "Region and subject. No fact uses them.",
      },
      {
        columns: [
          ...["memb_form", "members_censor", "full_membership_start", "asso_membership_start", "observer_start"],
          ...["missing_data_start", "full_membership_end", "asso_membership_end", "observer_end", "missing_data_end"],
        ],
        why: "Numbers of members by kind of membership, without their names.",
      },
    ],
  },
  IIGO: {
    name: "organizations_IIGO.csv",
    delimiter: ",",
    records: 149,
    columns: ["igoID", "Title", "Begin", "End", "End_reason", "Nbr."],
    leftOut: [
      { columns: ["Regional", "Domain"], why: "Region and subject. No fact uses them." },
      { columns: ["Nbr State Mbrs 2017 (or end)"], why: "The number of members. The other file has their names." },
      {
        columns: ["Ind. Sec. Year", "Formal Treaty Year"],
        why: "When a secretariat or a treaty made it formal: the year in End, if End_reason says that it became formal.",
      },
      { columns: ["Follow-on IGO"], why: "Predecessors and successors, in words. No fact uses them." },
    ],
    source: IIGO,
  },
  membersOfMigo: {
    name: "memberships_MIGO.csv",
    delimiter: ",",
    records: 80_624,
    columns: ["igoID", "stateID", "StateName", "membership", "Year", "Begin", "End", "cowID", "active"],
    leftOut: [
      { columns: ["stateID"], why: "Another code of the state. The state is identified by its COW number (cowID)." },
      {
        columns: ["Begin", "End"],
        why: "The first and last year of the state in the dataset, in any organization.",
      },
    ],
    source: MIGO,
  },
  membersOfIigo: {
    name: "memberships_IIGO.csv",
    delimiter: ",",
    records: 3_502,
    columns: ["stateID", "StateName", "igoID", "Title", "Begin", "End", "Year"],
    leftOut: [
      {
        columns: ["Begin", "End"],
        why: "The organization's years. They are read from the file of organizations.",
      },
      { columns: ["Year"], why: "2017 in every row: the year of the list of members." },
    ],
    source: IIGO,
  },
} as const satisfies Record<string, DatasetFile>;
