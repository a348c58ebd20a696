import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect } from "react";

/** What GraphiQL leaves to do once it runs; shows nothing itself. */
export function Adjustments(): null {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const theme = useGraphiQL((state) => state.theme);
  const { setTheme } = useGraphiQLActions();

  // The examples keep a selection on one line where it reads best so; half a window is narrower than that.
  useEffect(() => queryEditor?.updateOptions({ wordWrap: "on", wrappingIndent: "indent" }), [queryEditor]);

  // GraphiQL's style sheet follows the system from light to dark, but its editors do not until they are told.
  useEffect(() => {
    if (theme) return;
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    const follow = () => setTheme(null);
    dark.addEventListener("change", follow);
    return () => dark.removeEventListener("change", follow);
  }, [theme, setTheme]);

  return null;
}
