import type { Correction } from "../../correction.js";
import { FILES } from "./lists.js";

const members = FILES.membersOfIigo.name;

/**
 * What the files themselves show to be wrong. Left as it is, and so left out, since no file here says what is meant: the German
 * Democratic Republic in the Quint and in the Committee on Payments and Market Infrastructures of 2017.
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
    file: FILES.DIGO.name,
    row: { igoID: "CIS" },
    column: "Title",
    from: "Httpwwwcisstatcomengcishtm",
    to: "CIS",
    why: "A web address stands in the place of the name, so that the abbreviation is all that names it.",
  },
];
