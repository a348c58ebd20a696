// Sample arguments for every list of the schema, as GraphQL text, found by walking its types.
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
} from "graphql";

/** One value of each scalar that arguments take. */
const scalars: Readonly<Record<string, string>> = {
  Boolean: "true",
  Date: '"2024-11-04"',
  DateSpan: '"2024-11"',
  Int: "2",
  String: '"kore"',
};

/** Parties that arguments name, for which two that are the same would be refused. */
const parties: Readonly<Record<string, string>> = {
  ...{ of: "south-korea", a: "south-korea", attacked: "south-korea", party: "japan" },
  ...{ b: "north-korea", attacker: "north-korea", with: "south-korea" },
};

/** Arguments that an optional argument needs beside it. */
const needed: Readonly<Record<string, string>> = { with: 'party: "japan", ' };

/** Slugs and codes of the seeds, by the filters that take them: others would be refused. */
const names: Readonly<Record<string, string>> = {
  AgreementFilter: "russia-dprk-comprehensive-strategic-partnership",
  AllianceFilter: "quad",
  CountryFilter: "japan",
  EventFilter: "rubio-asia-tour",
  GroupFilter: "quad",
  OfficeFilter: "us-president",
  OfficialFilter: "marco-rubio",
  OrganizationFilter: "european-union",
  PartyFilter: "japan",
  SourceFilter: "d4a6271d86ed339c",
  TopicFilter: "arms-transfers",
};

/** Filters combine alike everywhere, so one sample of each is enough. */
const combining = ["and", "or", "not"];

/**
 * Values of an input type: every field of an input object by itself, once for each of its own samples.
 * @param depth how many filters stand in each other with something in them; below that they are empty
 */
export function samplesOf(type: GraphQLInputType, depth: number): string[] {
  const named = getNamedType(type);
  const isList = isListType(getNullableType(type));
  if (isEnumType(named)) {
    const values = named.getValues().map(({ name }) => name);
    return isList ? [`[${values.join(", ")}]`] : values;
  }
  if (isInputObjectType(named)) {
    const isFilter = /(?<!List|Held|ExternalId)Filter$/.test(named.name);
    if (isFilter && depth === 0) return isList ? ["[]", "[{}]"] : ["{}"];
    const { name: filter } = named;
    const fields = Object.values(named.getFields());
    // What cannot be left out stands beside every other field.
    const besides = (name: string) =>
      fields
        .filter((field) => isRequiredInputField(field) && field.name !== name)
        .map((field) => `${field.name}: ${samplesOf(field.type, 0)[0]}, `)
        .join("");
    const inner = fields.flatMap((field) => {
      const known = isFilter ? { slug: names[filter], code: "JPN" }[field.name] : undefined;
      if (isFilter && field.name === "slug" && known === undefined)
        throw new Error(`add a slug of the seeds for ${filter} to \`names\` in test/schema/samples.ts`);
      const values =
        known === undefined
          ? samplesOf(field.type, isFilter ? depth - 1 : depth)
          : [`[${JSON.stringify(known)}, ${JSON.stringify(known)}]`];
      const samples = values.map((sample) => `{ ${besides(field.name)}${field.name}: ${sample} }`);
      return combining.includes(field.name) ? samples.slice(-1) : samples;
    });
    const empty = fields.some(isRequiredInputField) ? [] : ["{}"];
    return [...empty, ...inner].map((sample) => (isList ? `[${sample}, ${sample}]` : sample));
  }
  const scalar = scalars[named.name];
  if (scalar === undefined) throw new Error(`add a sample of ${named.name}`);
  return [isList ? `[${scalar}, ${scalar}]` : scalar];
}

const pageArguments = ["first", "after", "last", "before"];

/** Every order of a list, both ways, each read from either end; of a list that has one order, its two ends. */
export function orderSamples(field: GraphQLField<unknown, unknown>): string[] {
  const argument = field.args.find(({ name }) => name === "orderBy");
  const orderBy = argument && getNamedType(argument.type);
  const required = requiredBeside(field);
  if (!isInputObjectType(orderBy)) return ["first", "last"].map((end) => `${required}${end}: 2`);
  const by = samplesOf(orderBy.getFields()["by"]!.type, 0);
  return by.flatMap((name) =>
    ["ASC", "DESC"].flatMap((direction) =>
      ["first", "last"].map((end) => `${required}${end}: 2, orderBy: { by: ${name}, direction: ${direction} }`),
    ),
  );
}

/** Every field of a list's filter, and every other argument but the page's and the order. */
export function argumentSamples(field: GraphQLField<unknown, unknown>): string[] {
  return (
    field.args
      .filter(({ name }) => name !== "orderBy" && !pageArguments.includes(name))
      .flatMap((argument) =>
        samplesOfArgument(argument, 2).map(
          (sample) =>
            `${requiredBeside(field, argument.name)}${needed[argument.name] ?? ""}first: 2, ${besideADay(field, argument.name, sample)}${argument.name}: ${sample}`,
        ),
      )
      // What is disputed is so on a day, which some lists do not take.
      .filter((sample) => !sample.includes("disputed:") || sample.includes("asOf:"))
  );
}

function samplesOfArgument({ name, type }: GraphQLArgument, depth: number): string[] {
  const party = parties[name];
  return party === undefined ? samplesOf(type, depth) : [JSON.stringify(party)];
}

/** What cannot be left out stands beside every other argument. */
function requiredBeside(field: GraphQLField<unknown, unknown>, name?: string): string {
  return field.args
    .filter((argument) => isRequiredArgument(argument) && argument.name !== name)
    .map((argument) => `${argument.name}: ${samplesOfArgument(argument, 0)[0]}, `)
    .join("");
}

/** A certainty, and whether something is disputed, ask something only beside a day. */
function besideADay(field: GraphQLField<unknown, unknown>, name: string, sample: string): string {
  const takesDay = field.args.some((argument) => argument.name === "asOf");
  if (sample.includes("disputed:") && takesDay) return requiredDay(field) ? "" : 'asOf: "2024-11-04", ';
  if (name !== "certainty" || requiredDay(field)) return "";
  return `${takesDay ? "asOf" : "from"}: "2024-11-04", `;
}

const requiredDay = (field: GraphQLField<unknown, unknown>): boolean =>
  field.args.some((argument) => argument.name === "asOf" && isRequiredArgument(argument));

/** A selection of all fields of a type but its lists of pages, each with each sample of its arguments; of things with an id, the id. */
export function selectionOf(type: GraphQLNamedType): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return "__typename ... on Node { id }";
  const fields = Object.values(type.getFields()).filter((field) => !isPaged(field));
  const calls = fields.flatMap((field) => callsOf(field).map((call, place) => `${field.name}${place}: ${call}`));
  return ["__typename", ...calls].join(" ");
}

/** Whether a field gives a page of a list. */
export function isPaged(field: GraphQLField<unknown, unknown>): boolean {
  return getNamedType(field.type).name.endsWith("Connection");
}

function callsOf(field: GraphQLField<unknown, unknown>): string[] {
  const [argument] = field.args;
  const called = argument
    ? samplesOf(argument.type, 0).map((sample) => `${field.name}(${argument.name}: ${sample})`)
    : [field.name];
  const returned = getNamedType(field.type);
  if (!isCompositeType(returned)) return called;
  const known = isObjectType(returned) && "id" in returned.getFields();
  return called.map(
    (call) => `${call} { ${known ? "id" : isInterfaceType(returned) ? "__typename" : selectionOf(returned)} }`,
  );
}
