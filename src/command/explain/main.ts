// `npm run explain -- <operation.graphql>`: prints how an operation is planned, its SQL, and how PostgreSQL runs it.
import { standardTerminal } from "../terminal.js";
import { explainCommand } from "./command.js";

process.exitCode = await explainCommand({
  args: process.argv.slice(2),
  environment: process.env,
  terminal: standardTerminal,
});
