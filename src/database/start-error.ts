/** The server cannot start on this database; the message says what is wrong and what to do. Nothing was changed or destroyed. */
export class StartError extends Error {
  override readonly name = "StartError";
}
