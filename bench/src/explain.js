// The statements that the product sends for an operation, with PostgreSQL's plans.

/** Prints an operation's statements, each with its plan and times. */
export async function explain(server, client, operation, request) {
  const { ask } = await import("./ask.js");
  await server.tell("statements");
  await ask(server.url, request);
  const statements = await server.tell("told");
  for (const { text, values } of statements) {
    console.log(`\n== ${operation}\n${text}\n${JSON.stringify(values)}`);
    await client.query("set plan_cache_mode = force_generic_plan; set random_page_cost = 1.1; set jit = off; set max_parallel_workers_per_gather = 0");
    await client.query(`prepare explained as ${text}`);
    const given = values.map((value) => literal(client, value)).join(", ");
    const run = `execute explained${values.length > 0 ? `(${given})` : ""}`;
    await client.query(run); // planned now
    const { rows } = await client.query(`explain (analyze, buffers) ${run}`);
    await client.query("deallocate explained");
    console.log(rows.map((row) => row["QUERY PLAN"]).join("\n"));
  }
}

function literal(client, value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return client.escapeLiteral(`{${value.map((item) => JSON.stringify(item)).join(",")}}`);
  return client.escapeLiteral(String(value));
}
