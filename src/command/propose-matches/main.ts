// `npm run propose-matches -- <folder of cow-alliances> <folder of atop>`: lists what must be decided for a new version of either
// dataset.
import { proposeMatchesCommand } from "./command.js";
import { standardTerminal } from "../terminal.js";

process.exitCode = await proposeMatchesCommand(process.argv.slice(2), standardTerminal);
