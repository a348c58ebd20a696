import { clientError, shown } from "../errors.js";

/** A global id, opaque to clients: the GraphQL type and the permanent name of its row. */
export function encodeId(typename: string, identity: string): string {
  return Buffer.from(`${typename}:${identity}`).toString("base64url");
}

/** The content of a global id. */
export interface GlobalId {
  readonly typename: string;
  readonly identity: string;
}

/** Reads a global id. Throws BAD_ID if this API cannot have made it. Whether the object still exists is found out by reading it. */
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
