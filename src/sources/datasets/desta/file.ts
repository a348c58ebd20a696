/** The file of DESTA's treaties. */
export const DESTA_FILE = "DESTA.csv";

/** The number of columns for members. There are as many for the roles of members in the entry. */
export const MEMBER_COLUMNS = 91;

/** The last day that the file covers: its latest entries are of 2020. */
export const COVERED_UNTIL = "2020-12-31";
