// What Linux reports about processes. All of this is null on other systems.
import { readFile, writeFile } from "node:fs/promises";

/** Clock ticks a second, as in /proc: 100 on every Linux that Node runs on. */
const ticksPerSecond = 100;

/** CPU time of a process, in milliseconds. */
export async function cpuOf(pid) {
  const stat = await statOf(pid);
  return stat && stat.own;
}

/** CPU time of PostgreSQL, in milliseconds: its first process, its children, and its children that have ended. */
export async function cpuOfPostgresql(postmaster) {
  const stat = postmaster === null ? null : await statOf(postmaster);
  if (stat === null) return null;
  const children = (await readFile(`/proc/${postmaster}/task/${postmaster}/children`, "utf8")).trim().split(" ");
  const stats = await Promise.all(children.map((child) => statOf(Number(child))));
  return stats.reduce((sum, child) => sum + (child?.own ?? 0), stat.own + stat.reaped);
}

/** Resets the maximum memory of a process. */
export async function forgetPeak(pid) {
  await writeFile(`/proc/${pid}/clear_refs`, "5").catch(() => undefined);
}

/** The maximum memory of a process, in megabytes. */
export async function peakOf(pid) {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(status) ?? [];
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
}

async function statOf(pid) {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
  if (text === null) return null;
  // Fields 14 to 17 of proc(5), counted after the name, which can contain spaces.
  const [own, system, reaped, reapedSystem] = text
    .slice(text.lastIndexOf(")") + 2)
    .split(" ")
    .slice(11, 15)
    .map(Number);
  return { own: ((own + system) * 1000) / ticksPerSecond, reaped: ((reaped + reapedSystem) * 1000) / ticksPerSecond };
}
