// Global ids, said once more: the type and what names the row for ever, the same on every server.
import type { Row } from "./oracle-days.js";

/** The ids of the rows of a world, by the type of each. */
export function createIds(typenames: ReadonlyMap<Row, string>) {
  const encode = (typename: string, name: unknown) => Buffer.from(`${typename}:${String(name)}`).toString("base64url");
  const idOf = (row: Row) => encode(String(typenames.get(row)), row["slug"] ?? row["key"]);
  const rows = new Map([...typenames.keys()].map((row) => [idOf(row), row]));
  const known = new Set(typenames.values());

  function isId(id: unknown): boolean {
    const [typename = "", ...names] = Buffer.from(String(id), "base64url").toString().split(":");
    const name = names.join(":");
    return known.has(typename) && name !== "" && encode(typename, name) === id;
  }

  return {
    idOf,
    find: (id: unknown): Row | null => rows.get(String(id)) ?? null,
    faultOf: (ids: readonly unknown[]): string | undefined =>
      ids.length > 100 ? "TOO_MANY_IDS" : ids.every(isId) ? undefined : "BAD_ID",
  };
}
