import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { explainStatement, sqlLiteral } from "../../database/explain.js";
import { withDatabase } from "../../database/open.js";
import { StartError } from "../../database/start-error.js";
import { planOperation } from "../../plan/plan.js";
import { requestValues } from "../../plan/read.js";
import { createSchema } from "../../schema/schema.js";
import { readSettings } from "../../settings.js";
import { isUsageMistake, unexpected, type Terminal } from "../terminal.js";
import { describePlan } from "./describe-plan.js";
import { layOutSql } from "./lay-out-sql.js";
import { asOperationErrors, openOperation, OperationError } from "./open-operation.js";

/** The input of the command: its arguments, and the environment of the settings. */
export interface Command {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly terminal: Terminal;
}

const USAGE = `Usage: npm run explain -- <operation.graphql> [<variables.json>] [--variables <json>] [--operation <name>] [--analyze]
Prints the plan of an operation, its SQL with parameters, and how PostgreSQL would run it.
  <variables.json>  file of the operation's variables
  --variables       the variables themselves, as in --variables '{ "slug": "quad" }'
  --operation       name of the operation, if the file has several
  --analyze         run the SQL, and print times, rows and buffers, too: EXPLAIN (ANALYZE, BUFFERS)
The limits of the server are not checked.
`;

/** Prints how an operation is planned and run. Returns the exit code: 0, or 1 after an error message. */
export async function explainCommand(command: Command): Promise<number> {
  const { terminal } = command;
  try {
    await run(command);
    return 0;
  } catch (error) {
    terminal.error(describeError(error));
    return 1;
  }
}

async function run({ args, environment, terminal }: Command): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      variables: { type: "string" },
      operation: { type: "string" },
      analyze: { type: "boolean", default: false },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return terminal.out(USAGE);
  const [file, variablesFile, ...more] = positionals;
  if (file === undefined) throw new UsageError("give the file of an operation");
  if (more.length > 0) throw new UsageError("give one file of an operation, and at most one of variables");
  if (variablesFile !== undefined && values.variables !== undefined)
    throw new UsageError("give the variables once: as a file, or with --variables");

  const text = await read(file);
  const variables =
    variablesFile === undefined
      ? parseVariables(values.variables ?? "{}", "--variables")
      : parseVariables(await read(variablesFile), variablesFile);
  const operation = openOperation(createSchema(), { text, file, name: values.operation, variables });
  const plan = asOperationErrors(() => planOperation(operation));
  const { parameters } = asOperationErrors(() => requestValues(plan, operation.variables));
  const { text: statement } = plan;
  if (statement === undefined) return terminal.out("This operation reads nothing from the database.\n");

  terminal.out(section("Rowsets", describePlan(plan)));
  terminal.out(section("SQL", layOutSql(statement)));
  terminal.out(
    section("Parameters", parameters.map((value, place) => `$${place + 1} = ${sqlLiteral(value)}`).join("\n")),
  );
  const { analyze } = values;
  await withDatabase(readSettings(environment).database, async (database) => {
    const explained = await explainStatement(database, statement, parameters, { analyze });
    terminal.out(section(analyze ? "EXPLAIN (ANALYZE, BUFFERS)" : "EXPLAIN", explained));
  });
}

const section = (heading: string, text: string): string => `-- ${heading}\n${text || "none"}\n\n`;

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new OperationError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`); // as fs throws
  }
}

function parseVariables(text: string, from: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new OperationError(`${from}: must be JSON: ${(error as SyntaxError).message}`); // as JSON.parse throws
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new OperationError(`${from}: must be a JSON object, as in { "slug": "quad" }`);
  return value as Record<string, unknown>; // neither an array nor null
}

class UsageError extends Error {}

function describeError(error: unknown): string {
  if (error instanceof OperationError || error instanceof StartError) return `${error.message}\n`;
  if (error instanceof UsageError || isUsageMistake(error)) return `${USAGE}\n${error.message}\n`; // last, so that it is seen
  return unexpected(error);
}
