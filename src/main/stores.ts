import { conversationKind, conversationStore } from "#src/conversation/conversation.store.ts";
import { agendaProposalKind, agendaProposalStore } from "#src/delivery/agenda-proposal.store.ts";
import { calendarSubscriptions } from "#src/delivery/calendar-subscription.store.ts";
import { deliveryMomentKind, deliveryMomentStore } from "#src/delivery/delivery-moment.store.ts";
import { outcomeKind, outcomeStore } from "#src/delivery/outcome.store.ts";
import { filterTermsStore } from "#src/teaching/filter-terms.store.ts";
import { decisionKind, decisionStore } from "#src/initiative/decision.store.ts";
import {
  initiativeKind,
  initiativeNewsKind,
  initiativeNewsStore,
  initiativeStore,
} from "#src/initiative/initiative.store.ts";
import { declarationOf } from "#src/kernel/document-kind.ts";
import { wantedReviewKind, wantedReviews } from "#src/filter/wanted-reviews.store.ts";
import type { StoreOptions } from "#src/kernel/aggregate-store.ts";
import type { DocumentDeclaration, DocumentStore } from "#src/kernel/document-store.port.ts";
import { outboxKind } from "#src/kernel/outbox.ts";
import { noticeKind, noticeStore } from "#src/notice/notice.store.ts";
import { partnerKind, partnerStore } from "#src/partner/partner.store.ts";
import { personKind, personStore } from "#src/people/person.store.ts";
import { savedViewKind, savedViewStore } from "#src/portfolio/saved-view.store.ts";
import { questionNewsKind, questionNewsStore } from "#src/question/question-news.store.ts";
import { mutedQuestions } from "#src/question/muted-questions.store.ts";
import { questionNumbers } from "#src/question/question-numbers.store.ts";
import { questionKind, questionStore } from "#src/question/question.store.ts";
import { solutionKind, solutionStore } from "#src/solution/solution.store.ts";

/** Every kind of document that is listed somewhere. */
export const declarations: readonly DocumentDeclaration[] = [
  declarationOf(conversationKind),
  declarationOf(deliveryMomentKind),
  declarationOf(outcomeKind),
  declarationOf(agendaProposalKind),
  declarationOf(initiativeKind),
  declarationOf(initiativeNewsKind),
  declarationOf(decisionKind),
  declarationOf(savedViewKind),
  declarationOf(noticeKind),
  declarationOf(outboxKind),
  declarationOf(partnerKind),
  declarationOf(personKind),
  declarationOf(questionKind),
  declarationOf(solutionKind),
  declarationOf(questionNewsKind),
  declarationOf(wantedReviewKind),
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
    initiativeNews: initiativeNewsStore(documents),
    decisions: decisionStore(documents),
    savedViews: savedViewStore(documents, { committed }),
    people: personStore(documents, { committed }),
    partners: partnerStore(documents, { committed }),
    conversations: conversationStore(documents, { committed }),
    deliveryMoments: deliveryMomentStore(documents, { committed }),
    outcomes: outcomeStore(documents, { committed }),
    agendaProposals: agendaProposalStore(documents, { committed }),
    calendarSubscriptions: calendarSubscriptions(documents),
    solutions: solutionStore(documents, { committed }),
    filterTerms: filterTermsStore(documents, { committed }),
    wantedReviews: wantedReviews(documents),
    notices: noticeStore(documents),
  };
}
