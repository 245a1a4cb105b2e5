import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { keptTyping } from "#tab/forms/kept-typing.ts";

const fresh = { text: "", day: "" };
const hour = 3_600_000;

beforeEach(() => {
  jest.useFakeTimers();
  Object.assign(globalThis, { sessionStorage: storage() });
  keptTyping.belongsTo("per_noor");
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, "sessionStorage");
});

test("what was typed comes back for the fields that the form still has", () => {
  keptTyping.keep("contribute", { text: "Wij weten dit.", gone: "Van vroeger" });
  expect(keptTyping.read("contribute", fresh)).toEqual({ text: "Wij weten dit.", day: "" });
  keptTyping.forget("contribute");
  expect([keptTyping.has("contribute"), keptTyping.read("contribute", fresh)]).toEqual([false, fresh]);
});

test("after a day it is gone, and a clock that was set back takes nothing away", () => {
  keptTyping.keep("contribute", { text: "Wij weten dit." });
  jest.setSystemTime(Date.now() - 24 * hour);
  expect(keptTyping.has("contribute")).toBe(true);
  jest.setSystemTime(Date.now() + 48 * hour);
  expect([keptTyping.has("contribute"), keptTyping.read("contribute", fresh)]).toEqual([false, fresh]);
  keptTyping.belongsTo("per_noor");
  expect(allKept()).not.toContain("Wij weten dit.");
});

test("of many forms only the latest are kept", () => {
  for (let form = 0; form < 40; form++) {
    jest.advanceTimersByTime(1_000);
    keptTyping.keep(`form-${form}`, { text: `Tekst ${form}` });
  }
  expect([keptTyping.has("form-9"), keptTyping.has("form-10"), keptTyping.has("form-39")]).toEqual([false, true, true]);
});

test("nothing of it is there for somebody else", () => {
  keptTyping.keep("contribute", { text: "Van Noor." });
  keptTyping.keep("note", { text: "Geheim van Noor." }, "memory");
  keptTyping.belongsTo("per_sam");
  expect([keptTyping.has("contribute"), keptTyping.has("note")]).toEqual([false, false]);
});

test("what turns out to be for a few is taken out of the browser's storage", () => {
  keptTyping.keep("contribute", { text: "Wij weten" });
  keptTyping.keep("contribute", { text: "Wij weten dit." }, "memory");
  expect(allKept()).not.toContain("Wij weten");
  expect(keptTyping.read("contribute", fresh).text).toBe("Wij weten dit.");
});

test("where storage is denied nothing breaks", () => {
  Object.defineProperty(globalThis, "sessionStorage", {
    configurable: true,
    get: () => {
      throw new Error("denied");
    },
  });
  keptTyping.keep("contribute", { text: "Wij weten dit." });
  keptTyping.belongsTo("per_noor");
  expect([keptTyping.has("contribute"), keptTyping.read("contribute", fresh)]).toEqual([false, fresh]);
});

function allKept(): string {
  return JSON.stringify(Object.entries(sessionStorage));
}

/** As that of a browser, with its names as properties. */
function storage(): Storage {
  const kept: Record<string, string> = {};
  return Object.defineProperties(kept, {
    length: { get: () => Object.keys(kept).length },
    key: { value: (index: number) => Object.keys(kept)[index] ?? null },
    getItem: { value: (name: string) => kept[name] ?? null },
    setItem: { value: (name: string, value: string) => void (kept[name] = value) },
    removeItem: { value: (name: string) => void delete kept[name] },
  }) as unknown as Storage;
}
