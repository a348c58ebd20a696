import type { OtherName } from "../../../facts/naming.js";
import { fold } from "../../../text/fold.js";
import { readDecisions } from "../../decisions/read-decisions.js";

/** All decisions on titles. */
export const TITLES = readDecisions("organization-titles");

/** The name of an organization of a list. */
export interface Titled {
  readonly name: string;
  /** Further names in the title, and the title in the list if it differs. */
  readonly furtherNames: readonly OtherName[];
  /** The fault of the title in the list. Undefined if there is none. */
  readonly note: string | undefined;
}

const decided = new Map(TITLES.map((title) => [`${title.list} ${title.known}`, title]));

/**
 * The name of an organization: as decided if its title in the list is damaged or shortened, otherwise that title, which the lists
 * write with capitals throughout.
 */
export function titleOf(list: (typeof TITLES)[number]["list"], known: string, there: string): Titled {
  const mended = decided.get(`${list} ${known}`);
  const name = mended?.title ?? withSmallWords(there);
  const others = [...(mended?.further ?? []), ...(fold(there) === fold(name) ? [] : [there])];
  return {
    name,
    furtherNames: [
      ...others.map((text) => ({ text, language: "EN", kind: "ALIAS" }) as const),
      ...(mended?.turkish ?? []).map((text) => ({ text, language: "TR", kind: "ALIAS" }) as const),
    ],
    note: mended && `Titled "${there}" there. ${mended.why}`,
  };
}

const SMALL_WORDS = /(?<=\s)(?:Of|The|And|For|In|On|To|Against|With|Between|By|At)(?=\s)/g;

function withSmallWords(title: string): string {
  return title.replace(SMALL_WORDS, (word) => word.toLowerCase());
}
