import { Extensions, Field, Int, ObjectType, type ClassType } from "type-graphql";
import { defineRows } from "../../plan/data-model.js";
import type { Call, CoverageDeclaration, FieldDeclaration } from "../../plan/declaration.js";
import type { Args, Condition } from "../../plan/scope.js";
import { at, certainlyHeldThroughout, heldOn, whenArgs } from "../date/as-of.js";
import { describeEnum } from "../declare/enums.js";
import { Column } from "../declare/fields.js";
import { isDisputed } from "./disputed.js";
import { Source } from "./source.js";

/** Whether the datasets of a list speak of a day. */
export const CoverageStatus = { COVERED: "COVERED", PARTLY: "PARTLY", NOT_COVERED: "NOT_COVERED" } as const;
describeEnum("CoverageStatus", CoverageStatus, "Whether the datasets concerned speak of a day.", {
  COVERED:
    "All of them do, and code ends (`codesEnds`). A fact that is not in the list, none of them has, or it is only possible: `disputedCount` and `possibleCount` say how many of those are left out, and `certainty: POSSIBLE` lists them, too.",
  PARTLY:
    "Some of them do; or all do, and some do not code ends. Missing are what only the others would have, and what may have ended without being coded: `certainty: POSSIBLE` lists that, too.",
  NOT_COVERED:
    "None of them does, or none is concerned: an empty list says nothing, for as far as the data tell nobody looked.",
});

/** A dataset that is concerned by a list, and whether it speaks of the day. */
@ObjectType({ description: "A dataset that cites facts of a list, and whether it speaks of the day of `asOf`." })
export class SourceCoverage {
  @Field(() => Source, { description: "The dataset." })
  source: Source;

  @Field(() => Boolean, {
    description:
      "Whether the days that it speaks of (`Source.coverage`) certainly include the day of `asOf`, and it tells of some of its facts of the list whether they held then (`Citation.reading`): not so where it gives all of them only as still so before that day (UNKNOWN_AFTER), or as begun at some time before or after.",
  })
  includesDay: boolean;

  @Column(() => Boolean, "coverage.codesEnds", {
    nullable: true,
    description: `Whether it codes ends, as \`Source.codesEnds\` has it; null where nothing is said of its days.`,
  })
  codesEnds: boolean | null;
}

/** Whether a list can be relied on to be whole on a day. */
@ObjectType({
  description:
    'Tells "none was found" from "nobody looked". Concerned are the datasets that cite at least one fact of this very list, on whatever day; a list without a parent is of all facts of its kind. Of a question about parties, those that cite facts of each of them, or of an attack of either. Articles claim no coverage. It speaks of what a dataset codes by its own rules, so what those leave out is not there on a day that is covered.',
})
export class Coverage {
  @Field(() => CoverageStatus, { description: "Whether the datasets concerned speak of the day of `asOf`." })
  status: string;

  @Field(() => [SourceCoverage], { description: "The datasets concerned, all of them, by their titles." })
  sources: SourceCoverage[];

  @Field(() => Int, {
    nullable: true,
    description:
      "How many facts, under the same filter and on the same day, are left out of a list of what is CERTAIN because citations contradict each other: by the reading of one they certainly held that day, by that of another they did not. `filter: { disputed: true }` lists them. Null for questions about parties (`ties`, `path`, `defenders`, `obligationsTriggered`).",
  })
  disputedCount: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many facts, under the same filter and on the same day, are left out of a list of what is CERTAIN because they are only POSSIBLE for any other reason: a loose date, a source that stops before. Null where `disputedCount` is.",
  })
  possibleCount: number | null;
}

/** What finding the datasets of all facts of a kind costs, and what counting those left out costs besides; obligations have the most citations. */
const costs = { datasets: 100, leftOut: 80 };

const by = (named: CoverageDeclaration["named"], disputed?: Condition): CoverageDeclaration => ({
  cost: costs.datasets + (disputed ? costs.leftOut : 0),
  days: whenArgs,
  named,
  column: "sourceId",
  table: "Source",
  when: (_, __, scope) => `${scope.column("kind")} = 'DATASET'`,
  order: ["sortEn", "slug"],
  includesDay: at("coverage", certainlyHeldThroughout),
  isWhole: (_, __, scope) => scope.column("coverage.codesEnds"),
  status(testimonies) {
    if (!testimonies.some(({ includesDay }) => includesDay)) return CoverageStatus.NOT_COVERED;
    const isWhole = testimonies.every(({ includesDay, isWhole }) => includesDay && isWhole);
    return isWhole ? CoverageStatus.COVERED : CoverageStatus.PARTLY;
  },
  ...(disputed && {
    leftOut: {
      possible: { certainty: "POSSIBLE" },
      // Asked for what is disputed, a list is of what is possible (see heldOn), so the filter must not ask for it here.
      certain: ({ filter }) => ({
        certainty: "CERTAIN",
        filter: typeof filter === "object" && filter !== null ? { ...filter, disputed: null } : filter,
      }),
      disputed,
    },
  }),
});

