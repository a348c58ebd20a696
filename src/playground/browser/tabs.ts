import { parse } from "graphql";
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

/** Which examples this browser was shown, by name, with the text that each had then. */
export type Offered = Record<string, string>;

function toTab({ name, text, variables }: Example): Tab {
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
 * The tabs to open with. A first visit gets one for each example. Later ones get back what they left, closed tabs stay
 * closed, an example that has since changed is brought up to date if its tab was never edited, and new ones are added.
 */
export function openTabs(examples: Example[], stored: Tabs | null, offered: Offered): Tabs {
  if (!stored || stored.tabs.length === 0) return { tabs: examples.map(toTab), activeTabIndex: 0 };
  const kept = stored.tabs.map((tab) => {
    const example = examples.find(({ name, text }) => offered[name] === tab.query && text !== tab.query);
    return example ? { ...toTab(example), id: tab.id } : tab;
  });
  const added = examples.filter(({ name }) => !(name in offered)).map(toTab);
  return { tabs: [...kept, ...added], activeTabIndex: Math.min(Math.max(stored.activeTabIndex, 0), kept.length - 1) };
}

/** What to remember as offered, once `examples` are shown. */
export function offer(examples: Example[]): Offered {
  return Object.fromEntries(examples.map(({ name, text }) => [name, text]));
}
