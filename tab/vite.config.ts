import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { precompress } from "./precompress.ts";
import { sizeLimits } from "./size-limits.ts";

// Whoever builds with another NODE_ENV, as a test does, would ship the development build of React: half as big again.
process.env["NODE_ENV"] = "production";

/**
 * Left to itself, the bundler makes a script of every few lines that two pages share, and a page waits for forty of them, six
 * at a time. So: what everybody loads is one script, and a second one for the libraries, which change less often; what many
 * pages share is another, and below that what is too small for a request of its own goes with its neighbours. Sizes in bytes,
 * before they are made small.
 */
const scriptsTogether = [
  { name: "libraries", tags: ["$initial" as const], test: /[\\/]node_modules[\\/]/, priority: 3 },
  { name: "start", tags: ["$initial" as const], priority: 2 },
  { name: "common", minShareCount: 6, priority: 1 },
  { name: "shared", minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 2_000 },
];

/** The bundler names what is shared after all that share it. */
function shortened(name: string): string {
  return name.replace(/~[^.]*/, "").replace(/\.css$/, "");
}

// Vite asks for a default export.
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/",
  plugins: [react(), precompress(), sizeLimits()],
  // The server replaces the placeholder in every answer, so that each page load has a nonce of its own.
  html: { cspNonce: "__CSP_NONCE__" },
  build: {
    outDir: fileURLToPath(new URL("../dist/tab", import.meta.url)),
    emptyOutDir: true,
    target: "es2022",
    // A data: address in a style sheet would need an exception in the content security policy.
    assetsInlineLimit: 0,
    // A test watches the compressed first load; Vite's own warning is about the size before that, in kB.
    chunkSizeWarningLimit: 700,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: { groups: scriptsTogether },
        chunkFileNames: ({ name }) => `assets/${shortened(name)}-[hash].js`,
        assetFileNames: ({ names: [name = "asset"] }) => `assets/${shortened(name)}-[hash][extname]`,
      },
    },
  },
});
