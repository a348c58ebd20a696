// All that is taken from the built product: its way in to the database, its server, what derives columns from facts, and its loader.
export { openDatabase } from "../../dist/src/database/open.js";
export { parsePartialDate } from "../../dist/src/dates/partial-date.js";
export { agreementPeriod, seenBy, standingPeriod, tenurePeriod } from "../../dist/src/dates/period.js";
export { createServer } from "../../dist/src/server.js";
export { tables as loaderTables } from "../../dist/src/facts/tables.js";
export { writeRows } from "../../dist/seeds/loader/write/write-rows.js";
export { searchColumn, sortColumns } from "../../dist/src/facts/naming.js";
export { fold } from "../../dist/src/text/fold.js";
