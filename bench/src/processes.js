// What Linux says of processes. Elsewhere all of this is null.
import { readFile, writeFile } from "node:fs/promises";

/** Clock ticks a second, as in /proc: 100 on every Linux that Node runs on. */
const ticksPerSecond = 100;

/** Milliseconds of processor time that a process has used. */
export async function cpuOf(pid) {
  const stat = await statOf(pid);
  return stat && stat.own;
}

/** Milliseconds of processor time that PostgreSQL has used: its first process, its children, and those of them that are gone. */
export async function cpuOfPostgresql(postmaster) {
  const stat = postmaster === null ? null : await statOf(postmaster);
  if (stat === null) return null;
  const children = (await readFile(`/proc/${postmaster}/task/${postmaster}/children`, "utf8")).trim().split(" ");
  const stats = await Promise.all(children.map((child) => statOf(Number(child))));
  return stats.reduce((sum, child) => sum + (child?.own ?? 0), stat.own + stat.reaped);
}

/** Makes the most memory that a process has had so far count from now on. */
export async function forgetPeak(pid) {
  await writeFile(`/proc/${pid}/clear_refs`, "5").catch(() => undefined);
}

/** The most memory that a process has had, in megabytes. */
export async function peakOf(pid) {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(status) ?? [];
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
}

async function statOf(pid) {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
  if (text === null) return null;
  // Fields 14 to 17 of proc(5), counted after the name, which may hold spaces.
  const [own, system, reaped, reapedSystem] = text
    .slice(text.lastIndexOf(")") + 2)
    .split(" ")
    .slice(11, 15)
    .map(Number);
  return { own: ((own + system) * 1000) / ticksPerSecond, reaped: ((reaped + reapedSystem) * 1000) / ticksPerSecond };
}
