import { numberBorne } from "../../crosswalk/number-borne.js";
import { stateGone } from "../../crosswalk/states-gone.js";
import type { Dataset } from "../../dataset.js";
import type { Read, Spell } from "../../../facts/facts.js";
import { officeOf } from "../../officials/office-of.js";
import { LEADERS } from "./file.js";
import { leadersOf, type Leader, type Reign } from "./leaders.js";
import { readLeader, type LeaderSpell } from "./read-leader.js";

/** The effective leaders of states, with how each entered and left office. */
export const archigos: Dataset = {
  name: "archigos",
  source: {
    slug: "archigos",
    title: "Archigos: a dataset on political leaders, version 4.1",
    publisher: "Hein Goemans, Kristian Skrede Gleditsch and Giacomo Chiozza",
    url: "https://www.rochester.edu/college/faculty/hgoemans/data.htm",
    licence:
      "For use with citation: Goemans, Gleditsch and Chiozza, Introducing Archigos, Journal of Peace Research (2009)",
    // Spells go back to 1840, but only those of leaders in office in 1875. All except one (BAV-1864) ended after that.
    coverage: { start: "1875-01-01", end: "2015-12-31", codesEnds: true },
  },
  files: [
    {
      name: LEADERS,
      delimiter: ",",
      columns: ["obsid", "gwcode", "leadid", "leader", "startdate", "enddate", "entry", "exit", "exitcode"],
      leftOut: [{ columns: ["yrborn", "gender"], why: "Facts about persons do not include these." }],
      records: 3_409,
    },
  ],
  async *facts(reading) {
    const { make, crosswalk } = reading;
    const spells: LeaderSpell[] = [];
    for await (const spell of reading.records(LEADERS, readLeader)) spells.push(spell);

    const numbered = new Set<string>();
    for (const leader of leadersOf(spells, reading)) {
      const ids = new Set(leader.spells.map(({ leadid }) => leadid));
      yield* make.official(
        {
          slug: leader.slug,
          names: { en: leader.name, tr: null },
          otherNames: otherNames(leader).map((text) => ({ text, kind: "ALIAS" })),
          ids: [...ids].map((value) => ({ scheme: "ARCHIGOS", value })),
        },
        ...leader.spells.map(({ record, note }) => noted(record, note)),
      );
      for (const [country, reigns] of leader.reigns) {
        const office = officeOf("leader", country, crosswalk.nameOf(country) ?? country);
        yield* make.office(office);
        for (const [index, reign] of reigns.entries()) {
          const { record, note, classification, code } = reign.spell;
          yield* stateGone(make, country, { in: record });
          const number = `${country} ${code}`;
          if (!numbered.has(number))
            yield* make.actor(country, { ids: numberBorne(reading, "GW", code) }, { in: record });
          numbered.add(number);
          yield* make.tenure(
            { official: leader.slug, office: office.slug, number: index + 1, spell: spellOf(reign) },
            {
              ...noted(record, EFFECTIVE, reign.first && reign.last ? undefined : SHARED_OUT, note),
              classification,
            },
          );
        }
      }
    }
  },
};

const EFFECTIVE = "The effective leader, regardless of the formal post";
const SHARED_OUT = "One spell in the file, divided here between the states that had its country's number in turn";

function noted(record: Read["in"], ...notes: readonly (string | undefined)[]): Read {
  return { in: record, note: notes.filter((note) => note !== undefined).join(". ") || undefined };
}

/** The names as the file writes them, except the person's main name. */
function otherNames({ name, spells }: Leader): string[] {
  return [...new Set(spells.map(({ leader }) => leader))].filter((other) => other !== name);
}

function spellOf({ start, end, last, spell }: Reign): Spell {
  if (last && spell.isStillInOffice) return { start, endStatus: "UNKNOWN_AFTER", knownUntil: spell.end.value };
  return { start, end, endStatus: "ENDED" };
}
