import { expect } from "vitest";
import type { TestServer } from "../support/server.js";

/** The full members of a group on a day. It has at most 200: they come in two pages. */
export async function membersOn(server: TestServer, group: string, day: string): Promise<string[]> {
  const { data, errors } = await server.askText(
    `query ($group: String!, $day: Date) {
      first: memberships(asOf: $day, filter: { group: { slug: [$group] }, status: [FULL] }, first: 100) { ...M }
      last: memberships(asOf: $day, filter: { group: { slug: [$group] }, status: [FULL] }, last: 100) { ...M }
    }
    fragment M on MembershipConnection { nodes { party { slug } } }`,
    { group, day },
  );
  expect(errors).toBeUndefined();
  const { first, last } = data as Record<"first" | "last", { nodes: { party: { slug: string } }[] }>;
  return [...new Set([...first.nodes, ...last.nodes].map(({ party }) => party.slug))].sort();
}
