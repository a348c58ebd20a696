import { stateGone } from "../crosswalk/states-gone.js";
import type { Reading } from "../dataset.js";
import type { Fact, Read, Spell } from "../../facts/facts.js";
import { reference } from "../../facts/row.js";
import { membershipKey, obligationKey } from "../../facts/fact-keys.js";
import { fact } from "../../facts/make/row-facts.js";
import { comparedAs, type CodedAlliance } from "./coded.js";
import { counterpartOf, isAnothers, seededAs } from "./counterparts.js";
import { membershipsOf } from "./memberships.js";
import { nameAlliance } from "./name-alliance.js";
import { numberSpells } from "./number-spells.js";
import { directedObligations } from "./obligations.js";
import type { Stretch } from "./stretch.js";

/**
 * The facts in one coded alliance: the alliance, the treaty that it rests on, the memberships, and who owed whom what. Both
 * datasets only code written agreements, so each alliance rests on one. About its days they only say when the alliance began and
 * ended, so these are the days when it was in force.
 */
export async function* allianceFacts(alliance: CodedAlliance, reading: Reading): AsyncGenerator<Fact> {
  const { make } = reading;
  const { id, record, classification, note, knownUntil, members } = alliance;
  const names = nameAlliance(alliance, reading.crosswalk);
  const slug = slugOf("Actor", alliance, names.pact.en, reading);
  const treaty = slugOf("Agreement", alliance, names.treaty.en, reading);
  const read: Read = { in: record, classification, note };
  const spell = (stretch: Stretch) => spellOf(stretch, knownUntil);

  const { form, kind } = alliance;
  yield* make.alliance(
    { slug, names: names.pact, form, compared: comparedAs(kind), active: spell(alliance), ids: [id] },
    read,
  );
  yield* make.agreement(
    {
      slug: treaty,
      titles: names.treaty,
      kind: "TREATY",
      status: alliance.end ? "TERMINATED" : "IN_FORCE",
      inForce: alliance.start,
      terminated: alliance.end,
      knownUntil,
      ids: [id],
      parties: [...new Set(members.map(({ party }) => party))],
    },
    read,
  );
  for (const { party, record } of members) yield* stateGone(make, party, { in: record });
  yield fact("AllianceAgreement", {
    allianceId: reference("Actor", slug),
    agreementId: reference("Agreement", treaty),
  });
  const others = await reading.known.othersSpells(slug);
  const known = (key: string) => others.get(key) ?? [];
  for (const [party, memberships] of membershipsOf(members)) {
    const key = membershipKey({ group: slug, party });
    for (const { number, codings, ...stretch } of numberSpells(memberships, known(key))) {
      yield* make.membership({ party, group: slug, number, spell: spell(stretch) }, ...codings.map(readOf));
    }
  }
  for (const { spells, ...owed } of directedObligations(members)) {
    for (const { number, condition, isOnlyPossible, codings, ...stretch } of numberSpells(
      spells,
      known(obligationKey({ in: slug, ...owed })),
    )) {
      const held = { ...spell(stretch), isOnlyPossible };
      yield* make.obligation(
        { alliance: slug, agreement: treaty, ...owed, condition, number, spell: held },
        ...codings.map(readOf),
      );
    }
  }
}

// The slug of the same thing by the current decisions, otherwise its own, so that nothing is renamed.
function slugOf(table: "Actor" | "Agreement", { id }: CodedAlliance, name: string, { known }: Reading): string {
  const counterpart = counterpartOf(id);
  const same = seededAs(id, table) ?? (counterpart && known.bearerOf(table, counterpart.scheme, counterpart.value));
  if (same !== undefined) return same;
  const own = known.bearerOf(table, id.scheme, id.value);
  const isTaken = own !== undefined && isAnothers(id, own, (scheme) => known.numberOf(table, own, scheme));
  return isTaken ? known.newSlugFor(table, id, name) : known.slugFor(table, id, name);
}

function spellOf({ start, end }: Stretch, knownUntil: string): Spell {
  return end ? { start, end, endStatus: "ENDED" } : { start, endStatus: "UNKNOWN_AFTER", knownUntil };
}

function readOf({
  record,
  classification,
  note,
}: {
  record: Read["in"];
  classification: string;
  note?: string | undefined;
}): Read {
  return { in: record, classification, note };
}
