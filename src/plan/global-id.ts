import { clientError, shown } from "../errors.js";

/** A global id: the GraphQL type and what names its row for ever, opaque to clients. */
export function encodeId(typename: string, identity: string): string {
  return Buffer.from(`${typename}:${identity}`).toString("base64url");
}

/** What a global id says. */
export interface GlobalId {
  readonly typename: string;
  readonly identity: string;
}

/** Reads a global id. Throws BAD_ID for one that this API cannot have given; a thing that is gone is the reader's to find. */
export function decodeId(id: unknown, typenames: ReadonlySet<string>): GlobalId {
  const text = String(id);
  const decoded = Buffer.from(text, "base64url").toString("utf8");
  const cut = decoded.indexOf(":");
  const typename = decoded.slice(0, cut);
  const identity = decoded.slice(cut + 1);
  const canonical = cut > 0 && encodeId(typename, identity) === text;
  if (!canonical || !typenames.has(typename) || identity === "" || identity.includes("\0")) {
    throw clientError("BAD_ID", `an id must come from this API (the field \`id\`), got ${shown(text)}`);
  }
  return { typename, identity };
}
