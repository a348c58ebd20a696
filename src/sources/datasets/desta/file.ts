/** The file of DESTA's treaties. */
export const DESTA_FILE = "DESTA.csv";

/** How many columns there are for members, and as many for what each member is to the entry. */
export const MEMBER_COLUMNS = 91;

/** The last day of which the file speaks: its latest entries are of 2020. */
export const COVERED_UNTIL = "2020-12-31";
