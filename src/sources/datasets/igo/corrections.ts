import type { Correction } from "../../correction.js";
import { FILES } from "./lists.js";

const members = FILES.membersOfIigo.name;

/**
 * What the files themselves show to be wrong. The German Democratic Republic (DDR), gone in 1990, stands in four lists of members
 * that have no Germany (DEU): in two of them MIGO has Germany, so that the code is a slip for Germany's in all four.
 */
export const CORRECTIONS: readonly Correction[] = [
  {
    file: members,
    row: { igoID: "QSD", StateName: "Austria-Hungary" },
    column: "stateID",
    from: "AUH",
    to: "AUS",
    why: "Austria-Hungary was gone 89 years before the Quad began; its fourth member is Australia (AUS).",
  },
  {
    file: members,
    row: { igoID: "FSB", StateName: "German Democratic Republic" },
    column: "stateID",
    from: "DDR",
    to: "DEU",
    why: "It was gone nine years before the Financial Stability Board began, of which MIGO has Germany (DEU) as a member.",
  },
  {
    file: members,
    row: { igoID: "IEPG", StateName: "German Democratic Republic" },
    column: "stateID",
    from: "DDR",
    to: "DEU",
    why: "MIGO has West Germany (DEU) as a member from 1976 on, and never the German Democratic Republic.",
  },
  {
    file: members,
    row: { Title: "Quint", StateName: "German Democratic Republic" },
    column: "stateID",
    from: "DDR",
    to: "DEU",
    why: "It was gone nine years before the Quint began; Germany (DEU) is missing there, as it is wherever this list has DDR.",
  },
  {
    file: members,
    row: { igoID: "CPMI", StateName: "German Democratic Republic" },
    column: "stateID",
    from: "DDR",
    to: "DEU",
    why: "The list is of 2017, 27 years after its end; Germany (DEU) is missing there, as it is wherever this list has DDR.",
  },
  {
    file: FILES.DIGO.name,
    row: { igoID: "CIS" },
    column: "Title",
    from: "Httpwwwcisstatcomengcishtm",
    to: "CIS",
    why: "A web address stands in the place of the name, so that the abbreviation is all that names it.",
  },
];
