import { expect, test } from "@jest/globals";
import { Instant } from "#src/kernel/time.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import { PersonId } from "#src/people/person.ts";
import type { QuestionEvent } from "#src/question/question-event.ts";
import { timelineOf } from "#src/question/question-trace.presenter.ts";
import { theme } from "#tests/support/questions.ts";

const rosa = PersonId.parse("per_rosa");
const names = {
  person: async (id: PersonId) => ({ id, name: "Rosa Voorbeeld" }),
  partner: async (id: PartnerId) => ({ id, name: "ROVA" }),
};

const viewing = {
  actor: { person: rosa, roles: [], organisation: null },
  names,
  now: Instant.parse("2026-11-02T12:00:00.000Z"),
};

test("a walk through the filter is one line of the timeline, however many steps it had", async () => {
  const events: readonly QuestionEvent[] = [
    { type: "question_asked" },
    { type: "draft_changed", step: "theme" },
    { type: "draft_changed", step: "goals" },
    { type: "draft_changed", step: "needs" },
    { type: "question_submitted" },
  ];
  const history = events.map((event, minute) => ({ seq: minute, by: rosa, at: atMinute(minute), event }));
  const timeline = await timelineOf(history, viewing);
  expect(timeline.map(({ at, what }) => [at, what])).toEqual([
    [atMinute(0), "question_asked"],
    [atMinute(3), "draft_changed"],
    [atMinute(4), "question_submitted"],
  ]);
});

test("a theme that was changed is told with what it was, where the trail still knows", async () => {
  const events: readonly QuestionEvent[] = [
    { type: "question_asked" },
    { type: "theme_corrected", theme: theme.housing },
    { type: "theme_corrected", theme: theme.liveability, from: theme.housing },
  ];
  const history = events.map((event, minute) => ({ seq: minute, by: rosa, at: atMinute(minute), event }));
  const timeline = await timelineOf(history, viewing);
  expect(timeline.map((entry) => entry.theme)).toEqual([
    null,
    { from: null, to: theme.housing },
    { from: theme.housing, to: theme.liveability },
  ]);
});

function atMinute(minute: number): Instant {
  return Instant.parse(`2026-11-19T10:0${minute}:00.000Z`);
}
