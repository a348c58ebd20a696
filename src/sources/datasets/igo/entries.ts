import type { OtherName } from "../../../facts/naming.js";
import type { Read } from "../../../facts/facts.js";
import type { DataRecord } from "../../files/records.js";
import { formalSpell, informalSpell, yearlySpell } from "./active.js";
import { COVERED_UNTIL } from "./lists.js";
import type { Entry } from "./organizations.js";
import type { FormalOrganization, InformalOrganization } from "./read-organization.js";
import { titleOf } from "./title-of.js";

const DEATHS: Readonly<Record<string, string>> = {
  ABS: "absorbed",
  DES: "in desuetude",
  DISS: "dissolved",
  EXP: "expired",
  "EXP/ABS": "expired, absorbed",
  MER: "merged",
  SUCC: "succeeded by another",
};

/** An organization of DIGO. */
export function formalEntry(organization: FormalOrganization): Entry {
  const { record, id, title, begin, end, death, note } = organization;
  const lastYear = Number(COVERED_UNTIL.DIGO.slice(0, 4));
  const ended = death === undefined ? "" : ` (${DEATHS[death] ?? death})`;
  const years =
    death === undefined && end === lastYear
      ? `From ${begin}, still there in ${end}.`
      : `From ${begin} to ${end}${ended}.`;
  const titled = titleOf("digo", id, title);
  const notes = ["Formal.", years, note, titled.note].filter((part) => part !== undefined);
  return {
    list: "digo",
    known: id,
    ids: [{ scheme: "DIGO", value: id }],
    titleThere: title,
    name: titled.name,
    otherNames: [aliasOf(id), ...titled.furtherNames],
    active: formalSpell(organization),
    read: { in: record, note: notes.join(" ") },
  };
}

/** An organization of IIGO. Its number identifies it, because several have the same abbreviation or none. */
export function informalEntry(organization: InformalOrganization): Entry {
  const { record, number, id, title } = organization;
  const titled = titleOf("iigo", title, title);
  return {
    list: "iigo",
    known: title,
    ids: [{ scheme: "IIGO-NUMBER", value: number }, ...(id === undefined ? [] : [{ scheme: "IIGO", value: id }])],
    titleThere: title,
    name: titled.name,
    otherNames: [...(id === undefined ? [] : [aliasOf(id)]), ...titled.furtherNames],
    active: informalSpell(organization),
    read: { in: record, note: [yearsOf(organization), ...(titled.note === undefined ? [] : [titled.note])].join(" ") },
  };
}

function yearsOf({ begin, end, ending }: InformalOrganization): string {
  if (ending === "became formal" && end !== undefined)
    return `Informal from ${begin} to ${end}, when it became formal.`;
  if (end !== undefined) return `Informal, from ${begin} to ${end}.`;
  return ending === "was gone"
    ? `Informal, from ${begin} on; gone by 2017, in a year that is not given.`
    : `Informal, from ${begin} on, still there in 2017.`;
}

/** An organization of MIGO. The list has no names, only abbreviations. */
export function yearlyEntry(
  id: string,
  first: DataRecord,
  years: { readonly from: number; readonly to: number },
): Entry {
  const lastYear = Number(COVERED_UNTIL.MIGO.slice(0, 4));
  const until = years.to === lastYear ? `still there in ${lastYear}` : `up to ${years.to}`;
  const { name, furtherNames, note } = titleOf("migo", id, id);
  const shown = `Informal, with members from ${years.from} on, ${until}.`;
  const read: Read = { in: first, note: note === undefined ? shown : `${shown} ${note}` };
  return {
    list: "migo",
    known: id,
    ids: [{ scheme: "MIGO", value: id }],
    titleThere: id,
    name,
    otherNames: furtherNames,
    active: yearlySpell(years),
    read,
  };
}

function aliasOf(text: string): OtherName {
  return { text, kind: "ALIAS" };
}
