const swc = {
  jsc: {
    target: "es2024",
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
    experimental: { keepImportAttributes: true },
  },
  module: { type: "es6" },
};

/** The subpath imports of package.json (`#src/*` and the like) are resolved by jest itself. */
const shared = {
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: {
    "\\.ts$": ["@swc/jest", { ...swc, jsc: { ...swc.jsc, parser: { syntax: "typescript" } } }],
    "\\.tsx$": ["@swc/jest", swc],
  },
};

export default {
  testSequencer: "<rootDir>/tests/slow-first.mjs",
  // What a file leaves behind is only cleared away when memory runs short, and looking through gigabytes costs more than the tests.
  workerIdleMemoryLimit: "1GB",
  projects: [
    {
      ...shared,
      displayName: "core",
      setupFilesAfterEnv: ["<rootDir>/tests/support/patience.ts"],
      testMatch: ["<rootDir>/tests/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/browser/", "<rootDir>/tests/bench/"],
    },
    {
      ...shared,
      displayName: "browser",
      testMatch: ["<rootDir>/tests/browser/**/*.test.{ts,tsx}"],
      setupFilesAfterEnv: ["<rootDir>/tests/support/browser-timeout.ts"],
    },
  ],
};
