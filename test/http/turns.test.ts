import { expect, it } from "vitest";
import { createTurns } from "../../src/http/turns.js";

const turnOfTheEventLoop = () => new Promise((resolve) => setImmediate(resolve));

it("gives one turn in four turns of the event loop, in the order in which they were asked for", async () => {
  const turns = createTurns(4);
  const taken: string[] = [];
  for (const name of ["a", "b", "c"]) void turns.next().then(() => taken.push(name));
  const seen: string[] = [];
  while (taken.length < 3) {
    await turnOfTheEventLoop();
    seen.push(taken.join(""));
  }
  expect(seen.filter((names) => names !== "")).toEqual([
    ...Array<string>(4).fill("a"),
    ...Array<string>(4).fill("ab"),
    "abc",
  ]);
});

it("gives the first turn at the end of this turn of the event loop", async () => {
  const taken = createTurns(4)
    .next()
    .then(() => "taken");
  const late = turnOfTheEventLoop().then(turnOfTheEventLoop);
  expect(await Promise.race([taken, late])).toBe("taken");
});

it("lets a hundred wait, and more when some have had their turn", async () => {
  const turns = createTurns(4);
  const [first, ...others] = Array.from({ length: 100 }, () => turns.next());
  expect(turns.isFull()).toBe(true);
  await first;
  expect(turns.isFull()).toBe(false);
  await Promise.all(others);
});
