/** The server cannot start on this database. The message says why, and what to do. Nothing was changed or destroyed. */
export class StartError extends Error {
  override readonly name = "StartError";
}
