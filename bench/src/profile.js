// Evaluates a profile: the functions that took the CPU time.
import { readFileSync } from "node:fs";

const shown = 25;

/** The functions that took the most time by themselves, and the files that did, as text. */
export function profileAsText(path) {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(path, "utf8"));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const functions = new Map();
  const places = new Map();
  let total = 0;
  for (const [index, id] of samples.entries()) {
    const { functionName, url, lineNumber } = byId.get(id).callFrame;
    if (functionName === "(idle)" || functionName === "(program)") continue;
    const time = timeDeltas[index];
    total += time;
    const place = placeOf(url);
    add(functions, `${functionName || "(anonymous)"} ${place.file}${url ? `:${lineNumber + 1}` : ""}`, time);
    add(places, place.part, time);
  }
  const lines = (times) =>
    [...times]
      .sort(([, one], [, other]) => other - one)
      .slice(0, shown)
      .map(([name, time]) => `${((100 * time) / total).toFixed(1).padStart(5)}%  ${name}`);
  return ["by part", ...lines(places), "by function", ...lines(functions)].join("\n");
}

function placeOf(url) {
  const packaged = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(.*)$/.exec(url);
  if (packaged) return { part: packaged[1], file: `${packaged[1]}/${packaged[2]}` };
  const own = /dist\/(src\/([^/]+).*)$/.exec(url);
  if (own) return { part: `entente ${own[2]}`, file: own[1] };
  return url ? { part: url.startsWith("node:") ? "node" : url, file: url } : { part: "V8", file: "" };
}

function add(times, name, time) {
  times.set(name, (times.get(name) ?? 0) + time);
}
