import type { Entry } from "./format/files.js";

/** What is known of a source: its kind, its address, and the size of an article. */
type Source = Entry<"sources">;

/** A form of locators, an example of it, and the place of such a locator in its source, for ordering. */
interface Form {
  readonly example: string;
  readonly pattern: RegExp;
  readonly position: (main: number, part: number) => number;
}

const LAST = 100_000_000;

const inArticles: readonly Form[] = [
  { example: "headline", pattern: /^headline$/, position: () => 0 },
  { example: "standfirst", pattern: /^standfirst$/, position: () => 1 },
  { example: "¶8", pattern: /^¶([1-9]\d{0,3})$/, position: (paragraph) => paragraph * 1000 },
  {
    example: "¶2 s7",
    pattern: /^¶([1-9]\d{0,3}) s([1-9]\d{0,2})$/,
    position: (paragraph, sentence) => paragraph * 1000 + sentence,
  },
];

const onTheWeb: readonly Form[] = [
  ...inArticles,
  { example: "title", pattern: /^title$/, position: () => 0 },
  { example: "preamble", pattern: /^preamble$/, position: () => 2 },
  {
    example: "art. 42(7)",
    pattern: /^art\. ([1-9]\d{0,2})(?:\(([1-9]\d{0,2})\))?$/,
    position: (article, paragraph) => article * 1000 + paragraph,
  },
  { example: "annex 1", pattern: /^annex ([1-9]\d?)$/, position: (annex) => LAST + annex },
  { example: 'section "Members"', pattern: /^section "[^"]{1,100}"$/, position: () => LAST },
  { example: 'page "Finland"', pattern: /^page "[^"]{1,100}"$/, position: () => LAST },
  { example: "list", pattern: /^list$/, position: () => LAST },
  { example: "table", pattern: /^table$/, position: () => LAST },
  { example: "text", pattern: /^text$/, position: () => LAST },
];

const inDatasets: readonly Form[] = [{ example: "row 12", pattern: /^row ([1-9]\d{0,8})$/, position: (row) => row }];

/** The forms of the locators of a source. */
function formsOf({ kind, url }: Pick<Source, "kind" | "url">): readonly Form[] {
  if (kind === "DATASET") return inDatasets;
  return url === undefined ? inArticles : onTheWeb;
}

/** Examples of the locators that a source can have, for an error. */
export function locatorsOf(source: Pick<Source, "kind" | "url">): string {
  const examples = formsOf(source).map(({ example }) => example);
  return examples.length === 1 ? examples.join() : `${examples.slice(0, -1).join(", ")} or ${examples.at(-1)}`;
}

/** The place of a locator in its source, for ordering. Undefined if such a source has no such locators. */
export function positionOf(locator: string, source: Pick<Source, "kind" | "url">): number | undefined {
  for (const { pattern, position } of formsOf(source)) {
    const match = pattern.exec(locator);
    if (match) return position(Number(match[1] ?? 0), Number(match[2] ?? 0));
  }
  return undefined;
}

/** The size of a source, if a locator is after its last paragraph, or after the last sentence of a paragraph. Otherwise undefined. */
export function exceeded(locator: string, { paragraphs, sentences = {} }: Source): string | undefined {
  const [, paragraph, sentence] = /^¶(\d+)(?: s(\d+))?$/.exec(locator) ?? [];
  if (paragraph === undefined || paragraphs === undefined) return undefined;
  if (Number(paragraph) > paragraphs) return `${paragraphs} ${paragraphs === 1 ? "paragraph" : "paragraphs"}`;
  const last = sentences[paragraph];
  if (sentence === undefined || last === undefined || Number(sentence) <= last) return undefined;
  return `${last} ${last === 1 ? "sentence" : "sentences"} in ¶${paragraph}`;
}
