import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { logCauses } from "../src/log-causes.js";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout"] }));
afterEach(() => void vi.useRealTimers());

it("logs each cause once a second, with how often it came", () => {
  const lines: string[] = [];
  const log = logCauses((line) => lines.push(line));
  for (let times = 0; times < 3; times++) ["down", "busy"].forEach(log);
  expect(lines).toEqual(["down", "busy"]);
  vi.advanceTimersByTime(1_000);
  expect(lines.slice(2)).toEqual(["down (2 more within a second)", "busy (2 more within a second)"]);
  log("down");
  vi.advanceTimersByTime(1_000);
  expect(lines.slice(4)).toEqual(["down (1 more within a second)"]);
  vi.advanceTimersByTime(1_000);
  log("down");
  expect(lines.slice(5)).toEqual(["down"]);
});
