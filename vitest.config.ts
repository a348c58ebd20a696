import { defineConfig } from "vitest/config";

export default defineConfig({
  // Vitest loads `graphql` as ES modules for the tests and as CommonJS for what is in node_modules; graphql-js refuses to
  // work with a schema of the other copy ("another module or realm"). One file for both.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: false } },
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/database-server.ts"],
    // Vitest would leave one core to itself, which is half of a small machine.
    maxWorkers: "100%",
    // Only what hangs is ended: how long a test takes on a busy machine must not decide it.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    expect: { poll: { timeout: 600_000 } },
  },
});
