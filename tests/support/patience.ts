import { jest } from "@jest/globals";

// All cores run tests, and a slow machine is no failure: what hangs still ends. (Jest ignores `testTimeout` inside a project.)
jest.setTimeout(30_000);
