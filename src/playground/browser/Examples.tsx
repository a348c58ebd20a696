import { type GraphiQLPlugin, pick, UnStyledButton, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import "./examples.css";
import { groups } from "./examples.js";
import { findIn, questionOf, titleOf } from "./groups.js";
import { type Example, toTab } from "./tabs.js";

/** The list of all examples, which a click opens in tabs. */
export const EXAMPLES_PLUGIN: GraphiQLPlugin = { title: "Examples", icon: ListIcon, content: Examples };

const button = `.graphiql-sidebar [aria-label="Show ${EXAMPLES_PLUGIN.title}"]`;
const search = ".examples-search";

/** Brings the list's search under the cursor at Ctrl-Alt-J, a neighbor of GraphiQL's own Ctrl-Alt-K, which searches the documentation. */
export function openExamples(event: globalThis.KeyboardEvent): void {
  // By its place on the keyboard: with these two keys held, some layouts have another letter there.
  if (!event.ctrlKey || !event.altKey || event.code !== "KeyJ") return;
  event.preventDefault();
  // GraphiQL makes room for a plugin where its button is pressed, and nowhere else.
  const place = document.querySelector<HTMLElement>(button) ?? document.querySelector<HTMLElement>(search);
  place?.focus();
  place?.click();
}

function Examples() {
  const { tabs, activeTabIndex } = useGraphiQL(pick("tabs", "activeTabIndex"));
  const open = useOpener();
  const [words, setWords] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const found = findIn(groups, words);

  // Who has asked for the list looks for something in it; who finds it open may want to go on typing elsewhere.
  useEffect(() => {
    if (document.activeElement?.closest(".graphiql-sidebar")) field.current?.focus();
  }, []);

  return (
    <section aria-label="Examples" className="examples" onKeyDown={walk}>
      <div className="examples-title">Examples</div>
      <div className="examples-find">
        <input
          ref={field}
          className="examples-search"
          type="search"
          aria-label="Find an example"
          placeholder="Find (Ctrl-Alt-J)"
          spellCheck={false}
          value={words}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setWords(event.currentTarget.value)}
          onKeyDown={(event) => {
            const [first] = found[0]?.examples ?? [];
            if (event.key === "Escape") setWords("");
            if (event.key !== "Enter" || !first) return;
            event.preventDefault(); // it would go on to the editor, which has the cursor then
            open(first);
          }}
        />
      </div>
      {found.map(({ title, examples }) => (
        <div key={title} role="group" aria-label={title}>
          <h3>{title}</h3>
          <ul>
            {examples.map((example) => (
              <li key={example.name}>
                <UnStyledButton
                  type="button"
                  className="example"
                  aria-current={tabs[activeTabIndex]?.query === example.text}
                  onClick={() => open(example)}
                >
                  <strong>{titleOf(example)}</strong>
                  <span>{questionOf(example)}</span>
                </UnStyledButton>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p role="status">{found.length === 0 && "No example has all these words."}</p>
    </section>
  );
}

/**
 * Opens an example in a new tab, or goes to the tab that still has it unchanged. The list appears before the editors. Without editors, GraphiQL
 * would empty the tab in front when it adds another, so an example that is clicked early waits for them.
 */
function useOpener(): (example: Example) => void {
  const { tabs, activeTabIndex, queryEditor, variableEditor, responseEditor } = useGraphiQL(
    pick("tabs", "activeTabIndex", "queryEditor", "variableEditor", "responseEditor"),
  );
  const { addTab, changeTab, setOperationName, updateActiveTabValues } = useGraphiQLActions();
  const [wanted, setWanted] = useState<Example>();

  useEffect(() => {
    if (!wanted || !queryEditor || !variableEditor || !responseEditor) return;
    setWanted(undefined);
    const { query, variables, operationName } = toTab(wanted);
    const place = tabs.findIndex((tab) => tab.query === query);
    if (place === -1) {
      addTab();
      // The editors tell the tab of what is in them only a moment later.
      updateActiveTabValues({ query, variables });
      setOperationName(operationName ?? "");
      queryEditor.setValue(query ?? "");
      variableEditor.setValue(variables ?? "");
    } else if (place !== activeTabIndex) changeTab(place);
    queryEditor.focus();
  });

  return setWanted;
}

/** Up and down lead from the search through the examples found. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const places = [...event.currentTarget.querySelectorAll<HTMLElement>(`${search}, .example`)];
  const next = places[places.indexOf(event.target as HTMLElement) + step]; // what hears a key in here is one of them
  next?.focus();
  event.preventDefault();
}

function ListIcon() {
  return (
    <svg height="1em" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M9 5h12M9 12h12M9 19h12" />
      <path d="M3 4h2v2h-2zM3 11h2v2h-2zM3 18h2v2h-2z" />
    </svg>
  );
}
