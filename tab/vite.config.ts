import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { precompress } from "./precompress.ts";
import { sizeLimits } from "./size-limits.ts";

// Whoever builds with another NODE_ENV, as a test does, would ship the development build of React: half as big again.
process.env["NODE_ENV"] = "production";

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
  },
});
