import type { PactKind } from "./coded.js";

/** A word in the two languages of the data. */
export interface Words {
  readonly en: string;
  readonly tr: string;
}

/** The word for an alliance, by kind. The spelling is that of COW and ATOP. */
export const PACTS: Readonly<Record<PactKind, Words>> = {
  DEFENSE: { en: "defense pact", tr: "savunma paktı" },
  OFFENSE: { en: "offensive alliance", tr: "saldırı ittifakı" },
  NEUTRALITY_AND_NONAGGRESSION: {
    en: "neutrality and non-aggression pact",
    tr: "tarafsızlık ve saldırmazlık paktı",
  },
  NEUTRALITY: { en: "neutrality pact", tr: "tarafsızlık paktı" },
  NONAGGRESSION: { en: "non-aggression pact", tr: "saldırmazlık paktı" },
  CONSULTATION: { en: "consultation pact", tr: "danışma paktı" },
  ENTENTE: { en: "entente", tr: "antantı" },
};

/** The word for the treaty of an alliance, by kind. */
export const TREATIES: Readonly<Record<PactKind, Words>> = {
  DEFENSE: { en: "defense treaty", tr: "savunma antlaşması" },
  OFFENSE: { en: "treaty of offensive alliance", tr: "saldırı ittifakı antlaşması" },
  NEUTRALITY_AND_NONAGGRESSION: {
    en: "neutrality and non-aggression treaty",
    tr: "tarafsızlık ve saldırmazlık antlaşması",
  },
  NEUTRALITY: { en: "neutrality treaty", tr: "tarafsızlık antlaşması" },
  NONAGGRESSION: { en: "non-aggression treaty", tr: "saldırmazlık antlaşması" },
  CONSULTATION: { en: "consultation treaty", tr: "danışma antlaşması" },
  ENTENTE: { en: "treaty of entente", tr: "antant antlaşması" },
};
