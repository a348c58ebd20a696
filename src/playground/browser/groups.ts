import type { Example } from "./tabs.js";

/** One group of examples, in the order of the list. */
export interface Group {
  readonly title: string;
  readonly examples: readonly Example[];
}

/** Groups the names of examples as `examples/groups.json` does, by the group's title. An example that is not in the file is in no group. */
export function groupsOf(
  examples: readonly Example[],
  grouping: Readonly<Record<string, readonly string[]>>,
): readonly Group[] {
  return Object.entries(grouping).map(([title, names]) => ({
    title,
    examples: names.flatMap((name) => examples.filter((example) => example.name === name)),
  }));
}

/** The title of an example: its file name without the number, `What an attack triggers`. */
export function titleOf({ name }: Example): string {
  const words = name.replace(/^\d+-/, "").replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The question of an example, from the comment right above its operation. */
export function questionOf({ text }: Example): string {
  const [comment = ""] = /(?:^#.*\n)+(?=[^#\s])/m.exec(text) ?? [];
  return comment
    .replace(/^# ?|`/gm, "")
    .trim()
    .replaceAll("\n", " ");
}

/**
 * The examples that contain all these words, in any case: in the title, in the question or in the title of their group. If there
 * is none, the examples that contain them in their operations. Many operations contain the same words.
 */
export function findIn(groups: readonly Group[], words: string): readonly Group[] {
  const wanted = words.toLowerCase().trim().split(/\s+/);
  const having = (textOf: (example: Example) => string) =>
    groups
      .map(({ title, examples }) => ({
        title,
        examples: examples.filter((example) => {
          const text = `${title} ${textOf(example)}`.toLowerCase();
          return wanted.every((word) => text.includes(word));
        }),
      }))
      .filter(({ examples }) => examples.length > 0);
  const saying = having((example) => `${titleOf(example)} ${questionOf(example)}`);
  return saying.length > 0 ? saying : having(({ text }) => text.replace(/^#.*/gm, ""));
}
