import type { Dataset, DatasetSource } from "./dataset.js";

/** The sources that a dataset consists of, each once. */
export function sourcesOf({ source, files }: Dataset): DatasetSource[] {
  return [...new Set(files.map((file) => file.source ?? source))];
}

/** The slug of the source that a file belongs to. */
export function sourceOfFile({ source, files }: Dataset): (file: string) => string {
  return (file) => (files.find(({ name }) => name === file)?.source ?? source).slug;
}
