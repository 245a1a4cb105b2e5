import { describe, expect, test } from "@jest/globals";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import { Instant } from "#src/kernel/time.ts";
import { isEmptyStore } from "#src/main/sample/sample-alliance.ts";
import { personStore } from "#src/people/person.store.ts";
import { questionNumbers } from "#src/question/question-numbers.store.ts";
import type { Question } from "#src/question/question.ts";
import { emptyStore, everythingIn, load, loaded, workday } from "#tests/support/loaded-sample.ts";

describe("loading the sample alliance", () => {
  test("a store is empty before and not after", async () => {
    const documents = emptyStore();
    expect(await isEmptyStore(documents)).toBe(true);
    await load(documents);
    expect(await isEmptyStore(documents)).toBe(false);
  });

  test("a store that knows one person is not empty", async () => {
    const { people } = await loaded();
    const [person] = people;
    if (!person) throw new Error("nobody there");
    const documents = emptyStore();
    await personStore(documents).create({
      value: person,
      command: { key: "k", digest: "d" },
      by: null,
      at: Instant.parse(workday),
      events: [{ type: "person_welcomed" }],
    });
    expect(await isEmptyStore(documents)).toBe(false);
  });

  test("twice changes nothing and takes no number", async () => {
    const documents = emptyStore();
    await load(documents);
    const once = await everythingIn(documents);
    await load(documents);
    expect(await everythingIn(documents)).toEqual(once);
    expect(await questionNumbers(documents, "V").next(2026)).toBe("V-2026-013");
  });

  test.each([1, 7, 30, 55, 56, 70, 120])(
    "goes on the next time after it was interrupted at write %i",
    async (write) => {
      const documents = emptyStore();
      await expect(load(breakingAt(documents, write))).rejects.toThrow("power cut");
      expect(await isEmptyStore(documents)).toBe(true);
      await load(documents);
      expect(await isEmptyStore(documents)).toBe(false);
      const whole = await loaded();
      const resumed = await everythingIn(documents);
      expect(withoutNumbers(resumed)).toEqual(withoutNumbers(await everythingIn(whole.documents)));
    },
  );

  test("goes on as well when the interruption lasted over the weekend", async () => {
    const documents = emptyStore();
    await expect(load(breakingAt(documents, 70))).rejects.toThrow("power cut");
    await load(documents, "2026-11-23T09:00:00.000Z");
    const { questions, initiatives, moments } = await everythingIn(documents);
    expect([questions.length, initiatives.length, moments.length]).toEqual([16, 14, 7]);
  });
});

function breakingAt(documents: DocumentStore, write: number): DocumentStore {
  let left = write;
  return {
    ...documents,
    commit: async (pk, operations) => {
      left -= 1;
      if (left === 0) throw new Error("power cut");
      return documents.commit(pk, operations);
    },
  };
}

function withoutNumbers<T extends { readonly questions: readonly Question[] }>(everything: T) {
  return { ...everything, questions: everything.questions.map((question) => ({ ...question, number: null })) };
}
