// How the edition is read on both databases: first listen, then read the row, so that no change is missed in between.
// Triggers on every table write the row and notify; see prisma/triggers/edition.sql.
//
// An answer can be cached under the edition that was in memory BEFORE the answer's statement was sent: that edition is never
// newer than the answer. An edition arrives in memory by a notification or from the row. Both show that its transaction is
// committed and visible to all (PostgreSQL sends a notification only then, and a snapshot shows the row only then). The
// snapshot of the statement is taken later, so it contains the writes of that transaction. The snapshot can also contain
// newer writes. Their edition is then on its way, and once it arrives no request reads the answers that were cached under the
// old one. So a cached answer lags a write by the delay of its notification at most.
//
// Right after a connection is made, the row can be ahead of notifications that are not delivered yet. The edition in memory
// then returns to an older one for a moment. It is older than the data, which is allowed, and new to this process.

/** The channel on which changes of the edition are notified, each with the new edition. */
export const editionChannel = "entente_edition";

/** Reads the current edition in the database, as `version`. */
export const editionStatement = `select "version"::text as "version" from "Edition"`;
