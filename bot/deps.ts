import type { ConversationStore } from "#src/conversation/conversation.store.ts";
import type { DeliveryMomentStore } from "#src/delivery/delivery-moment.store.ts";
import type { OutcomeStore } from "#src/delivery/outcome.store.ts";
import type { DecisionStore } from "#src/initiative/decision.store.ts";
import type { InitiativeStore } from "#src/initiative/initiative.store.ts";
import type { Analyser } from "#src/filter/analyser.ts";
import type { EarlierQuestions } from "#src/finding/earlier-questions.port.ts";
import type { lookingForAskedAlready } from "#src/intake/asked-already.usecase.ts";
import type { KnownSolutions } from "#src/finding/known-solutions.port.ts";
import type { ThemeFilter } from "#src/filter/theme-filter.port.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { NoticeStore } from "#src/notice/notice.store.ts";
import type { PartnerStore } from "#src/partner/partner.store.ts";
import type { PersonStore } from "#src/people/person.store.ts";
import type { Catalogue } from "#src/profile/catalogue.port.ts";
import type { Profile } from "#src/profile/profile.ts";
import type { QuestionNumbers } from "#src/question/question-numbers.store.ts";
import type { QuestionStore } from "#src/question/question.store.ts";

/** All that the conversation in Teams works with. */
export interface BotDeps {
  readonly questions: QuestionStore;
  readonly initiatives: InitiativeStore;
  readonly decisions: Pick<DecisionStore, "find" | "inMoment">;
  readonly deliveryMoments: DeliveryMomentStore;
  readonly outcomes: OutcomeStore;
  readonly people: PersonStore;
  readonly partners: PartnerStore;
  readonly conversations: ConversationStore;
  readonly notices: Pick<NoticeStore, "get" | "opening">;
  readonly numbers: QuestionNumbers;
  readonly analyse: Analyser;
  readonly askedAlready: ReturnType<typeof lookingForAskedAlready>;
  readonly themeFilter: ThemeFilter;
  readonly knownSolutions: KnownSolutions;
  readonly earlierQuestions: EarlierQuestions;
  readonly catalogue: Catalogue;
  readonly profile: Profile;
  readonly clock: Clock;
  readonly newNonce: () => string;
  /** Address of the tab on the web, without a slash at the end. */
  readonly tab: string;
  /** The address that opens a page of the tab, such as `/questions/qst_1`: in Teams, where we know the app there. */
  readonly linkTo: (path: string) => string;
}
