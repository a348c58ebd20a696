import { describe, expect, it, vi } from "vitest";
import { createReadQueue, ServerBusy, type ReadQueueOptions } from "../../src/http/read-queue.js";
import { Departure } from "../../src/database/departure.js";

/** A queue whose reads end when they are told to; `begun` has their names in the order in which they began. */
function queueOf(options: Partial<ReadQueueOptions> = {}) {
  const queue = createReadQueue({ maxRunning: 4, maxWaiting: 8, maxWaitMs: 60_000, ...options });
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const ask = (name: string, isExpensive: boolean, departure?: Departure) =>
    queue({ isExpensive, departure }, async () => {
      begun.push(name);
      await new Promise<void>((resolve) => ends.set(name, resolve));
      return name;
    });
  const asked: Promise<unknown>[] = [];
  const askAll = (names: readonly string[], departure?: Departure) =>
    names.forEach((name) => asked.push(ask(name, name.startsWith("e"), departure).catch((error: unknown) => error)));
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const end = async (...names: string[]) => {
    names.forEach((name) => ends.get(name)?.());
    await settle();
  };
  return { ask, askAll, begun, end, settle, asked };
}

describe("a queue of reads", () => {
  it("runs no more than it may, those first that have waited longest", async () => {
    const { askAll, begun, end, settle } = queueOf();
    askAll(["c1", "c2", "c3", "c4", "c5", "c6"]);
    await settle();
    expect(begun).toEqual(["c1", "c2", "c3", "c4"]);
    await end("c3");
    expect(begun).toEqual(["c1", "c2", "c3", "c4", "c5"]);
  });

  it("gives expensive reads half of the room, and cheap ones all", async () => {
    const { askAll, begun, end, settle } = queueOf();
    askAll(["e1", "e2", "e3", "e4", "c1", "c2", "c3"]);
    await settle();
    expect(begun).toEqual(["e1", "e2", "c1", "c2"]);
    await end("e1");
    expect(begun.slice(4)).toEqual(["c3"]);
    await end("c1");
    expect(begun.slice(5)).toEqual(["e3"]);
  });

  it("lets an expensive read run where only one may", async () => {
    const { askAll, begun, end, settle } = queueOf({ maxRunning: 1 });
    askAll(["e1", "e2", "c1"]);
    await settle();
    expect(begun).toEqual(["e1"]);
    await end("e1");
    expect(begun).toEqual(["e1", "c1"]);
    await end("c1");
    expect(begun).toEqual(["e1", "c1", "e2"]);
  });

  it("lets no more wait than may, a quarter of them expensive", async () => {
    const { ask, askAll, settle } = queueOf();
    askAll(["e1", "e2", "e3", "e4"]); // two run, two wait
    await settle();
    await expect(ask("e5", true)).rejects.toThrow(ServerBusy);
    askAll(["c1", "c2", ...Array.from({ length: 8 }, (_, n) => `c${n + 3}`)]); // two run, eight wait
    await settle();
    await expect(ask("c11", false)).rejects.toThrow(ServerBusy);
  });

  it("goes on after a read that failed", async () => {
    const queue = createReadQueue({ maxRunning: 1, maxWaiting: 1, maxWaitMs: 60_000 });
    await expect(queue({ isExpensive: true }, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await queue({ isExpensive: true }, () => Promise.resolve("yes"))).toBe("yes");
  });

  it("lets go of who leaves while it waits, and gives its place to another", async () => {
    const { ask, askAll, begun, end, settle } = queueOf({ maxRunning: 1, maxWaiting: 1 });
    askAll(["c1"]);
    const leaving = new Departure();
    const left = ask("c2", false, leaving);
    leaving.leave();
    await expect(left).rejects.toThrow("the client has left");
    askAll(["c3"]);
    await end("c1");
    expect(begun).toEqual(["c1", "c3"]);
    await settle();
  });

  it("lets nobody wait for longer than it may", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const { ask, askAll, begun } = queueOf({ maxRunning: 1, maxWaitMs: 5_000 });
      askAll(["c1"]);
      const late = ask("c2", false);
      const told = expect(late).rejects.toThrow(ServerBusy);
      vi.advanceTimersByTime(5_000);
      await told;
      expect(begun).toEqual(["c1"]);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
