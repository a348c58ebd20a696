// The pages for people: links lead somewhere, and the index of decisions has all of them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";

const ownFolders = ["docs", "docs/decisions", "seeds", "src/sources", "src/plan", "bench", "."];
const pages = ownFolders.flatMap((folder) =>
  readdirSync(folder).flatMap((name) => (name.endsWith(".md") ? [join(folder, name)] : [])),
);

it.each(pages)("%s: its links lead to files and headings that exist", (page) => {
  const broken = [...readFileSync(page, "utf8").matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/gu)].filter(
    ([, path = "", heading]) => {
      const target = path === "" ? page : join(dirname(page), path);
      return !existsSync(target) || (heading !== undefined && !headingsIn(target).includes(heading));
    },
  );
  expect(broken.map(([link]) => link)).toEqual([]);
});

/** The headings of a page as links name them. */
function headingsIn(page: string): string[] {
  return [...readFileSync(page, "utf8").matchAll(/^#+ (.+)$/gmu)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
}

it("docs/decisions/README.md lists each decision by its title", () => {
  const titles = readdirSync("docs/decisions").flatMap((name) => {
    const [, number, title] = /^# (\d+)\. (.+)\n/.exec(readFileSync(join("docs/decisions", name), "utf8")) ?? [];
    return title === undefined ? [] : [`| ${number} | [${title}](${name}) |`];
  });
  const index = readFileSync("docs/decisions/README.md", "utf8").replaceAll(/ +\|/g, " |");
  expect(titles.filter((line) => !index.includes(line))).toEqual([]);
  expect(titles.length).toBeGreaterThan(20);
});