/** Of a citation: by its source the fact possibly held on the day, and not certainly, so that it tells nothing of the day. */
export const leavesOpen: Condition = at("reading", (given, read, scope) => {
  const mayHave = heldOn({ ...(given as Args), certainty: "POSSIBLE" }, read, scope);
  const had = heldOn({ ...(given as Args), certainty: "CERTAIN" }, read, scope);
  return mayHave && `${mayHave} and (${had}) is not true`;
});

/**
 * Declares `coverage` on the connection of a list of cited facts that takes `asOf`. `silent` are citations that tell nothing of the day,
 * `narrowedBy` the fields of the filter by which only those are concerned who have such facts of anybody, and `disputed` are facts of which
 * citations contradict each other.
 */
export function withCoverage(
  connection: ClassType,
  {
    silent,
    narrowedBy,
    disputed = isDisputed(),
  }: { silent?: Condition; narrowedBy: readonly [string, ...string[]]; disputed?: Condition },
): ClassType {
  const names = narrowedBy.map((name) => `\`${name}\``).join(" or ");
  return declareCoverage(
    connection,
    { through: "citations", narrowedBy, ...(silent && { silent }) },
    {
      speaks: "Says whether the datasets cover the day of `asOf`, or every day of `during`. Null if neither is given.",
      concerned: `A filter on ${names} restricts this to datasets that contain any fact that matches it, in this list or elsewhere, on any date.`,
    },
    disputed,
  );
}

defineRows("datasetsOnParties()", { source: { table: "Source", from: "sourceId", always: true } });

/** What a question goes by: facts of these kinds. */
export type AskedKind = "ALLIANCE" | "ORGANIZATION" | "AGREEMENT" | "OBLIGATION" | "EVENT";

/**
 * Declares `coverage` on the connection of a question about parties, which arguments name: by what is known of each of them, so that none
 * found is not nobody looked. `kinds` are those of the facts that it goes by, or the argument that names them. `of` is "either"
 * where what is known of one of them is an answer, and `narrowedBy` the field of the filter that leaves some of the kinds.
 */
export function withCoverageOfParties(
  connection: ClassType,
  parties: readonly string[],
  kinds: readonly AskedKind[] | string,
  { of = "each", narrowedBy }: { readonly of?: "each" | "either"; readonly narrowedBy?: string } = {},
): ClassType {
  const asked = ({ filter }: Args, kind: AskedKind) => {
    const named = narrowedBy === undefined ? undefined : (filter as Args | null | undefined)?.[narrowedBy];
    return !Array.isArray(named) || named.includes(kind);
  };
  const given: Call["given"] = [
    { type: "text[]", read: (args) => parties.map((name) => args[name]) },
    {
      type: "text[]",
      read: (args) => (typeof kinds === "string" ? args[kinds] : kinds.filter((kind) => asked(args, kind))),
    },
    { type: "boolean", read: () => of === "each" },
  ];
  const about = parties.length === 1 ? "the party" : `${of} of the two parties`;
  const ofKinds = typeof kinds === "string" ? `in \`${kinds}\`` : kinds.join(", ");
  const left = narrowedBy === undefined ? "" : `; a filter on \`${narrowedBy}\` restricts these`;
  return declareCoverage(
    connection,
    { table: "datasetsOnParties()", given },
    {
      speaks: "Says whether the datasets cover the day of `asOf`. Null without it.",
      concerned: `This is about the datasets that contain facts about ${about}, of the kinds ${ofKinds}${left}.`,
    },
  );
}

function declareCoverage(
  connection: ClassType,
  named: CoverageDeclaration["named"],
  { speaks, concerned }: { readonly speaks: string; readonly concerned: string },
  disputed?: Condition,
): ClassType {
  const { prototype } = connection as { prototype: object };
  const plan: FieldDeclaration = { from: "coverage", by: by(named, disputed) };
  Field(() => Coverage, {
    nullable: true,
    description: `${speaks} ${concerned}`,
  })(prototype, "coverage");
  Extensions({ plan })(prototype, "coverage");
  return connection;
}
