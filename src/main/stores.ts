import { conversationKind, conversationStore } from "#src/conversation/conversation.store.ts";
import { deliveryMomentKind, deliveryMomentStore } from "#src/delivery/delivery-moment.store.ts";
import { initiativeKind, initiativeStore } from "#src/initiative/initiative.store.ts";
import { declarationOf } from "#src/kernel/document-kind.ts";
import type { StoreOptions } from "#src/kernel/aggregate-store.ts";
import type { DocumentDeclaration, DocumentStore } from "#src/kernel/document-store.port.ts";
import { outboxKind } from "#src/kernel/outbox.ts";
import { noticeKind, noticeStore } from "#src/notice/notice.store.ts";
import { partnerKind, partnerStore } from "#src/partner/partner.store.ts";
import { personKind, personStore } from "#src/people/person.store.ts";
import { questionNewsKind, questionNewsStore } from "#src/question/question-news.store.ts";
import { mutedQuestions } from "#src/question/muted-questions.store.ts";
import { questionNumbers } from "#src/question/question-numbers.store.ts";
import { questionKind, questionStore } from "#src/question/question.store.ts";
import { solutionKind, solutionStore } from "#src/solution/solution.store.ts";

/** Every kind of document that is listed somewhere. */
export const declarations: readonly DocumentDeclaration[] = [
  declarationOf(conversationKind),
  declarationOf(deliveryMomentKind),
  declarationOf(initiativeKind),
  declarationOf(noticeKind),
  declarationOf(outboxKind),
  declarationOf(partnerKind),
  declarationOf(personKind),
  declarationOf(questionKind),
  declarationOf(solutionKind),
  declarationOf(questionNewsKind),
];

export type Stores = ReturnType<typeof typedStores>;

export function typedStores(
  documents: DocumentStore,
  numberPrefix: string,
  committed: NonNullable<StoreOptions["committed"]>,
) {
  return {
    questions: questionStore(documents, { committed }),
    questionNews: questionNewsStore(documents),
    muted: mutedQuestions(documents),
    numbers: questionNumbers(documents, numberPrefix),
    initiatives: initiativeStore(documents, { committed }),
    people: personStore(documents, { committed }),
    partners: partnerStore(documents, { committed }),
    conversations: conversationStore(documents, { committed }),
    deliveryMoments: deliveryMomentStore(documents, { committed }),
    solutions: solutionStore(documents, { committed }),
    notices: noticeStore(documents),
  };
}
