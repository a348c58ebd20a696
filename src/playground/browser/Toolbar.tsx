import { pick, ToolbarButton, useGraphiQL } from "@graphiql/react";
import type { ReactNode } from "react";
import { useEffect, useState } from "react";
import { linkTo } from "./link.js";

/** The toolbar beside the editor: GraphiQL's own buttons, and one that copies a link to the operation. */
export function Toolbar({ prettify, merge, copy }: Record<"prettify" | "merge" | "copy", ReactNode>): ReactNode {
  return (
    <>
      {prettify}
      {merge}
      {copy}
      <CopyLink />
    </>
  );
}

const shownMs = 2_000;

function CopyLink() {
  const { queryEditor, variableEditor, operationName } = useGraphiQL(
    pick("queryEditor", "variableEditor", "operationName"),
  );
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), shownMs);
    return () => clearTimeout(timer);
  }, [isCopied]);

  async function copyLink() {
    const [query = "", variables = ""] = [queryEditor?.getValue(), variableEditor?.getValue()];
    const link = linkTo({ query, variables, operationName: operationName ?? null }, window.location);
    try {
      await navigator.clipboard.writeText(link);
    } catch {
      // A page without TLS cannot write to the clipboard, nor one without permission. The link is then put in the address bar.
      window.history.replaceState(null, "", link);
    }
    setCopied(true);
  }

  return (
    <ToolbarButton label={isCopied ? "Link copied" : "Copy link to this question"} onClick={() => void copyLink()}>
      <svg
        className="graphiql-toolbar-icon"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        {isCopied ? (
          <path d="M5 12.5l4.5 4.5L19 7.5" />
        ) : (
          <path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.6l-1.2 1.2M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.6l1.2-1.2" />
        )}
      </svg>
    </ToolbarButton>
  );
}
