import eslint from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["bench/", "coverage/", "dist/", "node_modules/", "src/generated/", "test/generated/", ".data/"] },
  eslint.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/require-await": "off", // what an interface of others asks to be async
      "@typescript-eslint/no-base-to-string": "off", // values of unknown come from columns whose types the data model says
      "@typescript-eslint/unbound-method": "off", // functions over classes: interfaces here are records of functions
      "@typescript-eslint/no-unsafe-enum-comparison": "off", // libraries' const enums, compared by what they print
      // pg types its onConnect hook as giving nothing, and awaits what it gives.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { properties: false } }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { varsIgnorePattern: "^_", argsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" },
      ],
    },
  },
  {
    files: ["**/*.js"],
    languageOptions: {
      globals: { process: "readonly", console: "readonly", URL: "readonly", performance: "readonly" },
    },
  },
);
