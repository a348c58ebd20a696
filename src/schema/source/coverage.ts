import { Extensions, Field, Int, ObjectType, type ClassType } from "type-graphql";
import { defineRows } from "../../plan/data-model.js";
import type { Call, CoverageDeclaration, FieldDeclaration } from "../../plan/declaration.js";
import type { Args, Condition } from "../../plan/from-clause.js";
import { at, certainlyHeldThroughout, heldOn, onAnyDate, whenArgs } from "../date/as-of.js";
import { describeEnum } from "../declare/enums.js";
import { Column } from "../declare/fields.js";
import { isDisputed } from "./disputed.js";
import { Source } from "./source.js";

/** The coverage of a date by the datasets that concern a list. */
export const CoverageStatus = { COVERED: "COVERED", PARTLY: "PARTLY", NOT_COVERED: "NOT_COVERED" } as const;
describeEnum(
  "CoverageStatus",
  CoverageStatus,
  "Coverage of a date by the datasets that concern a list. The glossary (docs/glossary.md) defines coverage.",
  {
    COVERED:
      "All datasets concerned cover the date and record ends (`codesEnds`). A fact that is not in the list is either in none of them or only possible. `disputedCount` and `possibleCount` count possible facts; `certainty: POSSIBLE` lists them.",
    PARTLY:
      "Some of the datasets concerned cover the date, or all do but some do not record ends. Facts can be missing because only the other datasets contain them, or because their end may be unrecorded. `certainty: POSSIBLE` also lists these.",
    NOT_COVERED:
      "No dataset concerned covers the date, or there is none. An empty list then means nothing: as far as the data show, nobody looked.",
  },
);

/** A dataset that concerns a list, and whether it covers the date. */
@ObjectType({ description: "Dataset that contains facts of a list, and whether it covers the date of `asOf`." })
export class SourceCoverage {
  @Field(() => Source, { description: "Dataset that contains facts of the list." })
  source: Source;

  @Field(() => Boolean, {
    description:
      "True if `Source.coverage` of the dataset certainly includes the date and, for at least one fact of the list, its reading says whether the fact held then. Readings that leave this open, for example UNKNOWN_AFTER an earlier date, do not count.",
  })
  includesDay: boolean;

  @Column(() => Boolean, "coverage.codesEnds", {
    nullable: true,
    description: `True if the dataset records when its facts ended, as \`Source.codesEnds\` says. Null if its period is not known.`,
  })
  codesEnds: boolean | null;
}

/** Whether a list is complete for a date. */
@ObjectType({
  description:
    "Coverage of a date by the datasets that concern a list. It tells `none was found` from `nobody looked`. A dataset concerns a list if it contains at least one of its facts, on any date. Articles claim no coverage. The glossary (docs/glossary.md) has the details.",
})
export class Coverage {
  @Field(() => CoverageStatus, { description: "Coverage of the date by all datasets concerned together." })
  status: string;

  @Field(() => [SourceCoverage], { description: "All datasets concerned, sorted by title." })
  sources: SourceCoverage[];

  @Field(() => Int, {
    nullable: true,
    description:
      "Number of facts that match the filter but are missing from a CERTAIN list because they are disputed: certain by one citation and not by another. `filter: { disputed: true }` lists them, with `during` also those certain on another day. Null for `ties`, `path`, `defenders` and `obligationsTriggered`.",
  })
  disputedCount: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Number of facts that match the filter but are missing from a CERTAIN list because they are only POSSIBLE on the date for another reason, such as an inexact date or a source that stops earlier. Null if `disputedCount` is null.",
  })
  possibleCount: number | null;
}

/** Costs of finding the datasets of all facts of a kind, and of counting the facts left out. Measured on obligations, which have the most citations. */
const costs = { datasets: 100, leftOut: 120 };

const by = (named: CoverageDeclaration["named"], disputed?: Condition): CoverageDeclaration => ({
  cost: costs.datasets + (disputed ? costs.leftOut : 0),
  days: whenArgs,
  named,
  onAnyDate,
  column: "sourceId",
  table: "Source",
  when: (_, __, clause) => `${clause.column("kind")} = 'DATASET'`,
  order: ["sortEn", "slug"],
  includesDay: at("coverage", certainlyHeldThroughout),
  isWhole: (_, __, clause) => clause.column("coverage.codesEnds"),
  status(testimonies) {
    if (!testimonies.some(({ includesDay }) => includesDay)) return CoverageStatus.NOT_COVERED;
    const isWhole = testimonies.every(({ includesDay, isWhole }) => includesDay && isWhole);
    return isWhole ? CoverageStatus.COVERED : CoverageStatus.PARTLY;
  },
  ...(disputed && {
    leftOut: {
      possible: { certainty: "POSSIBLE" },
      // A filter on disputed facts makes a list POSSIBLE (see heldOn), so it is removed here.
      certain: ({ filter }) => ({
        certainty: "CERTAIN",
        filter: typeof filter === "object" && filter !== null ? { ...filter, disputed: null } : filter,
      }),
      disputed,
    },
  }),
});

/** For a citation: according to its source, the fact possibly but not certainly held on the date, so the source does not say whether it held. */
export const leavesOpen: Condition = at("reading", (given, read, clause) => {
  const mayHave = heldOn({ ...(given as Args), certainty: "POSSIBLE" }, read, clause);
  const had = heldOn({ ...(given as Args), certainty: "CERTAIN" }, read, clause);
  return mayHave && `${mayHave} and (${had}) is not true`;
});

/**
 * Declares `coverage` on the connection of a list of cited facts with `asOf`. `silent` matches citations that do not say whether the fact held
 * on the date; default: those by which the fact only possibly held. `narrowedBy` names the fields of the filter that restrict the datasets to those with any matching fact. `disputed` matches facts
 * about which citations contradict each other.
 */
export function withCoverage(
  connection: ClassType,
  {
    silent = leavesOpen,
    narrowedBy,
    disputed = isDisputed(),
  }: { silent?: Condition; narrowedBy: readonly [string, ...string[]]; disputed?: Condition },
): ClassType {
  const names = narrowedBy.map((name) => `\`${name}\``).join(" or ");
  return declareCoverage(
    connection,
    { through: "citations", narrowedBy, silent },
    {
      speaks: "Coverage of the date of `asOf`, or of all days of `during`, by datasets. Null if neither is given.",
      concerned: `A filter on ${names} restricts it to datasets that contain any fact that matches it, in this list or elsewhere, on any date.`,
    },
    disputed,
  );
}

defineRows("datasetsOnParties()", { source: { table: "Source", from: "sourceId", always: true } });

/** The kinds of facts on which a question about parties is based. */
export type AskedKind = "ALLIANCE" | "ORGANIZATION" | "AGREEMENT" | "OBLIGATION" | "EVENT";

/**
 * Declares `coverage` on the connection of a question about the parties that some arguments name. The datasets concerned are those that contain
 * facts about each party, which have therefore looked at all of them. `kinds` are the kinds of these facts, or the argument that names the kinds.
 * `of` is "either" if facts about one of the parties are enough. `narrowedBy` is the field of the filter that restricts the kinds.
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
      speaks: "Coverage of the date of `asOf` by datasets. Null without `asOf`.",
      concerned: `It considers the datasets that contain facts about ${about}, of the kinds ${ofKinds}${left}.`,
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
