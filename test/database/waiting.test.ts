import { expect, it } from "vitest";
import { Departure } from "../../src/database/departure.js";
import { callMaker } from "../../src/database/pglite/waiting.js";

/** Whether a call is settled by now. */
const isSettled = async (answer: Promise<unknown>) =>
  Promise.race([answer.then(() => true).catch(() => true), Promise.resolve().then(() => Promise.resolve(false))]);

it("rejects a call at once whose client leaves while it waits", async () => {
  const departure = new Departure();
  const { waiting, answer } = callMaker()("read", ["select 1", []], departure);
  departure.leave();
  expect(await isSettled(answer)).toBe(true);
  await expect(answer).rejects.toThrow("the client has left");
  expect(waiting.isWanted()).toBe(false);
});

it("lets a call that was sent run to its end, and then says that its client has left", async () => {
  const departure = new Departure();
  const { waiting, answer } = callMaker()("read", ["select 1", []], departure);
  waiting.sent();
  departure.leave();
  expect(await isSettled(answer)).toBe(false);
  waiting.resolve(["1"]);
  await expect(answer).rejects.toThrow("the client has left");
});
