import { parse } from "graphql";
import type { Question } from "./link.js";
import { prefillVariables } from "./variables.js";

/** A file of examples/: its name without the ending, its text, and the text of its `.variables.json` file, if there is one. */
export interface Example {
  name: string;
  text: string;
  variables?: string;
}

/** The properties of a GraphiQL 5 tab that the playground uses. GraphiQL computes `hash` itself when it reads the tabs. */
export interface Tab {
  id: string;
  title: string;
  query: string | null;
  variables: string | null;
  headers: string | null;
  operationName: string | null;
  response: null;
}

/** GraphiQL's stored tabs: at least one, and the index of the current one. */
export interface Tabs {
  tabs: Tab[];
  activeTabIndex: number;
}

/** The examples at the last visit, by name, with their texts at that time. */
export type Offered = Record<string, string>;

/** The number of examples in tabs at a first visit. All examples are in the list. */
const firstTabs = 3;

/** The tab in which an example opens. Its variables are filled in if they have values. */
export function toTab({ name, text, variables }: Example): Tab {
  const operation = parse(text).definitions.find((definition) => definition.kind === "OperationDefinition");
  const operationName = operation?.name?.value ?? null;
  return {
    id: `example-${name}`,
    title: operationName ?? name,
    query: text,
    variables: variables ?? (operation ? prefillVariables(operation) : null),
    headers: null,
    operationName,
    response: null,
  };
}

/**
 * The tabs at the start. A first visit gets the first examples. Later visits get their last tabs, and an example that has changed
 * since then is updated if its tab was never edited. A visitor who followed a link finds its operation in the current tab.
 */
export function openTabs(
  examples: readonly Example[],
  stored: Tabs | null,
  offered: Offered,
  linked: Question | null = null,
): Tabs {
  const { tabs, activeTabIndex } = tabsLeft(examples, stored, offered);
  if (!linked) return { tabs, activeTabIndex };
  const place = tabs.findIndex(({ query, variables }) => query === linked.query && variables === linked.variables);
  if (place !== -1) return { tabs, activeTabIndex: place };
  const title = linked.operationName ?? "<untitled>"; // as in GraphiQL
  const tab = { id: `linked-${Date.now()}`, title, ...linked, headers: null, response: null };
  return { tabs: [...tabs, tab], activeTabIndex: tabs.length };
}

function tabsLeft(examples: readonly Example[], stored: Tabs | null, offered: Offered): Tabs {
  if (!stored || stored.tabs.length === 0) {
    return { tabs: examples.slice(0, firstTabs).map(toTab), activeTabIndex: 0 };
  }
  const tabs = stored.tabs.map((tab) => {
    const example = examples.find(({ name, text }) => offered[name] === tab.query && text !== tab.query);
    return example ? { ...toTab(example), id: tab.id } : tab;
  });
  return { tabs, activeTabIndex: Math.min(Math.max(stored.activeTabIndex, 0), tabs.length - 1) };
}

/** The state to store about the examples. */
export function offer(examples: readonly Example[]): Offered {
  return Object.fromEntries(examples.map(({ name, text }) => [name, text]));
}
