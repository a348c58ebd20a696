import type { Reading } from "../../dataset.js";
import type { Fact } from "../../../facts/facts.js";
import { FILES } from "./lists.js";
import type { Organizations } from "./organizations.js";
import { runsOf, spellOf } from "./spells.js";
import type { YearlyMembers } from "./yearly-members.js";

/** The last spell of a membership in MIGO. */
export interface LastSpell {
  readonly number: number;
  /** The year in which it ended. Undefined if MIGO does not say that it did. */
  readonly ended: number | undefined;
}

/** The facts of MIGO's memberships. Each spell is cited to its first row. `last` receives the last spell of each `group/party`. */
export function* yearlyMembershipFacts(
  { make }: Pick<Reading, "make">,
  { slugOf }: Organizations,
  members: YearlyMembers,
  last: Map<string, LastSpell>,
): Iterable<Fact> {
  for (const { organization, country, years } of members.memberships) {
    const group = slugOf("migo", organization)!; // each organization with members is an entry
    for (const [index, run] of runsOf(years).entries()) {
      const spell = spellOf(run, (state, year) => members.isShown(organization, state, year));
      const number = index + 1;
      last.set(`${group}/${country}`, { number, ended: spell.endStatus === "ENDED" ? run.last.year : undefined });
      const cited = { file: FILES.membersOfMigo.name, line: run.first.line, values: {} };
      const note = `A row for each year from ${run.first.year} to ${run.last.year}; the last is row ${run.last.line}.`;
      yield* make.membership(
        { party: country, group, number, status: run.first.status, spell },
        { in: cited, ...(run.first === run.last ? {} : { note }) },
      );
    }
  }
}
