import { examples } from "./examples.js";
import { questionIn } from "./link.js";
import { offer, type Offered, openTabs, type Tabs } from "./tabs.js";

const offeredKey = "entente:offered";

function read<Value>(key: string): Value | null {
  try {
    // Written by this page or by GraphiQL; what cannot be read is treated as a first visit.
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
 * Puts the tabs where GraphiQL looks for them. Its `defaultTabs` is not used: it is ignored from the second visit on,
 * and on the first it leaves the variables of the tab in front empty. On a first visit `list`, the title of a plugin, stands
 * open beside them; GraphiQL's `visiblePlugin` would open it again on each.
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
  // What is edited from here on is another question than the link's.
  if (location.hash) history.replaceState(null, "", location.pathname + location.search);
}
