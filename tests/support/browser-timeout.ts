import { jest } from "@jest/globals";

// A browser must start and paint, and a slow machine is no failure. (Jest ignores `testTimeout` inside a project.)
jest.setTimeout(60_000);
