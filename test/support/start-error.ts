import { expect } from "vitest";
import { StartError } from "../../src/database/start-error.js";

/** Expects a StartError whose message has each of the parts. */
export function expectStartError(error: unknown, ...parts: readonly (string | RegExp)[]): void {
  expect(error).toBeInstanceOf(StartError);
  for (const part of parts) expect((error as StartError).message).toMatch(part);
}
