import { disagreements } from "./derive-disagreements.js";
import { parties } from "./derive-parties.js";
import { periods } from "./derive-periods.js";
import { describeFunctions } from "./describe-functions.js";

describeFunctions("derive", { ...periods, ...parties, ...disagreements });
