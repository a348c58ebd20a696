// All that is taken from the built product: its way in to the database, its server, what derives columns from facts, and its loader.
export { openDatabase } from "../../dist/database/open.js";
export { parsePartialDate } from "../../dist/dates/partial-date.js";
export { agreementPeriod, seenBy, standingPeriod, tenurePeriod } from "../../dist/dates/period.js";
export { createServer } from "../../dist/server.js";
export { tables as loaderTables } from "../../dist/facts/tables.js";
export { writeRows } from "../../dist/facts/write-rows.js";
export { searchColumn, sortColumns } from "../../dist/facts/naming.js";
export { fold } from "../../dist/text/fold.js";
