// How one learns the edition, on both databases: listen first, then read the row, so that no change between is missed. Triggers
// on every table write the row and notify; see prisma/triggers/edition.sql.
//
// What is kept of an answer may be kept under the edition that was in memory BEFORE the answer's statement was sent: that never
// names newer data than the answer has. An edition gets into memory by a notification or from the row. Either shows that
// the transaction that wrote it is committed for all to see (PostgreSQL hands a notification out only then, and so the row
// to a snapshot), and the statement's snapshot is taken later, so it has that transaction's writes. It may have newer ones
// than the edition names: then the next edition is under way, and when it arrives nothing asks for what was kept under this
// one. So a kept answer is at most as old as a notification takes.
//
// Right after a connection is made, the row can be ahead of notifications that are still to be handed out, and the edition
// goes back for a moment to one between: older than the data, which the argument allows, and new to this process.

/** What changes of the edition are notified on, each with the new one. */
export const editionChannel = "entente_edition";

/** Reads the edition as it is in the database, as `version`. */
export const editionStatement = `select "version"::text as "version" from "Edition"`;
