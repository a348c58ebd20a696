/** No answer can be had from the database: it is down, starting, frozen, out of connections, or about to be closed. Nothing is wrong with the read. */
export class DatabaseUnavailable extends Error {
  override readonly name = "DatabaseUnavailable";
}
