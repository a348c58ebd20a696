import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { createSchema } from "../../../src/schema/schema.js";
import { describeDatabases } from "../../support/databases.js";
import { askInTurn } from "./ask-in-turn.js";
import { startWithOracle, type Both } from "./asking.js";
import { breakPromises } from "./broken-promises.js";
import type { Equivalence } from "./equivalence.config.js";
import { fillPool, fillPoolWithoutCursors } from "./pool.js";
import { requests, type Request } from "./requests.js";

declare module "vitest" {
  interface ProvidedContext {
    /** How long and with which seed to compare; the tests of every day leave it out. */
    equivalence?: Equivalence;
  }
}

const schema = createSchema();
const long = inject("equivalence");
const { runs, brokenWorlds, seed } = long ?? { runs: 40, brokenWorlds: 1, seed: undefined };
/** Asked of each world whose promises are broken. */
const runsOfBroken = long ? 100 : 15;
const parameters = { verbose: fc.VerbosityLevel.None, ...(seed !== undefined && { seed }) };

describe("operations made at random are answered as resolvers for each field do, however often and in whatever way they are asked", () => {
  describeDatabases("a whole world", (open) => {
    let both: Both;
    beforeAll(async () => {
      both = await startWithOracle(open);
    });
    afterAll(() => say(both));

    it("answers all", async () => {
      const pool = await fillPool(schema, both.askBoth);
      const property = shrinkingBriefly(requests(schema, pool, { plain: false }), askInTurn(schema, both));
      await fc.assert(property, { ...parameters, numRuns: runs });
      expect(both.coverage.outcomes.beyond).toBeLessThan(both.coverage.outcomes.whole / 10);
    });
  });

  describe.each(Array.from({ length: brokenWorlds }, (_, place) => place))(
    "world %i, whose data breaks promises",
    (place) => {
      const own = (seed ?? Date.now() % 2 ** 31) + place;
      describeDatabases("null propagation", (open) => {
        let both: Both;
        beforeAll(async () => {
          both = await startWithOracle(open, (database, world) => breakPromises(database, world, own));
        });
        afterAll(() => say(both));

        it("answers all, with the errors in their places", async () => {
          const pool = await fillPoolWithoutCursors(schema, both.askBoth);
          const property = shrinkingBriefly(requests(schema, pool, { plain: true }), askInTurn(schema, both));
          await fc.assert(property, { ...parameters, seed: own, numRuns: runsOfBroken });
        });
      });
    },
  );
});

/** A property whose failure is made smaller with so many tries at most: of all that an operation is made of there would be thousands. */
function shrinkingBriefly(arbitrary: fc.Arbitrary<Request>, ask: (request: Request) => Promise<void>) {
  let tries: number | undefined;
  return fc.asyncProperty(arbitrary, async (request) => {
    if (tries !== undefined && ++tries > 200) return;
    try {
      await ask(request);
    } catch (error) {
      tries ??= 0;
      throw error;
    }
  });
}

function say({ coverage }: Both): void {
  if (long) console.log(`seed ${long.seed}\n${coverage.report()}`);
}
