import { defineConfig } from "vitest/config";

export default defineConfig({
  // Vitest loads `graphql` as ES modules for the tests and as CommonJS for what is in node_modules; graphql-js refuses to
  // work with a schema of the other copy ("another module or realm"). One file for both.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: false } },
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/database-server.ts"],
    // A first PGlite needs two seconds, and machines that test are busy.
    // Vitest would leave one core to itself, which is half of a small machine.
    maxWorkers: "100%",
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
