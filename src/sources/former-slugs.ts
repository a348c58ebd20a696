import type { Id } from "../facts/facts.js";
import type { FormerSlugs } from "../facts/former-slugs.js";

const COW = (value: string): Id => ({ scheme: "COW-ALLIANCE", value });
const PAIRED = "The alliance stood twice, under a number of COW and under one of ATOP.";
const TREATY = "The treaty behind an alliance that stood twice.";
const TWO_NUMBERS = "One person under two numbers of a dataset.";
const TWO_LISTS = "One organization in DIGO and in MIGO.";

/**
 * The slugs that merges removed, so that links and ids keep working on every server, including servers that never had these
 * slugs. The import itself records the slugs that a merge removes from a database that was imported earlier.
 */
export const FORMER_SLUGS: readonly FormerSlugs[] = [
  ...(
    [
      ["214", "bulgaria-romania-defense", "1970"],
      ["221", "bulgaria-czechoslovakia-defense", "1968"],
    ] as const
  ).flatMap(([number, name, year]): FormerSlugs[] => [
    { table: "Actor", of: COW(number), slugs: [`${name}-pact-${year}`, `${name}-pact-${year}-2`], why: PAIRED },
    { table: "Agreement", of: COW(number), slugs: [`${name}-treaty-${year}`, `${name}-treaty-${year}-2`], why: TREATY },
  ]),
  ...[["Actor", "pact", PAIRED] as const, ["Agreement", "treaty", TREATY] as const].map(
    ([table, word, why]): FormerSlugs => ({
      table,
      of: COW("394"),
      slugs: ["brazzaville", "kinshasa"].map((congo) => `central-african-republic-congo-${congo}-defense-${word}-1998`),
      why,
    }),
  ),
  { table: "Actor", of: { scheme: "DIGO", value: "IORA" }, slugs: ["iorarc"], why: TWO_LISTS },
  { table: "Actor", of: { scheme: "DIGO", value: "CTCAf" }, slugs: ["ctc"], why: TWO_LISTS },
  ...(
    [
      ["ARCHIGOS", "81f98f18-1e42-11e4-b4cd-db5882bf8def", "benavidez-peru"],
      ["ARCHIGOS", "82238625-1e42-11e4-b4cd-db5882bf8def", "burdzhanadze-georgia"],
      ["ARCHIGOS", "823fc14d-1e42-11e4-b4cd-db5882bf8def", "chebab-lebanon"],
      ["ARCHIGOS", "82533626-1e42-11e4-b4cd-db5882bf8def", "raimundo-perreira-guinea-bissau"],
      ["WIKIDATA", "Q106453465", "carlos-eduardo-reina-q110786692"],
    ] as const
  ).map(([scheme, value, slug]): FormerSlugs => ({
    table: "Official",
    of: { scheme, value },
    slugs: [slug],
    why: TWO_NUMBERS,
  })),
];
