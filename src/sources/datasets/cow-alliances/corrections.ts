import type { Correction } from "../../correction.js";
import { FILE } from "./file.js";

/** What the file has wrong by what other files show. */
export const CORRECTIONS: readonly Correction[] = [
  {
    file: FILE,
    row: { version4id: "394" },
    column: "ccode",
    from: "484",
    to: "490",
    why: "ATOP has the same alliance (4900, which it links to this one), of the same day, with the Democratic Republic of the Congo (490).",
  },
];
