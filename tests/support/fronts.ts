import { expect } from "@jest/globals";
import { Front } from "#src/front/front.contract.ts";
import { commandKey } from "#src/kernel/command.ts";
import { Instant } from "#src/kernel/time.ts";
import type { Person } from "#src/people/person.ts";
import type { QuestionEvent } from "#src/question/question-event.ts";
import type { Question } from "#src/question/question.ts";
import { QuestionId, QuestionNumber } from "#src/question/question.ts";
import type { Api } from "./api.ts";

/** The later its number, the earlier it was asked. */
export function asked(key: string, number: number) {
  return {
    id: QuestionId.parse(`qst_${key}`),
    title: key,
    askedAt: Instant.parse(`2026-11-02T09:${String(59 - number).padStart(2, "0")}:00.000Z`),
  };
}

export function named(key: string, number: number) {
  return { ...asked(key, number), number: QuestionNumber.parse(`V-2026-${String(number).padStart(3, "0")}`) };
}

export async function frontOf(api: Api | undefined, person: Person): Promise<Front> {
  const { status, body } = await standing(api).as(person).get("/front");
  expect(status).toBe(200);
  return Front.parse(body);
}

/** Something happens to a question that changes nothing of it but its history. */
export async function happen(
  api: Api | undefined,
  { key, event }: { readonly key: string; readonly event: QuestionEvent },
  { by, at = "2026-11-04T09:00:00.000Z" }: { readonly by: Person | null; readonly at?: string },
): Promise<void> {
  const { questions } = standing(api).stores;
  const expected = await questions.get(QuestionId.parse(`qst_${key}`));
  if (!expected) throw new Error(`no question ${key}`);
  const value: Question = expected.value;
  const command = commandKey("test", event.type, `${key}${at}`, {});
  await questions.save({ value, expected, command, by: by?.id ?? null, at: Instant.parse(at), events: [event] });
}

function standing(api: Api | undefined): Api {
  if (!api) throw new Error("the server stands only while a test runs");
  return api;
}
