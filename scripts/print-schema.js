// Writes the schema of the built server to schema.graphql.
import { writeFileSync } from "node:fs";
import { printSchema } from "graphql";
import { createSchema } from "../dist/schema/schema.js";

writeFileSync(new URL("../schema.graphql", import.meta.url), `${printSchema(createSchema())}\n`);
