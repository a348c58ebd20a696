import type { Correction } from "../../correction.js";
import { DESTA_FILE } from "./file.js";

/**
 * What the file itself shows to be wrong. Line 446 (330+3) stays as it is, and is left out: it is named after Bulgaria and Romania,
 * lists Croatia, and gives as its treaty that with Montenegro; what is meant cannot be told. Line 379 (302+1, "EC Egypt Portugal Greece
 * accession", 1981) needs no correction: its codes have Greece alone, which acceded then, and line 380 has Portugal in 1985.
 */
export const CORRECTIONS: readonly Correction[] = [
  // Lines 519 to 521 list Syria for Turkey with the newcomers that accede to the Ankara Agreement.
  ankara("357+3"),
  ankara("357+4"),
  ankara("357+5"),
  // The code of one of the two countries that the name names: lines 330, 629, 1043 and 1083.
  notNamed("256", "c1", ["188", "Costa Rica"], ["191", "Croatia"], "Croatia Hungary"),
  notNamed(
    "446",
    "c2",
    ["276", "Germany"],
    ["278", "German Democratic Republic"],
    "Finland German Democratic Republic",
  ),
  notNamed("854", "c1", ["704", "Viet Nam"], ["702", "Singapore"], "Canada Singapore"),
  notNamed("889", "c2", ["591", "Panama"], ["458", "Malaysia"], "Malaysia US"),
  // Years of entry into force before the signature. Which of the two years is wrong the file does not show, so the entry
  // into force is taken as not known, and the year of signature is kept. Line 594, "El Salvador Panama".
  beforeSignature("419", "1986", "1974"),
  // Line 1185, "Bosnia and Herzegovina Turkey"; that of 2003 is an entry of its own.
  beforeSignature("1011", "2019", "2003"),
  // Lines 306 and 308: 1998, the year of another accession to the same agreement, stands beside accessions of 2005 and 2011.
  beforeSignature("243+2", "2005", "1998"),
  beforeSignature("243+4", "2011", "1998"),
];

function ankara(number: string): Correction {
  return {
    file: DESTA_FILE,
    row: { number, base_treaty: "357" },
    column: "c1",
    from: "760",
    to: "792",
    why: "The entry's name and its treaty, 357, have Turkey (792) there, not Syria (760).",
  };
}

function notNamed(
  number: string,
  column: string,
  [from, listed]: readonly [code: string, country: string],
  [to, named]: readonly [code: string, country: string],
  name: string,
): Correction {
  return {
    file: DESTA_FILE,
    row: { number, name },
    column,
    from,
    to,
    why: `The treaty's name has ${named} (${to}) there, not ${listed} (${from}).`,
  };
}

function beforeSignature(number: string, signed: string, inForce: string): Correction {
  return {
    file: DESTA_FILE,
    row: { number, year: signed },
    column: "entryforceyear",
    from: inForce,
    to: "NA",
    why: `Nothing enters into force before it is signed (${signed}).`,
  };
}
