// The schema as a picture: types with ids on a circle, and the fields that connect them as lines. The selected type is the
// fragment of the address (#Alliance).
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";
import "./bar.css";
import "./schema.css";
import { html, svg, type Child } from "./elements.js";
import { itemOf, typeGraph, type TypeGraph } from "./type-graph.js";

/** Half the width and half the height of the picture, and the radii of the circle, in units of the SVG. */
const frame = { x: 430, y: 420, rx: 320, ry: 370 };
const first = "Alliance";

const place = document.getElementById("schema")!; // it is in schema.html
try {
  const response = await fetch("/schema.graphql");
  if (!response.ok) throw new Error(`/schema.graphql answered ${response.status}`);
  show(buildSchema(await response.text()));
} catch (error) {
  place.replaceChildren(html("p", { class: "waiting" }, `The schema could not be drawn: ${String(error)}`));
}

function show(schema: GraphQLSchema): void {
  const graph = typeGraph(schema);
  const names = Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith("__"));
  const draw = () => {
    const chosen = schema.getType(decodeURIComponent(location.hash.slice(1))) ?? schema.getType(first)!; // a test finds it
    document.title = `${chosen.name} · Schema · Entente`;
    place.replaceChildren(
      html("div", { class: "picture" }, picture(graph, chosen.name)),
      html("article", { class: "type" }, chooser(names), ...described(schema, chosen)),
    );
  };
  addEventListener("hashchange", draw);
  draw();
}

function picture({ types, ways }: TypeGraph, chosen: string): Child {
  const at = (name: string) => {
    const turn = (2 * Math.PI * types.indexOf(name)) / types.length - Math.PI / 2;
    return { x: frame.rx * Math.cos(turn), y: frame.ry * Math.sin(turn) };
  };
  const pairs = new Map(ways.map(({ from, to }) => [[from, to].sort().join(), [from, to] as const]));
  const lines = [...pairs.values()].map(([from, to]) => {
    const [a, b] = [at(from), at(to)];
    const isOfChosen = from === chosen || to === chosen;
    return svg("path", { d: `M${a.x} ${a.y}Q0 0 ${b.x} ${b.y}`, class: isOfChosen ? "line chosen" : "line" });
  });
  const nodes = types.map((name) => {
    const { x, y } = at(name);
    const fields = ways.filter(({ from, to }) => from === chosen && to === name).map(({ field }) => field);
    return svg(
      "a",
      { href: `#${name}`, class: name === chosen ? "node chosen" : fields.length > 0 ? "node reached" : "node" },
      svg("text", { x, y }, name),
      svg("text", { x, y: y + 20, class: "fields" }, shortened(fields)),
    );
  });
  lines.sort((one, other) => one.classList.length - other.classList.length); // the selected ones are on top
  const viewBox = `${-frame.x} ${-frame.y} ${2 * frame.x} ${2 * frame.y}`;
  return svg("svg", { viewBox, role: "group", "aria-label": `What ${chosen} leads to` }, ...lines, ...nodes);
}

function shortened(fields: readonly string[]): string {
  return fields.length > 3 ? `${fields.slice(0, 2).join(", ")} and ${fields.length - 2} more` : fields.join(", ");
}

function chooser(names: readonly string[]): Child {
  const input = html("input", {
    type: "search",
    list: "types",
    placeholder: "Go to a type",
    "aria-label": "Go to a type",
  });
  input.addEventListener("change", () => {
    const name = names.find((one) => one.toLowerCase() === input.value.trim().toLowerCase());
    if (name !== undefined) location.hash = name;
  });
  return html(
    "div",
    {},
    input,
    html("datalist", { id: "types" }, ...names.map((name) => html("option", { value: name }))),
  );
}

function described(schema: GraphQLSchema, type: GraphQLNamedType): Child[] {
  const interfaces = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
  const possible = isInterfaceType(type) || isUnionType(type) ? schema.getPossibleTypes(type) : [];
  return [
    html("h1", {}, type.name),
    prose(type.description),
    ...linked("Implements", interfaces),
    ...linked("Is one of", possible),
    ...fieldsOf(type),
    ...reachedFrom(schema, type),
  ];
}

function linked(title: string, types: readonly GraphQLNamedType[]): Child[] {
  return types.length > 0
    ? [html("p", { class: "linked" }, `${title} `, ...types.flatMap((type) => [link(type.name), " "]))]
    : [];
}

function fieldsOf(type: GraphQLNamedType): Child[] {
  if (isEnumType(type)) {
    const values = type
      .getValues()
      .flatMap(({ name, description }) => [html("dt", {}, name), html("dd", {}, prose(description))]);
    return [html("h2", {}, "Values"), html("dl", {}, ...values)];
  }
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
  const fields: readonly (GraphQLField<unknown, unknown> | GraphQLInputField)[] = Object.values(type.getFields());
  const rows = fields.flatMap((field) => [
    html(
      "dt",
      {},
      field.name,
      "args" in field ? argumentsOf(field) : "",
      ": ",
      link(String(field.type), getNamedType(field.type)),
    ),
    html("dd", {}, prose(field.description)),
  ]);
  return [html("h2", {}, "Fields"), html("dl", {}, ...rows)];
}

function argumentsOf({ args }: GraphQLField<unknown, unknown>): Child {
  const types = args.map(({ name, type }) => `${name}: ${String(type)}`).join("\n");
  return args.length > 0
    ? html("span", { class: "arguments", title: types }, `(${args.map(({ name }) => name).join(", ")})`)
    : "";
}

function reachedFrom(schema: GraphQLSchema, type: GraphQLNamedType): Child[] {
  const fields = Object.values(schema.getTypeMap())
    .filter((one) => isObjectType(one) || isInterfaceType(one))
    .filter(({ name }) => !name.startsWith("__") && !name.endsWith("Connection") && !name.endsWith("Edge"))
    .flatMap((one) =>
      Object.values(one.getFields())
        .filter((field) => itemOf(getNamedType(field.type)) === type)
        .map((field) => html("li", {}, link(one.name), `.${field.name}`)),
    );
  return fields.length > 0 ? [html("h2", {}, "Reached from"), html("ul", {}, ...fields)] : [];
}

function link(text: string, { name }: Pick<GraphQLNamedType, "name"> = { name: text }): Child {
  return html("a", { href: `#${name}` }, text);
}

/** A description. Text between backticks is code. */
function prose(text: string | null | undefined): Child {
  return html(
    "p",
    {},
    ...(text ?? "").split("`").map((part, place) => (place % 2 === 1 ? html("code", {}, part) : part)),
  );
}
