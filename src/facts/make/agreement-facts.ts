import { agreementPeriod } from "../../dates/period.js";
import { inForceReading } from "../agreement-reading.js";
import { externalIdRows, searchColumn, sortColumns } from "../naming.js";
import { dated, heldColumns, reference } from "../row.js";
import { actionKey, numbered, obligationKey } from "../fact-keys.js";
import type { Facts } from "../facts.js";
import type { Cite } from "./cite.js";
import { citedFacts, fact, titleColumns } from "./row-facts.js";
import { standing } from "./spell-columns.js";

/** Makes the facts of agreements, of the actions on them, and of their obligations. */
export function agreementFacts(cite: Cite): Pick<Facts, "topic" | "agreement" | "action" | "obligation"> {
  return {
    topic: ({ slug, names }) => [
      fact("Topic", {
        slug,
        nameEn: names.en,
        nameTr: names.tr,
        ...sortColumns(names),
        search: searchColumn([names.en, names.tr]),
      }),
    ],
    agreement: (
      { slug, titles, kind, status, agreed, signed, inForce, terminated, ids, parties, topics = [], ...shown },
      ...read
    ) => {
      const held = agreementPeriod(
        {
          proposed: null,
          agreed: agreed ?? null,
          signed: signed ?? null,
          inForce: inForce ?? null,
          terminated: terminated ?? null,
        },
        {
          inForceOn: shown.inForceOn ?? null,
          inForceUntil: shown.knownUntil ?? null,
          proposedOn: shown.proposedOn ?? null,
        },
      );
      const inForceColumns = {
        status,
        ...dated("inForce", inForce),
        ...dated("terminated", terminated),
        ...heldColumns(held),
      };
      return citedFacts(
        [
          fact("Agreement", {
            slug,
            ...titleColumns(titles),
            kind,
            ...dated("proposed", undefined),
            ...dated("agreed", agreed),
            ...dated("signed", signed),
            ...inForceColumns,
          }),
          ...externalIdRows("Agreement", slug, ids).map((row) => fact("ExternalId", row)),
          ...parties.map((party) =>
            fact("AgreementParty", { agreementId: reference("Agreement", slug), partyId: reference("Actor", party) }),
          ),
          ...topics.map((topic) =>
            fact("AgreementTopic", { agreementId: reference("Agreement", slug), topicId: reference("Topic", topic) }),
          ),
        ],
        cite("agreementId", slug, read, inForceReading(inForceColumns)),
      );
    },
    action: ({ agreement, kind, by, on, number }, ...read) => {
      const key = numbered(actionKey({ agreement, kind, by }), number);
      return [
        fact("AgreementAction", {
          key,
          agreementId: reference("Agreement", agreement),
          partyId: reference("Actor", by),
          kind,
          ...dated("on", on),
        }),
        ...(by === undefined
          ? []
          : [
              fact("AgreementParty", {
                agreementId: reference("Agreement", agreement),
                partyId: reference("Actor", by),
              }),
            ]),
        ...cite("actionId", key, read),
      ];
    },
    obligation: ({ alliance, agreement, kind, bearer, beneficiary, condition, number, spell }, ...read) => {
      const key = numbered(obligationKey({ in: (alliance ?? agreement)!, kind, bearer, beneficiary }), number);
      const columns = standing(spell);
      return [
        fact("Obligation", {
          key,
          agreementId: reference("Agreement", agreement),
          allianceId: reference("Actor", alliance),
          kind,
          bearerId: reference("Actor", bearer),
          beneficiaryId: reference("Actor", beneficiary),
          condition: condition ?? null,
          article: null,
          ...columns,
        }),
        ...cite("obligationId", key, read, { ...columns, condition: condition ?? null }),
      ];
    },
  };
}
