// Vitest ignores hooks that are declared while hooks and tests run, and that is when servers start: these run in every file.
import { afterAll, afterEach, expect } from "vitest";
import { startedServers } from "./started-servers.js";

afterEach(() => {
  const unexpected = startedServers.flatMap((server) => server.unexpected.splice(0));
  expect(unexpected, "errors that are no client's mistake").toEqual([]);
});

afterAll(async () => {
  for (const { close } of startedServers.splice(0)) await close();
});
