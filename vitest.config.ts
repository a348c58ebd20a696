import { configDefaults, defineConfig } from "vitest/config";

/** Files that leave nothing behind but data: they share modules and databases, which are slow to load and to open. */
const together = [
  ...["api", "api/plan", "api/questions", "facts", "functions", "import", "limits", "schema", "world"].map(
    (folder) => `test/${folder}/*.test.ts`,
  ),
  "test/http/!(memory-of-plans).test.ts", // that one measures the memory of its process
  "test/plan/!(questions).test.ts", // that one adds to the schema
  "test/playground/!(playground).test.ts", // that one starts a browser
];

/** How Vitest reads the program. */
export const reading = {
  // Vitest loads `graphql` as ES modules for the tests and as CommonJS for what is in node_modules; graphql-js refuses to
  // work with a schema of the other copy ("another module or realm"). One file for both.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: false } },
};

export const setupFiles = ["test/support/check-servers.ts"];

// Only what hangs is ended: how long a test takes on a busy machine must not decide it.
const patience = { testTimeout: 900_000, hookTimeout: 900_000, expect: { poll: { timeout: 600_000 } } };

export const globalSetup = ["test/support/database-server.ts"];

export default defineConfig({
  test: {
    projects: [
      {
        ...reading,
        test: {
          name: "together",
          include: together,
          isolate: false,
          provide: { keepsDatabases: true },
          setupFiles,
          ...patience,
        },
      },
      {
        ...reading,
        test: {
          name: "apart",
          include: ["test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...together],
          setupFiles,
          ...patience,
        },
      },
    ],
    globalSetup,
    coverage: {
      provider: "v8",
      include: ["src/**/*.{ts,js}"],
      exclude: [
        "src/generated/**", // made by Prisma and by scripts/build.js
        "src/playground/browser/**", // runs in Chromium
        "src/database/pglite/{thread,prepared-reads,turn}.js", // run in PGlite's thread, of which V8 reports nothing to Vitest
        "src/{main,**/main}.ts", // run as processes of their own, as is write-schemas
        "src/sources/articles/write-schemas.ts",
      ],
      reporter: ["text-summary", "html", "json-summary"],
    },
    // Vitest would leave one core to itself, which is half of a small machine.
    maxWorkers: "100%",
  },
});
