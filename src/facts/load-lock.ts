/** The number of the advisory lock for loading data. It is the same in all servers, so that only one load runs at a time. */
export const LOAD_LOCK = 1_164_862_068;
