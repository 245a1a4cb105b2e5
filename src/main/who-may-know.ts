import { ConversationId } from "#src/conversation/conversation.ts";
import { FilterTermsId } from "#src/teaching/filter-terms.ts";
import type { AudienceOf } from "#src/kernel/change-batch.ts";
import { mayCoordinate } from "#src/people/coordination.policy.ts";
import type { SavedViewStore } from "#src/portfolio/saved-view.store.ts";
import { SavedViewId } from "#src/portfolio/saved-view.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import { isForEverybody, maySee } from "#src/question/question.policy.ts";
import { QuestionId } from "#src/question/question.ts";
import type { QuestionStore } from "#src/question/question.store.ts";

type Knows = (person: Person) => boolean;

interface Knowing {
  readonly questions: Pick<QuestionStore, "get">;
  readonly savedViews: Pick<SavedViewStore, "get">;
}

/**
 * Who may know that something changed. An id tells nothing by itself, but that a draft or a confidential question is being
 * worked on would; and a page that shows neither need not look again.
 */
export function whoMayKnow({ questions, savedViews }: Knowing): AudienceOf<Person> {
  return async ({ id, closing }) => {
    const question = QuestionId.safeParse(id);
    if (question.success) return readersOf(question.data, closing);
    const view = SavedViewId.safeParse(id);
    if (view.success) return keepersOf(view.data);
    if (FilterTermsId.safeParse(id).success) return teachesFilter;
    return ConversationId.safeParse(id).success ? seesConversations : null;
  };

  /** A view of one's own is nobody else's concern; one that was changed since may have been shared before. */
  async function keepersOf(id: SavedViewId): Promise<Knows | null> {
    const found = await savedViews.get(id);
    if (!found || found.value.shared || found.rev > 1) return null;
    return (person) => person.id === found.value.owner;
  }

  async function readersOf(id: QuestionId, closing: boolean): Promise<Knows | null> {
    const found = await questions.get(id);
    if (!found) return () => false;
    // Whoever could see it until now must hear that for them it is gone.
    const question = closing ? { ...found.value, confidential: false } : found.value;
    return isForEverybody(question) ? null : (person) => maySee(actorOf(person), question);
  }
}

const teachesFilter: Knows = (person) => mayCoordinate(actorOf(person), "filter.teach").ok;
const seesConversations: Knows = (person) => mayCoordinate(actorOf(person), "conversation.see").ok;
