import { agreementPeriod, seenBy, type Held } from "../../../dates/period.js";
import type { Entry, Seeds } from "../format/files.js";
import { hyphened } from "../format/pieces.js";
import { heldAsPresented } from "../presented.js";
import { shownBy } from "../shown-by.js";
import { externalIdRows, searchColumn, sortColumns } from "../../../facts/naming.js";
import { standingColumns } from "./period-columns.js";
import { dated, heldColumns, reference, type Row, type Rows } from "../../../facts/row.js";

/** The rows of agreements, of the actions on them, and of obligations. */
export function agreementRows(seeds: Seeds): Rows {
  const agreements = [...seeds.agreements];
  const actions = agreements.flatMap(([slug, agreement]) => actionsOf(slug, agreement));
  return {
    Agreement: agreements.map(([slug, agreement]) => ({
      slug,
      titleEn: agreement.titles.en,
      titleTr: agreement.titles.tr,
      ...sortColumns(agreement.titles),
      search: searchColumn([agreement.titles.en, agreement.titles.tr]),
      kind: agreement.kind,
      status: agreement.stage,
      ...dated("proposed", agreement.proposed),
      ...dated("agreed", agreement.agreed),
      ...dated("signed", agreement.signed),
      ...dated("inForce", agreement.inForce),
      ...dated("terminated", agreement.terminated),
      ...heldColumns(inForce(agreement, seeds)),
    })),
    ExternalId: agreements.flatMap(([slug, { externalIds }]) => externalIdRows("Agreement", slug, externalIds)),
    AgreementParty: agreements.flatMap(([slug, { parties }]) =>
      parties.map((party) => ({ agreementId: reference("Agreement", slug), partyId: reference("Actor", party) })),
    ),
    AgreementTopic: agreements.flatMap(([slug, { topics = [] }]) =>
      topics.map((topic) => ({ agreementId: reference("Agreement", slug), topicId: reference("Topic", topic) })),
    ),
    AgreementAction: actions.map(({ row }) => row),
    Obligation: [...seeds.obligations].map(([key, obligation]) => obligationRow(key, obligation, seeds)),
  };
}

// If no source dates the entry into force of an agreement in force, its last article shows it in force. Earlier articles may have
// known it only as signed. A terminated agreement without a date of termination is certainly in force on no day.
function inForce({ stage, cited, ...dates }: Entry<"agreements">, seeds: Seeds): Held {
  const last = seenBy(shownBy(cited, seeds)).knownUntil;
  const stages = {
    proposed: dates.proposed ?? null,
    agreed: dates.agreed ?? null,
    signed: dates.signed ?? null,
    inForce: dates.inForce ?? null,
    terminated: dates.terminated ?? (stage === "TERMINATED" ? { earliest: null, latest: last } : null),
  };
  const held = agreementPeriod(stages, {
    inForceOn: stage === "IN_FORCE" ? last : null,
    proposedOn: stage === "PROPOSED" ? last : null,
  });
  return heldAsPresented(held, cited);
}

/** The actions on an agreement, with their keys. */
export function actionsOf(slug: string, { actions = [] }: Entry<"agreements">) {
  const counted = new Map<string, number>();
  return actions.map(({ kind, by, on, cited }) => {
    const name = [slug, hyphened(kind), ...(by === undefined ? [] : [by])].join("/");
    const number = (counted.get(name) ?? 0) + 1;
    counted.set(name, number);
    const key = number === 1 ? name : `${name}/${number}`;
    const row: Row<"AgreementAction"> = {
      key,
      agreementId: reference("Agreement", slug),
      partyId: reference("Actor", by),
      kind,
      ...dated("on", on),
    };
    return { key, row, cited };
  });
}

function obligationRow(key: string, obligation: Entry<"obligations">, seeds: Seeds): Row<"Obligation"> {
  return {
    key,
    agreementId: reference("Agreement", obligation.agreement),
    allianceId: reference("Actor", obligation.alliance),
    kind: obligation.kind,
    bearerId: reference("Actor", obligation.bearer),
    beneficiaryId: reference("Actor", obligation.beneficiary),
    condition: obligation.condition ?? null,
    article: obligation.article ?? null,
    ...obligationPeriod(obligation, seeds),
  };
}

// The obligations of an agreement hold while it is in force, unless a source gives other dates for an obligation.
function obligationPeriod({ agreement: slug, period, cited }: Entry<"obligations">, seeds: Seeds) {
  const agreement = slug === undefined ? undefined : seeds.agreements.get(slug);
  if (period || !agreement) return standingColumns(period, cited, seeds);
  const ended = agreement.stage === "TERMINATED";
  return {
    ...dated("start", agreement.inForce),
    ...dated("end", agreement.terminated),
    endStatus: ended
      ? agreement.terminated
        ? "ENDED"
        : "ENDED_DATE_UNKNOWN"
      : agreement.stage === "IN_FORCE"
        ? "ONGOING"
        : "UNKNOWN_AFTER",
    ...seenBy(shownBy(cited, seeds)),
    ...heldColumns(heldAsPresented(inForce(agreement, seeds), cited)),
  };
}
