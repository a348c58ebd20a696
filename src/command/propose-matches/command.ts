import { MATCHES, type Match } from "../../sources/alliances/matches.js";
import type { Terminal } from "../terminal.js";
import { ImportError } from "../../sources/import-error.js";
import { atopCandidates, cowCandidates } from "./candidates.js";
import { proposeMatches } from "./propose.js";

const USAGE = `Usage: npm run propose-matches -- <folder of cow-alliances> <folder of atop>
Prints which alliances of the two may be one and no decision covers, as lines for seeds/decisions/alliance-matches.yaml.
Read each one, and decide.
`;

/**
 * Writes the proposals that no decision covers, in the order of the decisions. Writes the records that were left out, and the
 * number of proposals, to standard error. Returns the exit code: 0, even if nothing is left to decide; 1 after an error message.
 */
export async function proposeMatchesCommand(
  args: readonly string[],
  terminal: Omit<Terminal, "isTty">,
): Promise<number> {
  const [cowFolder, atopFolder, ...more] = args;
  if (cowFolder === undefined || atopFolder === undefined || more.length > 0) {
    terminal.error(USAGE);
    return 1;
  }
  const leaveOut = (message: string) => terminal.error(`left out: ${message}\n`);
  try {
    const proposed = proposeMatches(
      await cowCandidates(cowFolder, leaveOut),
      await atopCandidates(atopFolder, leaveOut),
    );
    const isDecided = ({ cow, atop }: Match) => MATCHES.some((one) => one.cow === cow && one.atop === atop);
    const open = proposed
      .filter((one) => !isDecided(one))
      .sort((one, other) => one.cow - other.cow || one.atop - other.atop);
    for (const one of open) terminal.out(lineOf(one));
    terminal.error(`${proposed.length} proposed, ${open.length} of them not decided yet\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    terminal.error(`${error.message}\n`);
    return 1;
  }
}

function lineOf({ cow, atop, decision, why }: Match): string {
  return `- { cow: ${cow}, atop: ${atop}, decision: ${decision}, why: ${JSON.stringify(why)} }\n`;
}
