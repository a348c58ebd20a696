import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect } from "react";
import { openExamples } from "./Examples.js";
import { questionIn } from "./link.js";

/** Adjusts GraphiQL once it runs. Renders nothing itself. */
export function Adjustments(): null {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  const theme = useGraphiQL((state) => state.theme);
  const activeTabIndex = useGraphiQL((state) => state.activeTabIndex);
  const { run, setTheme } = useGraphiQLActions();

  // The examples keep a selection on one line if it reads best so. Half a window is narrower than that.
  useEffect(() => queryEditor?.updateOptions({ wordWrap: "on", wrappingIndent: "indent" }), [queryEditor]);

  // Monaco marks letters that look like others, as a guard against misleading code. Turkish ı is one of them.
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, responseEditor]) {
      editor?.updateOptions({ unicodeHighlight: { ambiguousCharacters: false } });
    }
  }, [queryEditor, variableEditor, responseEditor]);

  // A tab opens at the end of the bar, which may be out of view.
  useEffect(() => {
    document.querySelector(".graphiql-tab-active")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [activeTabIndex]);

  useEffect(() => {
    window.addEventListener("keydown", openExamples);
    return () => window.removeEventListener("keydown", openExamples);
  }, []);

  // GraphiQL's own shortcut works only while an editor has the focus, and no editor has it when the page opens.
  useEffect(() => {
    const runQuery = (event: KeyboardEvent) => {
      const isShortcut = event.key === "Enter" && (event.ctrlKey || event.metaKey);
      const isInEditor = event.target instanceof Element && event.target.closest(".monaco-editor") !== null;
      if (isShortcut && !isInEditor) run();
    };
    window.addEventListener("keydown", runQuery);
    return () => window.removeEventListener("keydown", runQuery);
  }, [run]);

  // A link that is pasted over the address of an open playground does not load the page again.
  useEffect(() => {
    const follow = () => questionIn(location.hash) && location.reload();
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);

  // GraphiQL's style sheet follows the system's change between light and dark, but its editors must be updated.
  useEffect(() => {
    if (theme) return;
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    const follow = () => setTheme(null);
    dark.addEventListener("change", follow);
    return () => dark.removeEventListener("change", follow);
  }, [theme, setTheme]);

  return null;
}
