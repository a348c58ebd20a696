import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { constants, brotliCompressSync } from "node:zlib";
import { defineConfig, type Plugin } from "vite";

const browser = fileURLToPath(new URL("./browser/", import.meta.url));
const output = fileURLToPath(new URL("../../dist/playground/browser/", import.meta.url));

/** Writes a `.br` file beside every asset. @fastify/static sends it unchanged, so nothing is compressed per request. */
function compressAssets(): Plugin {
  let folder: string;
  return {
    name: "compress-assets",
    configResolved: ({ build }) => {
      folder = `${build.outDir}/${build.assetsDir}/`;
    },
    closeBundle() {
      for (const file of readdirSync(folder)) {
        // Level 9 is within a few per cent of 11 and takes a twentieth of the time.
        const compressed = brotliCompressSync(readFileSync(folder + file), {
          params: { [constants.BROTLI_PARAM_QUALITY]: 9 },
        });
        writeFileSync(`${folder}${file}.br`, compressed);
      }
    },
  };
}

/** Builds the two pages into `dist/playground/browser`: `node scripts/build.js playground`. */
export default defineConfig({
  root: browser,
  base: "/playground/",
  publicDir: false,
  clearScreen: false,
  logLevel: "warn",
  plugins: [compressAssets()],
  worker: { format: "es" },
  build: {
    outDir: output,
    emptyOutDir: true,
    target: "es2023",
    // No tool requests source maps, since there are none. The sources are in the repository.
    sourcemap: false,
    reportCompressedSize: false,
    // Monaco is one large file. Browsers load it once and cache it permanently.
    chunkSizeWarningLimit: 4_000,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: [`${browser}index.html`, `${browser}schema.html`],
      onLog(level, log, write) {
        // "use client" has no meaning here, and about fifty modules begin with it.
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") write(level, log);
      },
    },
  },
});
