import type { Example } from "./tabs.js";

/** Examples of one sort, in the order of the list. */
export interface Group {
  readonly title: string;
  readonly examples: readonly Example[];
}

/** Groups examples as `examples/groups.json` does: their names, by the group's title. One that it does not name is in none. */
export function groupsOf(
  examples: readonly Example[],
  grouping: Readonly<Record<string, readonly string[]>>,
): readonly Group[] {
  return Object.entries(grouping).map(([title, names]) => ({
    title,
    examples: names.flatMap((name) => examples.filter((example) => example.name === name)),
  }));
}

/** What an example is called: its file's name without the number, `What an attack triggers`. */
export function titleOf({ name }: Example): string {
  const words = name.replace(/^\d+-/, "").replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What an example asks, as the comment right above its operation says. */
export function questionOf({ text }: Example): string {
  const [comment = ""] = /(?:^#.*\n)+(?=[^#\s])/m.exec(text) ?? [];
  return comment
    .replace(/^# ?|`/gm, "")
    .trim()
    .replaceAll("\n", " ");
}

/**
 * The examples of which all these words are said, whatever their case: by title, question or the title of their group. Where there is
 * none, those that have them in their operations, which many share.
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
