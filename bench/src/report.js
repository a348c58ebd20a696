// The figures as text.

const columns = [
  ["server", ({ server }) => server],
  ["operation", ({ operation }) => operation],
  ["requests/s", ({ rps }) => figure(rps, 0)],
  ["p50 ms", ({ p50 }) => figure(p50, 2)],
  ["p99 ms", ({ p99 }) => figure(p99, 2)],
  ["Node ms", ({ nodeMs }) => figure(nodeMs, 3)],
  ["PostgreSQL ms", ({ postgresMs }) => figure(postgresMs, 3)],
  ["statements", ({ statements }) => figure(statements, 1)],
  ["peak MB", ({ rssMb }) => figure(rssMb, 0)],
  ["bytes", ({ bytes }) => figure(bytes, 0)],
];

/** All figures, a line for each server and operation. */
export function rowsAsText(rows) {
  const shown = rows.some(({ blockedMs }) => blockedMs !== undefined)
    ? [...columns, ["longest block ms", ({ blockedMs }) => figure(blockedMs, 1)]]
    : columns;
  return table([shown.map(([title]) => title), ...rows.map((row) => shown.map(([, cell]) => cell(row)))]);
}

/** The time of each server from the start of its process to its first answer. */
export function startsAsText(starts) {
  return table([
    ["server", "first answer after ms"],
    ...starts.map(({ server, startMs }) => [server, figure(startMs, 0)]),
  ]);
}

/**
 * Rows a second of each way to write, also as a share of COPY, which is the first way, and of the same way without the edition's
 * triggers.
 */
export function writesAsText(ways) {
  const [copy] = ways;
  return table([
    ["way", "", "rows/s", "% of COPY", "% of without triggers"],
    ...ways.map(({ way, watched, bare }) => [
      way,
      "",
      figure(watched, 0),
      figure((100 * watched) / copy.watched, 0),
      figure((100 * watched) / bare, 0),
    ]),
  ]);
}

/** Requests a second as a multiple of PostGraphile's, and as a share of the limit's. */
export function ratiosAsText(rows) {
  const servers = [...new Set(rows.map(({ server }) => server))];
  const operations = [...new Set(rows.map(({ operation }) => operation))];
  const rpsOf = (server, operation) => rows.find((row) => row.server === server && row.operation === operation)?.rps;
  const lines = operations.flatMap((operation) => {
    const [peer, limit] = [rpsOf("postgraphile", operation), rpsOf("limit", operation)];
    const line = (title, ratio) => [operation, title, ...servers.map((server) => ratio(rpsOf(server, operation)))];
    return [
      ...(peer ? [line("× PostGraphile", (rps) => figure(rps / peer, 2))] : []),
      ...(limit ? [line("% of the limit", (rps) => figure((100 * rps) / limit, 0))] : []),
    ];
  });
  return lines.length === 0 ? "" : table([["operation", "ratio", ...servers], ...lines]);
}

function figure(value, digits) {
  return value === null || value === undefined ? "-" : value.toFixed(digits);
}

function table(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line.map((cell, column) => (column < 2 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join("  "),
    )
    .join("\n");
}
