import { citedFacts } from "../citations.js";
import { splitKey } from "../keys.js";
import { kinds, type Kind, type Seeds } from "../format/files.js";
import type { Path } from "../read-file.js";
import { isWhole, type Report } from "../report.js";
import { suggestion } from "../suggestion.js";
import { topicUses } from "./topic-uses.js";

/** A reference from one thing to another. */
interface Reference {
  readonly kind: Kind;
  readonly path: Path;
  readonly to: string | undefined;
  /** The kinds that it can refer to. */
  readonly wanted: readonly Kind[];
}

const PARTY = ["countries", "organizations"] as const;
const GROUP = ["alliances", "organizations"] as const;

/** RE-01, RE-02, TO-01: every reference leads to a thing of the right kind, and every topic is used. */
export function checkReferences(seeds: Seeds, report: Report): void {
  for (const { kind, path, to, wanted } of references(seeds)) {
    if (to === undefined || wanted.some((one) => report.has(one, to))) continue;
    if (wanted.some((one) => !report.isReadable(one))) continue;
    const other = kinds.find((one) => report.has(one, to));
    const files = wanted.map((one) => `${one}.yaml`).join(" or ");
    if (other) report.at(kind, path, "RE-02", `must be in ${files}, "${to}" is in ${other}.yaml`);
    else {
      const near = suggestion(
        to,
        wanted.flatMap((one) => report.keys(one)),
      );
      report.at(kind, path, "RE-01", `must be in ${files}, got "${to}"${near}`);
    }
  }
  if (!isWhole(seeds, report)) return;
  const used = new Set([...topicUses(seeds)].map((use) => use.topic));
  for (const slug of report.keys("topics")) {
    if (!used.has(slug)) report.at("topics", [slug], "TO-01", `a topic must be used, "${slug}" is not`);
  }
}

function* references(seeds: Seeds): Iterable<Reference> {
  for (const { kind, path, topic } of topicUses(seeds)) yield { kind, path, to: topic, wanted: ["topics"] };
  for (const [key, { parent }] of seeds.organizations) {
    yield { kind: "organizations", path: [key, "parent"], to: parent, wanted: PARTY };
  }
  for (const [key, { restsOn = [] }] of seeds.alliances) {
    yield* listed("alliances", [key, "restsOn"], restsOn, ["agreements"]);
  }
  yield* composed("memberships", seeds.memberships.keys(), GROUP, PARTY);
  yield* composed("tenures", seeds.tenures.keys(), ["offices"], ["officials"]);
  for (const [key, { party }] of seeds.offices)
    yield { kind: "offices", path: [key, "party"], to: party, wanted: PARTY };
  yield* ofAgreements(seeds);
  yield* ofEvents(seeds);
  yield* ofStatements(seeds);
  for (const { kind, path, cited } of citedFacts(seeds)) {
    for (const [index, { by = [] }] of cited.entries()) yield* ofParticipants(kind, [...path, index, "by"], by);
  }
}

function* ofAgreements(seeds: Seeds): Iterable<Reference> {
  for (const [key, { parties, actions = [] }] of seeds.agreements) {
    yield* listed("agreements", [key, "parties"], parties, PARTY);
    for (const [index, { by }] of actions.entries()) {
      yield { kind: "agreements", path: [key, "actions", index, "by"], to: by, wanted: PARTY };
    }
  }
  for (const [key, { agreement, alliance, bearer, beneficiary }] of seeds.obligations) {
    yield { kind: "obligations", path: [key, "agreement"], to: agreement, wanted: ["agreements"] };
    yield { kind: "obligations", path: [key, "alliance"], to: alliance, wanted: ["alliances"] };
    yield { kind: "obligations", path: [key, "bearer"], to: bearer, wanted: PARTY };
    // An obligation to the alliance itself is owed to each of its other members.
    const isToMembers =
      beneficiary === alliance ||
      (agreement !== undefined && (seeds.alliances.get(beneficiary)?.restsOn ?? []).includes(agreement));
    const wanted = isToMembers ? GROUP : PARTY;
    yield { kind: "obligations", path: [key, "beneficiary"], to: beneficiary, wanted };
  }
}

function* ofEvents(seeds: Seeds): Iterable<Reference> {
  for (const [key, { partOf, participants, about = [] }] of seeds.events) {
    yield { kind: "events", path: [key, "partOf"], to: partOf, wanted: ["events"] };
    yield* ofParticipants("events", [key, "participants"], participants);
    yield* ofSubjects("events", [key, "about"], about);
  }
}

function* ofStatements(seeds: Seeds): Iterable<Reference> {
  for (const [key, { event, speakers, targets = [], about = [] }] of seeds.statements) {
    yield { kind: "statements", path: [key, "event"], to: event, wanted: ["events"] };
    yield* ofParticipants("statements", [key, "speakers"], speakers);
    yield* ofSubjects("statements", [key, "about"], about);
    yield* listed("statements", [key, "targets"], targets, PARTY);
  }
}

type Participants = readonly { readonly party?: string; readonly official?: string; readonly office?: string }[];

function* ofParticipants(kind: Kind, path: Path, participants: Participants): Iterable<Reference> {
  for (const [index, { party, official, office }] of participants.entries()) {
    yield { kind, path: [...path, index, "party"], to: party, wanted: PARTY };
    yield { kind, path: [...path, index, "official"], to: official, wanted: ["officials"] };
    yield { kind, path: [...path, index, "office"], to: office, wanted: ["offices"] };
  }
}

type Subjects = readonly { readonly alliance?: string; readonly agreement?: string; readonly event?: string }[];

function* ofSubjects(kind: Kind, path: Path, subjects: Subjects): Iterable<Reference> {
  for (const [index, { alliance, agreement, event }] of subjects.entries()) {
    yield { kind, path: [...path, index, "alliance"], to: alliance, wanted: ["alliances"] };
    yield { kind, path: [...path, index, "agreement"], to: agreement, wanted: ["agreements"] };
    yield { kind, path: [...path, index, "event"], to: event, wanted: ["events"] };
  }
}

function* listed(kind: Kind, path: Path, slugs: readonly string[], wanted: readonly Kind[]): Iterable<Reference> {
  for (const [index, to] of slugs.entries()) yield { kind, path: [...path, index], to, wanted };
}

function* composed(kind: Kind, keys: Iterable<string>, first: readonly Kind[], second: readonly Kind[]) {
  for (const key of keys) {
    const parts = splitKey(key);
    if (!parts) continue;
    yield { kind, path: [key], to: parts.first, wanted: first };
    yield { kind, path: [key], to: parts.second, wanted: second };
  }
}
