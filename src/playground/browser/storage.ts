import { examples } from "./examples.js";
import { questionIn } from "./link.js";
import { offer, type Offered, openTabs, type Tabs } from "./tabs.js";

const offeredKey = "entente:offered";

function read<Value>(key: string): Value | null {
  try {
    // Written by this page or by GraphiQL. Unreadable data is treated as a first visit.
    return JSON.parse(localStorage.getItem(key) ?? "null") as Value | null;
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  if (value) localStorage.setItem(key, value);
  else localStorage.removeItem(key);
}

/**
 * Stores the tabs where GraphiQL looks for them. Its `defaultTabs` is not used: it is ignored from the second visit on, and on
 * the first it leaves the variables of the current tab empty. On a first visit the plugin with the title `list` is open beside
 * the tabs. GraphiQL's `visiblePlugin` would open it again on each visit.
 */
export function prepareTabs(list: string): void {
  const stored = read<Tabs>("graphiql:tabState");
  if (!stored) write("graphiql:visiblePlugin", list);
  const opened = openTabs(examples, stored, read<Offered>(offeredKey) ?? {}, questionIn(location.hash));
  const front = opened.tabs[opened.activeTabIndex];
  write("graphiql:tabState", JSON.stringify(opened));
  write("graphiql:query", front?.query ?? null);
  write("graphiql:variables", front?.variables ?? null);
  write(offeredKey, JSON.stringify(offer(examples)));
  // From the first edit on, the tab has another operation than the link.
  if (location.hash) history.replaceState(null, "", location.pathname + location.search);
}
