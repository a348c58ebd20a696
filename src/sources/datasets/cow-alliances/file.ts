/** The file of alliances by member. */
export const FILE = "alliance_v4.1_by_member.csv";
