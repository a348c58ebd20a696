/** The database gives no answer: it is down, starting, frozen, out of connections, or closing. The read itself is not wrong. */
export class DatabaseUnavailable extends Error {
  override readonly name = "DatabaseUnavailable";
}
