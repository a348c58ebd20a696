import { type GraphiQLPlugin, pick, UnStyledButton, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import "./examples.css";
import { groups } from "./examples.js";
import { findIn, questionOf, titleOf } from "./groups.js";
import { type Example, toTab } from "./tabs.js";

/** The list of all examples. A click opens an example in a tab. */
export const EXAMPLES_PLUGIN: GraphiQLPlugin = { title: "Examples", icon: ListIcon, content: Examples };

const button = `.graphiql-sidebar [aria-label="Show ${EXAMPLES_PLUGIN.title}"]`;
const search = ".examples-search";

/** Ctrl-Alt-J moves the cursor to the search of the list. GraphiQL uses the neighboring Ctrl-Alt-K to search the documentation. */
export function openExamples(event: globalThis.KeyboardEvent): void {
  // By the position of the key: with these two keys held, some layouts produce another letter.
  if (!event.ctrlKey || !event.altKey || event.code !== "KeyJ") return;
  event.preventDefault();
  // GraphiQL only makes room for a plugin when its button is pressed.
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

  // Only a reader who opened the list wants to search in it. If it was open already, the cursor stays.
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
            event.preventDefault(); // otherwise it would go to the editor, which has the cursor by then
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
 * Opens an example in a new tab, or goes to the tab that still has it unchanged. The list appears before the editors. Without
 * editors, GraphiQL would empty the current tab when it adds another, so an example that is clicked early waits for them.
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
      // The editors update the tab with their content only a moment later.
      updateActiveTabValues({ query, variables });
      setOperationName(operationName ?? "");
      queryEditor.setValue(query ?? "");
      variableEditor.setValue(variables ?? "");
    } else if (place !== activeTabIndex) changeTab(place);
    queryEditor.focus();
  });

  return setWanted;
}

/** The up and down keys lead from the search through the examples found. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const places = [...event.currentTarget.querySelectorAll<HTMLElement>(`${search}, .example`)];
  const next = places[places.indexOf(event.target as HTMLElement) + step]; // all elements in here that receive keys are such elements
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
