import { defineConfig } from "vitest/config";
import { globalSetup, reading, setupFiles } from "../../../vitest.config.js";

/** How long, and from where, operations at random are compared. */
export interface Equivalence {
  /** Operations on each database; each is asked four times. */
  readonly runs: number;
  /** Worlds whose data breaks promises, on each database, with a hundred operations each. */
  readonly brokenWorlds: number;
  /** What all that is random starts from: the same seed asks the same again. */
  readonly seed: number;
}

const { EQUIVALENCE_RUNS = "5000", EQUIVALENCE_SEED = String(Date.now() % 2 ** 31) } = process.env;
const runs = Number(EQUIVALENCE_RUNS);
const equivalence: Equivalence = { runs, brokenWorlds: Math.ceil(runs / 500), seed: Number(EQUIVALENCE_SEED) };
console.log(`EQUIVALENCE_RUNS=${runs} EQUIVALENCE_SEED=${equivalence.seed} npm run test:equivalence`);

/** The long comparison of the read path with plain graphql-js: `npm run test:equivalence`. */
export default defineConfig({
  ...reading,
  test: {
    include: ["test/api/plan/equivalence.test.ts"],
    globalSetup,
    setupFiles,
    testTimeout: 0,
    hookTimeout: 0,
    provide: { equivalence },
  },
});
