import type { Reading } from "../../dataset.js";
import type { Fact } from "../../../facts/facts.js";
import type { DataRecord } from "../../files/records.js";
import { NAMED_IN } from "./decisions.js";
import { ORGANIZATIONS } from "./participants.js";
import type { Participant } from "./read-participant.js";
import type { Treaty } from "./read-treaty.js";

/**
 * The party that a participant's name means, and the facts of an organization. If the name is unclear, the participant is
 * rejected and the result is undefined.
 */
export function* partyOf(reading: Reading, participant: Participant): Generator<Fact, string | undefined> {
  const { name, record, dated, actions } = participant;
  if (dated && actions.length === 0) {
    reading.reject(
      record,
      lastColumn(record),
      "the day of something that the participant did, here or in a column before",
    );
    return undefined;
  }
  const organization = ORGANIZATIONS[name];
  if (!organization) {
    // Old actions are listed under today's name of the state that continues an earlier one. The file does not say whether that is
    // right: "Yemen" of 1970 is what the UN lists under Yemen, not one of the two states of that year.
    const country = reading.crosswalk.countryNamed(name, NAMED_IN);
    if (country === undefined) {
      reading.reject(record, "Participant", "the name of a country or an organization that is known");
    }
    return country;
  }
  if ("seeded" in organization) return organization.seeded;
  const ids = "igo" in organization ? [{ scheme: "DIGO", value: organization.igo }] : [];
  const slug = "igo" in organization ? reading.known.slugFor("Actor", ids[0]!, name) : organization.slug;
  const names = { en: name, tr: null };
  yield* reading.make.organization({ slug, names, kind: "FORMAL_IGO", ids }, { in: record });
  return slug;
}

/** Without signatures from before the text existed. Those days are wrong, and the right ones are not in the file. */
export function inOrder(reading: Reading, participant: Participant, { concluded }: Treaty): Participant {
  const earliest = concluded?.earliest ?? "";
  const [early, others] = [true, false].map((isEarly) =>
    participant.actions.filter(({ kind, on }) => (kind === "SIGNATURE" && (on.latest ?? "") < earliest) === isEarly),
  );
  for (const { column } of early!) {
    reading.reject(participant.record, column, `no day before ${earliest}, when the text was concluded`);
  }
  return { ...participant, actions: others! };
}

function lastColumn({ values }: DataRecord): string {
  return Object.keys(values).at(-1)!;
}
