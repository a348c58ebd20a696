import type { Match } from "./match.js";
import { MATCHES_OF_DIGO } from "./matches-of-digo.js";
import { MATCHES_OF_DIGO_AND_MIGO } from "./matches-of-digo-and-migo.js";
import { MATCHES_OF_MIGO } from "./matches-of-migo.js";

/** All decisions; none of them is made at run time. */
export const MATCHES: readonly Match[] = [...MATCHES_OF_DIGO, ...MATCHES_OF_DIGO_AND_MIGO, ...MATCHES_OF_MIGO];
