// Walking a list through its pages, as a client does.
import type { TestServer } from "../../support/server.js";

/** A list: a field of Query, or of the one thing that `parent` names. */
export interface List {
  readonly field: string;
  readonly args: string;
  readonly parent?: string;
}

/** A page as asked for. */
export interface PageArguments {
  readonly first?: number;
  readonly after?: string | null | undefined;
  readonly last?: number;
  readonly before?: string | null | undefined;
}

/** A page as answered; items by what names them: their id. */
export interface Page {
  readonly names: readonly string[];
  readonly cursors: readonly string[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

interface Connection {
  readonly totalCount: number;
  readonly pageInfo: Pick<Page, "hasNextPage" | "hasPreviousPage" | "startCursor" | "endCursor">;
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: { readonly id?: string; readonly slug?: string; readonly role?: string };
  }[];
}

const slugged = new Set(["countries", "events", "agreements", "sources", "topics", "parties"]);

/** Reads one page; throws where the server refuses, or sends more than one statement. */
export async function readPage(server: TestServer, { field, args, parent }: List, page: PageArguments): Promise<Page> {
  const name = slugged.has(field) ? "slug" : field === "participants" ? "role" : "id";
  const paged = Object.keys(page).map((argument) => `${argument}: $${argument}`);
  const given = [args, ...paged].filter((text) => text !== "").join(", ");
  const connection = `${field}${given && `(${given})`} { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { ${name} } } }`;
  const declared = Object.keys(page).map(
    (argument) => `$${argument}: ${argument === "first" || argument === "last" ? "Int" : "String"}`,
  );
  const query = `query Page${declared.length > 0 ? `(${declared.join(", ")})` : ""} ${parent === undefined ? `{ ${connection} }` : `{ parent: ${parent} { ${connection} } }`}`;
  const { data, errors, statements } = await server.askText(query, { ...page });
  if (errors || statements !== 1) throw new Error(`${query} took ${statements} statements: ${JSON.stringify(errors)}`);
  const { totalCount, pageInfo, edges } = (
    (parent === undefined ? data : data?.["parent"]) as Record<string, Connection>
  )[field] as Connection;
  return {
    names: edges.map(({ node }) => node.slug ?? node.id ?? String(node.role)),
    cursors: edges.map(({ cursor }) => cursor),
    totalCount,
    ...pageInfo,
  };
}

/** What a walk saw: items in the order of the list, the total counts, and whether the page infos told the truth. */
export interface Walked {
  readonly names: readonly string[];
  readonly totals: readonly number[];
  readonly truthful: boolean;
}

/**
 * Walks from one end to the other with pages of the sizes, over and over. Between pages `change` is told how many there were, and what
 * names the item that the next page goes on from.
 */
export async function walk(
  server: TestServer,
  list: List,
  sizes: readonly number[],
  forward: boolean,
  change: (pages: number, last: string | undefined) => Promise<void> = async () => undefined,
): Promise<Walked> {
  const names: string[] = [];
  const totals = new Set<number>();
  let truthful = true;
  let cursor: string | null | undefined;
  for (let pages = 0; ; pages++) {
    const size = sizes[pages % sizes.length] ?? 1;
    const from = cursor === undefined ? {} : forward ? { after: cursor } : { before: cursor };
    const page = await readPage(server, list, { ...(forward ? { first: size } : { last: size }), ...from });
    names.splice(forward ? names.length : 0, 0, ...page.names);
    totals.add(page.totalCount);
    const [behind, ahead] = forward
      ? [page.hasPreviousPage, page.hasNextPage]
      : [page.hasNextPage, page.hasPreviousPage];
    // Whether something lies behind, the first page says by being the first; later ones are asked with nothing changed since.
    const whole = await readPage(server, list, { first: 100 });
    truthful &&=
      ahead === (page.names.length > 0 && whole.names.at(forward ? -1 : 0) !== page.names.at(forward ? -1 : 0));
    truthful &&=
      behind ===
      (page.names.length > 0
        ? whole.names.at(forward ? 0 : -1) !== page.names.at(forward ? 0 : -1)
        : whole.names.length > 0 && pages > 0);
    if (!ahead) return { names, totals: [...totals], truthful };
    cursor = forward ? page.endCursor : page.startCursor;
    await change(pages + 1, page.names.at(forward ? -1 : 0));
  }
}
