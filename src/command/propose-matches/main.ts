// `npm run propose-matches -- <folder of cow-alliances> <folder of atop>`: what is to be decided when a version of either is added.
import { proposeMatchesCommand } from "./command.js";
import { standardTerminal } from "../terminal.js";

process.exitCode = await proposeMatchesCommand(process.argv.slice(2), standardTerminal);
