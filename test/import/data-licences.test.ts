// The terms of use of the data: DATA-LICENSES.md is generated from the sources (`-u` updates it).
import { readFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { expect, it } from "vitest";
import { parse } from "yaml";
import type { DatasetSource } from "../../src/sources/dataset.js";
import { datasets } from "../../src/sources/datasets.js";

interface SeedSource {
  readonly kind: string;
  readonly title: string;
  readonly publisher?: string;
  readonly licence?: string;
}

it("DATA-LICENSES.md lists the terms of each source", async () => {
  const page = "DATA-LICENSES.md";
  const seeds = Object.values(parse(await readFile("seeds/sources.yaml", "utf8")) as Record<string, SeedSource>);
  const sources = datasets.flatMap(({ source, files }) => {
    const ofFiles = files.flatMap((file) => file.source ?? []);
    return [...new Set([source, ...ofFiles])];
  });
  const text = [
    "# Terms of the data",
    "The code is under the [MIT License](LICENSE). The facts come from sources that have terms of their own. `sources { nodes { title licence url } }` gives them in the API.",
    "## In this repository",
    "The seeds (`seeds/*.yaml`, `seeds/world`) state facts in our own words. No sentence of a source is copied.",
    seeds
      .map((source) =>
        source.licence === undefined
          ? `- "${source.title}", article${source.publisher === undefined ? "" : `, ${source.publisher}`}. It belongs to its publisher; the seeds cite it by paragraph.`
          : `- ${source.title}, ${source.kind}. ${source.licence}.`,
      )
      .join("\n"),
    "`seeds/world` cites about 1,500 public pages, each with its publisher and address (`seeds/world/*/sources.yaml`). They belong to their publishers, except the World Factbook of the CIA, which is in the public domain.",
    "## Imported by you",
    "`npm run import` reads files that you get from their publishers. None of them is in this repository. If you publish answers that contain their data, you must follow these terms.",
    sources.map(lineOf).join("\n"),
  ].join("\n\n");
  await expect(await format(text, { ...(await resolveConfig(page)), filepath: page })).toMatchFileSnapshot(
    `../../${page}`,
  );
});

function lineOf({ title, publisher, url, licence }: DatasetSource): string {
  return `- ${url === null ? title : `[${title}](${url})`}, ${publisher}. ${licence}`;
}
