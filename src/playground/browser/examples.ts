import grouping from "../../../examples/groups.json";
import { groupsOf } from "./groups.js";
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

// No line longer than the editor is wide on a small laptop, beside the list.
const welcome = `# Welcome. ${run} asks
# this question; the list on
# the left has others.
# Ctrl-Space completes what
# you type; the book explains
# every type and field.

`;

const [first] = Object.values(grouping).flat();

const all = Object.entries(operations).map(([path, text]): Example => {
  const name = path.slice(path.lastIndexOf("/") + 1, -".graphql".length);
  return {
    name,
    text: (name === first ? welcome : "") + text,
    variables: variables[path.replace(/graphql$/, "variables.json")]?.trimEnd(),
  };
});

/** The operations of examples/, as they were when the playground was built, in the groups of the list. */
export const groups = groupsOf(all, grouping);

/** All of them, in the order of the list. */
export const examples = groups.flatMap((group) => group.examples);
