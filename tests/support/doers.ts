import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import type { Actor } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import { KnownSolutionId } from "#src/profile/profile.ts";
import type { QuestionCommand } from "#src/question/change-question.usecase.ts";
import type { QuestionEvent } from "#src/question/question-event.ts";
import type { Question } from "#src/question/question.ts";
import { eve, noor, owner, sam, school } from "./people.ts";
import type { QuestionDesk } from "./question-desk.ts";
import { commandOf } from "./question-desk.ts";
import { decided, decisions, submitted } from "./questions.ts";

/** A Thursday, ten minutes after the decision of the samples. */
export const now = Instant.parse("2026-11-05T13:25:00.000Z");
export const day = (text: string) => Day.parse(text);
export const k15 = KnownSolutionId.parse("k15");
export const asker = actorOf(noor);
export const triager = actorOf(sam);
/** Of another organisation than the asker. */
export const partner = actorOf({ ...owner, organisation: school.id });
/** Of no organisation yet. */
export const newcomer = actorOf(eve);

export const offer = {
  data: "Verbruik per straat",
  knowledge: "",
  people: "Kim Voorbeeld",
  hours: 16,
  until: day("2026-12-24"),
};
export const found = { text: "Drie straten vallen op.", link: "https://voorbeeld.nl/kaart", picture: null };
export const filled = { title: "Wie heeft cijfers?", answers: { problemOwner: "Sam Voorbeeld" } };
export const findings = decided(decisions.answered).findings;

type Outcome = Result<Versioned<Question>, { readonly code: string }>;

export interface Done {
  readonly by: Actor;
  readonly before: Question;
  readonly does: (desk: QuestionDesk, actor: Actor, command: QuestionCommand) => Promise<Outcome>;
  /** What is another value afterwards. */
  readonly changes: object;
  readonly event: QuestionEvent;
  readonly reminder: string | null;
  /** Fields of the stage before that are gone. */
  readonly drops?: readonly string[];
}

export function joined() {
  return { ...offer, organisation: school.id, by: partner.person, at: now };
}

export function withContribution(name: string, text: string, by: Actor = asker) {
  const id = commandOf(name).key.slice(0, 16);
  return { ...submitted().involved, contributions: [{ id, by: by.person, at: now, text }] };
}
