// The load, in a process of its own: 16 connections that send the next request as soon as they have an answer. It is started with
// a message `{ url, requests, seconds }`, answers with its measurements, and ends.
import autocannon from "autocannon";

const connections = 16;

process.once("message", async ({ url, requests, seconds }) => {
  const times = [];
  const run = autocannon({
    url,
    connections,
    duration: seconds,
    requests: requests.map((request) => ({
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(request),
    })),
  });
  run.on("response", (_client, _status, _bytes, time) => times.push(time));
  const result = await run;
  times.sort((one, other) => one - other);
  process.send(
    {
      // Autocannon counts answers. A failed request has none.
      answered: result["2xx"],
      failed: result.non2xx + result.errors + result.timeouts,
      seconds: result.duration,
      p50: quantile(times, 0.5),
      p99: quantile(times, 0.99),
    },
    () => process.exit(0),
  );
});

process.once("disconnect", () => process.exit(0));

function quantile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
}
