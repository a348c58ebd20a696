/** The preference of a client for a media type, from 0 to 1, by the most specific range of its Accept header (RFC 9110, 12.5.1). */
function quality(accept: string, type: string): number {
  const ranges = new Map(
    accept.split(",").map((part) => {
      const [range = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
      const weight = Number(parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? 1);
      return [range, weight] as const;
    }),
  );
  return ranges.get(type) ?? ranges.get(`${type.split("/")[0]}/*`) ?? ranges.get("*/*") ?? 0;
}

/**
 * True if a client prefers a page to a GraphQL answer. Browsers name text/html. A client that accepts anything (curl, or no
 * header at all) gets the API.
 */
export function prefersHtml(accept: string | undefined): boolean {
  if (!accept || !/text\/html/i.test(accept)) return false;
  const html = quality(accept, "text/html");
  return html > quality(accept, "application/json") && html > quality(accept, "application/graphql-response+json");
}
