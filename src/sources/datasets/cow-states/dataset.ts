import { numberBorne } from "../../crosswalk/number-borne.js";
import { stateGone } from "../../crosswalk/states-gone.js";
import type { Dataset } from "../../dataset.js";
import { existencesOf } from "./existences.js";
import { LAST_DAY_CODED, readState, type StateSpell } from "./read-state.js";

const STATES = "states2016.csv";

/** The states that Correlates of War counts as members of the interstate system, with first and last days. */
export const cowStates: Dataset = {
  name: "cow-states",
  source: {
    slug: "cow-states",
    title: "State System Membership List, version 2016",
    publisher: "Correlates of War Project",
    url: "https://correlatesofwar.org/data-sets/state-system-membership/",
    licence: "For use with citation: Correlates of War Project, State System Membership List, v2016 (2017)",
    coverage: { start: "1816-01-01", end: LAST_DAY_CODED, codesEnds: true },
  },
  files: [
    {
      name: STATES,
      delimiter: ",",
      columns: [
        "stateabb",
        "ccode",
        "statenme",
        "styear",
        "stmonth",
        "stday",
        "endyear",
        "endmonth",
        "endday",
        "version",
      ],
      version: { column: "version", values: ["2016"] },
      records: 243,
    },
  ],
  async *facts(reading) {
    const { make, known, crosswalk } = reading;
    const states: StateSpell[] = [];
    for await (const state of reading.records(STATES, readState)) states.push(state);

    for (const [country, spells] of existencesOf(states, reading)) {
      for (const [index, { start, end, reads }] of spells.entries()) {
        yield* stateGone(make, country, ...reads);
        const ending =
          end === undefined
            ? ({ endStatus: "UNKNOWN_AFTER", knownUntil: LAST_DAY_CODED } as const)
            : ({ end, endStatus: "ENDED" } as const);
        yield* make.existence(country, index + 1, { start, ...ending }, ...reads);
        for (const read of reads) {
          const { ccode = "", stateabb = "", statenme: name = "", styear } = read.in.values;
          const ids = [...numberBorne(reading, "COW", ccode), ...numberBorne(reading, "COW-ABBREVIATION", stateabb)];
          yield* make.actor(country, { ids }, read);
          // COW's name of a country becomes another name of it, unless another country has it: Serbia is called Yugoslavia there.
          const named = crosswalk.countryNamed(name, Number(styear)) ?? country;
          if (named !== country || known.named("Actor", name).includes(country)) continue;
          yield* make.actor(country, { otherNames: [{ text: name, language: "EN", kind: "ALIAS" }] }, read);
        }
      }
    }
  },
};
