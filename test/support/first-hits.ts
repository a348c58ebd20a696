import type { TestServer } from "./server.js";

const types = ["Country", "Organization", "Alliance", "Official", "Office", "Agreement", "Event", "Topic"];
const query = `query ($text: String!) {
  search(text: $text, first: 1) { nodes { result { ${types.map((type) => `... on ${type} { slug }`).join(" ")} } } }
}`;

interface Found {
  readonly search: { readonly nodes: readonly { readonly result: { readonly slug: string } }[] };
}

/** Each text with the slug of what a search for it finds first, undefined where it finds nothing. */
export async function firstHits(
  server: TestServer,
  texts: readonly string[],
): Promise<readonly (readonly [text: string, slug: string | undefined])[]> {
  const found: (readonly [string, string | undefined])[] = [];
  for (const text of texts) {
    const { data } = await server.askText(query, { text });
    found.push([text, (data as Found | undefined)?.search.nodes[0]?.result.slug]);
  }
  return found;
}
