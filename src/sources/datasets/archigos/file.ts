/** The file of leaders. */
export const LEADERS = "archigos.csv";
