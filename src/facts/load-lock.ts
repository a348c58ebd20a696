/** The number of the advisory lock under which data are loaded, the same in all servers, so that of two loads at once one waits. */
export const LOAD_LOCK = 1_164_862_068;
