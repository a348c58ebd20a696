import { describeFunctions } from "./describe-functions.js";
import { duties } from "./network-duties.js";
import { edges } from "./network-edges.js";
import { links } from "./network-links.js";

describeFunctions("network", { ...duties, ...edges, ...links });
