import type { Example } from "./tabs.js";

const operations = import.meta.glob<string>("../../../examples/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});
const variables = import.meta.glob<string>("../../../examples/*.variables.json", {
  query: "?raw",
  import: "default",
  eager: true,
});

const run = navigator.userAgent.includes("Mac") ? "Cmd-Enter" : "Ctrl-Enter";

// No line longer than the editor is wide on a small laptop.
const welcome = `# Welcome to Entente. ${run} asks this
# question, and each tab above another one.
# Ctrl-Space completes what you type; the book
# on the left explains every type and field.

`;

/** The operations of examples/, as they were when the playground was built, in the order of their file names. */
export const examples: Example[] = Object.entries(operations)
  .toSorted(([one], [other]) => (one < other ? -1 : 1))
  .map(([path, text], index) => ({
    name: path.slice(path.lastIndexOf("/") + 1, -".graphql".length),
    text: (index === 0 ? welcome : "") + text,
    variables: variables[path.replace(/graphql$/, "variables.json")]?.trimEnd(),
  }));
