// A Prisma generator. It writes the parts of the data model that the read path needs (columns, and how tables join) as typed
// constants to src/generated/model.ts, so that the compiler checks the columns and relations of declarations.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import generatorHelper from "@prisma/generator-helper";

generatorHelper.generatorHandler({
  onManifest: () => ({ prettyName: "Entente's read model", defaultOutput: "../src/generated" }),
  async onGenerate({ dmmf, generator, datamodel }) {
    const folder = generator.output.value;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "model.ts"), source(dmmf.datamodel, derivedColumns(datamodel)));
  },
});

/**
 * Columns of a type that Prisma does not know, by model. Prisma's description of the data model does not contain them. Only SQL
 * writes them.
 * @param {string} schema the text of schema.prisma
 */
function derivedColumns(schema) {
  return Object.fromEntries(
    [...schema.matchAll(/^model (\w+) \{(.*?)^\}/gms)].map(([, model, body]) => [
      model,
      Object.fromEntries(
        [...body.matchAll(/^ +(\w+) +Unsupported\("(\w+)"\)/gm)].map(([, name, type]) => [name, type]),
      ),
    ]),
  );
}

/**
 * @param {import("@prisma/generator-helper").DMMF.Datamodel} datamodel
 * @param {Record<string, Record<string, string>>} derived
 */
function source({ models, enums }, derived) {
  const tables = Object.fromEntries(
    models.map((model) => [
      model.name,
      {
        columns: Object.fromEntries(
          model.fields.filter((field) => field.kind !== "object").map((field) => [field.name, columnType(field)]),
        ),
        derived: derived[model.name] ?? {},
        relations: Object.fromEntries(
          model.fields
            .filter((field) => field.kind === "object")
            .map((field) => [field.name, relation(models, model, field)]),
        ),
      },
    ]),
  );
  return `// Made from prisma/schema.prisma by scripts/generate-model.js.
export const model = ${JSON.stringify(tables, null, 2)} as const;

export const enums = ${JSON.stringify(Object.fromEntries(enums.map(({ name, values }) => [name, values.map((value) => value.name)])), null, 2)} as const;
`;
}

/** The PostgreSQL type of a column, as a parameter is cast to it. Enums have their own names, quoted. */
function columnType(field) {
  if (field.kind === "enum") return field.isList ? `"${field.type}"[]` : `"${field.type}"`;
  const name = {
    Int: "int",
    String: field.nativeType?.[0] === "Uuid" ? "uuid" : "text",
    Boolean: "boolean",
    DateTime: field.nativeType?.[0] === "Date" ? "date" : "timestamptz",
  }[field.type];
  if (!name) throw new Error(`no PostgreSQL type is known for ${field.type}`);
  return field.isList ? `${name}[]` : name;
}

/** The two columns that join a relation's tables. Either this model has the foreign key, or the other one has it. */
function relation(models, model, field) {
  if (field.relationFromFields.length > 0) {
    return {
      table: field.type,
      from: field.relationFromFields[0],
      to: field.relationToFields[0],
      many: false,
      own: true,
      always: field.isRequired,
    };
  }
  const back = models
    .find((other) => other.name === field.type)
    .fields.find(
      (other) =>
        other.relationName === field.relationName && other.relationFromFields?.length > 0 && other.type === model.name,
    );
  return {
    table: field.type,
    from: back.relationToFields[0],
    to: back.relationFromFields[0],
    many: field.isList,
    own: false,
    always: false,
  };
}
