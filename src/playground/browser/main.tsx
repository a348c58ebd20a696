import "./workers.js";
import "@graphiql/react/style.css";
import "@graphiql/plugin-doc-explorer/style.css";
import "@graphiql/plugin-history/style.css";
import "graphiql/graphiql.css";
import "./bar.css";
import "./main.css";
import { HISTORY_PLUGIN } from "@graphiql/plugin-history";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import { Adjustments } from "./Adjustments.js";
import { EXAMPLES_PLUGIN } from "./Examples.js";
import { prepareTabs } from "./storage.js";
import { Toolbar } from "./Toolbar.js";

const plugins = [EXAMPLES_PLUGIN, HISTORY_PLUGIN];
const fetcher = createGraphiQLFetcher({ url: "/graphql" });

try {
  prepareTabs(EXAMPLES_PLUGIN.title);
} catch {
  // A browser without storage still gets an editor.
}

createRoot(document.getElementById("playground")!).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={plugins}
    defaultEditorToolsVisibility="variables"
    inputValueDeprecation
    schemaDescription
  >
    <Adjustments />
    <GraphiQL.Toolbar>{Toolbar}</GraphiQL.Toolbar>
  </GraphiQL>,
);
