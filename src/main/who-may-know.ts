import { ConversationId } from "#src/conversation/conversation.ts";
import type { AudienceOf } from "#src/kernel/change-batch.ts";
import { mayCoordinate } from "#src/people/coordination.policy.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import { isForEverybody, maySee } from "#src/question/question.policy.ts";
import { QuestionId } from "#src/question/question.ts";
import type { QuestionStore } from "#src/question/question.store.ts";

type Knows = (person: Person) => boolean;

/**
 * Who may know that something changed. An id tells nothing by itself, but that a draft or a confidential question is being
 * worked on would; and a page that shows neither need not look again.
 */
export function whoMayKnow({ questions }: { readonly questions: Pick<QuestionStore, "get"> }): AudienceOf<Person> {
  return async ({ id, closing }) => {
    const question = QuestionId.safeParse(id);
    if (question.success) return readersOf(question.data, closing);
    return ConversationId.safeParse(id).success ? seesConversations : null;
  };

  async function readersOf(id: QuestionId, closing: boolean): Promise<Knows | null> {
    const found = await questions.get(id);
    if (!found) return () => false;
    // Whoever could see it until now must hear that for them it is gone.
    const question = closing ? { ...found.value, confidential: false } : found.value;
    return isForEverybody(question) ? null : (person) => maySee(actorOf(person), question);
  }
}

const seesConversations: Knows = (person) => mayCoordinate(actorOf(person), "conversation.see").ok;
