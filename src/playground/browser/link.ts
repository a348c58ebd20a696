import type { Tab } from "./tabs.js";

/** The content of a link to the playground. */
export type Question = Pick<Tab, "query" | "variables" | "operationName">;

const carried = ["query", "variables", "operationName"] as const;

/**
 * The address of the playground with an operation. The operation is after the `#`, so it reaches no server and no log, and its
 * length is not limited.
 */
export function linkTo(question: Question, { origin, pathname }: { origin: string; pathname: string }): string {
  const parameters = new URLSearchParams(
    carried.flatMap((name) => (question[name] ? [[name, question[name]] as [string, string]] : [])),
  );
  return `${origin}${pathname}#${String(parameters)}`;
}

/** The operation after the `#`. Null if there is none. */
export function questionIn(hash: string): Question | null {
  const parameters = new URLSearchParams(hash.replace(/^#/, ""));
  const [query, variables, operationName] = carried.map((name) => parameters.get(name));
  return query ? { query, variables: variables ?? null, operationName: operationName ?? null } : null;
}
