import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const src = fileURLToPath(new URL("../src/", import.meta.url));

/** The folders of src, each with those from which it may import. Files at the top put the folders together. */
const layers: Readonly<Record<string, readonly string[]>> = {
  generated: [],
  dates: [],
  text: [],
  database: ["generated"],
  facts: ["generated", "dates", "text"],
  sources: ["generated", "dates", "text", "database", "facts"],
  plan: ["generated", "dates", "database"],
  schema: ["generated", "dates", "text", "facts", "plan"],
  limits: ["plan"],
  command: ["dates", "database", "facts", "sources", "plan", "schema"],
  http: ["database", "plan", "limits"],
  playground: [],
};

/** What any folder may import from the top. */
const shared = ["errors.ts", "settings.ts"];

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(join("playground", "browser")))
  .map((file) => ({ file, folder: file.split(sep)[0]! }))
  .filter(({ file, folder }) => file !== folder);

describe("the folders of src", () => {
  it("are those that are listed here", () => {
    expect([...new Set(files.map(({ folder }) => folder))].sort()).toEqual(Object.keys(layers).sort());
  });

  it.each(Object.entries(layers))("%s imports from %j alone", (folder, allowed) => {
    const others = files
      .filter((one) => one.folder === folder && folder !== "generated")
      .flatMap(({ file }) => importsOf(file).map((target) => ({ file, target })))
      .filter(({ target }) => ![folder, ...allowed].includes(target.split(sep)[0]!) && !shared.includes(target));
    expect(others).toEqual([]);
  });

  it("stand in an order in which no folder imports from a later one", () => {
    const order = Object.keys(layers);
    const later = Object.entries(layers).flatMap(([folder, allowed]) =>
      allowed.filter((other) => order.indexOf(other) > order.indexOf(folder)).map((other) => `${folder} from ${other}`),
    );
    expect(later).toEqual([]);
  });
});

describe("the files of src", () => {
  it("import each other in no circle, except the schema's types and filters, which refer to each other", () => {
    const imports = new Map(files.map(({ file }) => [file, importsOf(file, isOfValues)]));
    for (let before = Infinity; imports.size < before;) {
      before = imports.size;
      const imported = new Set([...imports.values()].flat());
      for (const [file, targets] of imports)
        if (!imported.has(file) || !targets.some((target) => imports.has(target))) imports.delete(file);
    }
    expect([...imports.keys()].filter((file) => !file.startsWith(join("schema", sep)))).toEqual([]);
    expect(imports.size).toBeGreaterThan(5); // the schema's
  });
});

/** The files of src that a file imports, from src. */
function importsOf(file: string, counts = (_names: string) => true): string[] {
  const text = readFileSync(join(src, file), "utf8");
  return [...text.matchAll(/(?:^(?:import|export)(?<names>[^;"]*?)from|import\()\s*"(?<target>\.[^"]+)"/gm)]
    .filter(({ groups }) => counts(groups?.["names"] ?? ""))
    .map(({ groups }) => relative(src, join(src, dirname(file), groups!["target"]!)).replace(/\.js$/, ".ts"))
    .filter((target) => !target.startsWith(".."));
}

/** Whether an import brings values, and not only types, which are gone when the program runs. */
function isOfValues(names: string): boolean {
  if (names.trim().startsWith("type ")) return false;
  const [, list] = /\{([^}]*)\}/.exec(names) ?? [];
  return (
    list === undefined ||
    list
      .split(",")
      .map((name) => name.trim())
      .some((name) => name !== "" && !name.startsWith("type "))
  );
}
