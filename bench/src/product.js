// Everything that the benchmark uses of the built product: access to the database, the server, the derivation of columns, and the
// loader.
export { openDatabase } from "../../dist/database/open.js";
export { parsePartialDate } from "../../dist/dates/partial-date.js";
export { agreementPeriod, seenBy, standingPeriod, tenurePeriod } from "../../dist/dates/period.js";
export { createServer } from "../../dist/server.js";
export { tables as loaderTables } from "../../dist/facts/tables.js";
export { writeRows } from "../../dist/facts/write-rows.js";
export { searchColumn, sortColumns } from "../../dist/facts/naming.js";
export { fold } from "../../dist/text/fold.js";
