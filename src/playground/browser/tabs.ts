import { parse } from "graphql";
import type { Question } from "./link.js";
import { prefillVariables } from "./variables.js";

/** A file of examples/: its name without the ending, its text, and that of the `.variables.json` beside it, if any. */
export interface Example {
  name: string;
  text: string;
  variables?: string;
}

/** What the playground uses of a tab as GraphiQL 5 stores it; `hash` it computes itself when it reads the tabs. */
export interface Tab {
  id: string;
  title: string;
  query: string | null;
  variables: string | null;
  headers: string | null;
  operationName: string | null;
  response: null;
}

/** GraphiQL's stored tabs: at least one, and the index of the one in front. */
export interface Tabs {
  tabs: Tab[];
  activeTabIndex: number;
}

/** The examples that there were at the last visit, by name, with the text that each had then. */
export type Offered = Record<string, string>;

/** How many examples a first visit finds in tabs: all of them stand in the list. */
const firstTabs = 3;

/** The tab in which an example opens, its variables filled in as far as they have values. */
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
 * The tabs to open with. A first visit gets the first examples. Later ones get back what they left, and an example that has
 * since changed is brought up to date if its tab was never edited. Whoever followed a link finds its question in front.
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
  const title = linked.operationName ?? "<untitled>"; // as GraphiQL has it
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

/** What to remember of the examples that there are. */
export function offer(examples: readonly Example[]): Offered {
  return Object.fromEntries(examples.map(({ name, text }) => [name, text]));
}
