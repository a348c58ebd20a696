// All datasets, loaded once into a PostgreSQL of their own, as `npm run import` would, and asked page by page.
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { afterAll, expect, inject } from "vitest";
import type { Database } from "../../../src/database/database.js";
import { openDatabase } from "../../../src/database/open.js";
import { datasets } from "../../../src/sources/datasets.js";
import { recognise } from "../../../src/sources/files/recognise.js";
import { runImport } from "../../../src/sources/run-import.js";
import { makePostgresqlDatabase, postgresqlTemplate } from "../../support/databases.js";
import { fillWithSeeds, startTestServer, type TestServer } from "../../support/server.js";
import { NO_REAL_DATA, realData } from "../reading.js";

/** Why the real files cannot be asked; undefined where they can. */
export function whyNot(): string | undefined {
  if (datasets.some(({ name }) => realData(name) === undefined)) return NO_REAL_DATA;
  return inject("postgresql") === null ? "there is no PostgreSQL server to load the real files into" : undefined;
}

/** Where a dataset's files are. */
export function folderOf(dataset: string): string {
  const folder = realData(dataset);
  if (folder === undefined) throw new Error(`the files of ${dataset} are not here`);
  return folder;
}

/** A server over the seeds and all the datasets, until the block's end. */
export function startWithAll(): Promise<TestServer> {
  return startTestServer(openOne, { fill: fillWithAll });
}

async function openOne(): Promise<Database> {
  const { url, remove } = await makePostgresqlDatabase(postgresqlTemplate());
  const database = await openDatabase({ url });
  afterAll(async () => {
    await database.close();
    await remove();
  });
  return database;
}

async function fillWithAll(database: Database): Promise<void> {
  await fillWithSeeds(database);
  for (const dataset of datasets) {
    const files = await recognise(dataset, folderOf(dataset.name));
    await runImport(database, dataset, { files, strict: false, onlyCheck: false, allowRemoval: false });
  }
}

/** A page of a list, as operations that ask for all of one select it. */
interface Page<Item> {
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** All things of a list, asked page after page; `page` finds the list in an answer. */
export async function askAll<Data, Variables extends { after?: string | null }, Item>(
  server: TestServer,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  page: (data: Data) => Page<Item>,
): Promise<Item[]> {
  const items: Item[] = [];
  let after: string | null | undefined;
  do {
    const { data, errors, statements } = await server.ask(document, { ...variables, after });
    expect({ errors, statements }).toEqual({ errors: undefined, statements: 1 });
    const { nodes, pageInfo } = page(data!);
    items.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
  } while (after);
  return items;
}
