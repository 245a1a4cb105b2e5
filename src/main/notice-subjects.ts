import { DeliveryMomentId } from "#src/delivery/delivery-moment.ts";
import type { DeliveryMomentStore } from "#src/delivery/delivery-moment.store.ts";
import { OutcomeId } from "#src/delivery/outcome.ts";
import type { OutcomeStore } from "#src/delivery/outcome.store.ts";
import type { InitiativeStore } from "#src/initiative/initiative.store.ts";
import { InitiativeId } from "#src/initiative/initiative.ts";
import type { NoticeSubject } from "#src/notice/notice-list.contract.ts";
import type { Actor, PersonId } from "#src/people/person.ts";
import { maySee } from "#src/question/question.policy.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import { QuestionId, numberOf } from "#src/question/question.ts";

interface SubjectDeps {
  readonly questions: Pick<QuestionStore, "get" | "list">;
  readonly initiatives: Pick<InitiativeStore, "get">;
  readonly deliveryMoments: Pick<DeliveryMomentStore, "get">;
  readonly outcomes: Pick<OutcomeStore, "get">;
}

/** What notices tell about, for the lists of those who know nothing of questions. */
export function noticeSubjects(deps: SubjectDeps) {
  const { questions, initiatives } = deps;
  return {
    subjectFor: async (actor: Actor, about: string): Promise<NoticeSubject> => {
      const question = QuestionId.safeParse(about);
      if (question.success) return questionSubject(questions, actor, question.data);
      const initiative = InitiativeId.safeParse(about);
      const found = initiative.success ? await initiatives.get(initiative.data) : undefined;
      if (found) return { kind: "initiative", id: found.value.id, title: found.value.title };
      return (await momentSubject(deps, about)) ?? { kind: "conversation" };
    },
    questionsOf: async (person: PersonId): Promise<readonly string[]> => {
      const page = await questions.list({
        where: { askedBy: person },
        order: "askedAt",
        direction: "descending",
        limit: mostOwn,
      });
      return page.items.map(({ value }) => value.id);
    },
  };
}

/** An action goes by the moment in which it was agreed on. */
async function momentSubject({ deliveryMoments, outcomes }: SubjectDeps, about: string): Promise<NoticeSubject | null> {
  const outcome = OutcomeId.safeParse(about);
  const moment = outcome.success ? (await outcomes.get(outcome.data))?.value.moment : about;
  const id = DeliveryMomentId.safeParse(moment);
  const found = id.success ? await deliveryMoments.get(id.data) : undefined;
  return found ? { kind: "delivery_moment", id: found.value.id, title: found.value.title } : null;
}

/** More questions than anybody has asked; of still older ones the messages stand with the question itself. */
const mostOwn = 100;

async function questionSubject(
  questions: SubjectDeps["questions"],
  actor: Actor,
  id: QuestionId,
): Promise<NoticeSubject> {
  const found = await questions.get(id);
  if (!found) return { kind: "question", id: null, number: null, title: null };
  const { value: question } = found;
  const number = numberOf(question);
  if (!maySee(actor, question)) return { kind: "question", id: null, number, title: null };
  return { kind: "question", id, number, title: question.title };
}
