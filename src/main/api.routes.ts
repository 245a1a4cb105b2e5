import { deliveryMomentRoute, deliveryMomentsRoute } from "#src/delivery/delivery-moment.routes.ts";
import type { DeliveryMomentStore } from "#src/delivery/delivery-moment.store.ts";
import type { ApiRoutes } from "#src/http/api.ts";
import { bornFrom } from "#src/initiative/initiative.presenter.ts";
import { initiativeRoute, initiativesRoute } from "#src/initiative/initiative.routes.ts";
import type { InitiativeStore } from "#src/initiative/initiative.store.ts";
import type { KnownSolutions } from "#src/intake/known-solutions.port.ts";
import { knownSolutionsRoute } from "#src/intake/known-solutions.routes.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { NoticeStore } from "#src/notice/notice.store.ts";
import { partnersRoute } from "#src/partner/partner.routes.ts";
import type { PartnerStore } from "#src/partner/partner.store.ts";
import { demoPeopleRoute, meRoute } from "#src/people/me.routes.ts";
import type { PersonStore } from "#src/people/person.store.ts";
import { portfolioRoute } from "#src/portfolio/portfolio.routes.ts";
import { profileRoute } from "#src/profile/profile.routes.ts";
import type { Profile } from "#src/profile/profile.ts";
import { questionRoute, questionsRoute } from "#src/question/question.routes.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import { decideRoute, pickUpRoute } from "#src/triage/triage.routes.ts";

export interface ApiDeps {
  readonly partners: PartnerStore;
  readonly people: PersonStore;
  readonly questions: QuestionStore;
  readonly initiatives: InitiativeStore;
  readonly deliveryMoments: DeliveryMomentStore;
  readonly notices: NoticeStore;
  readonly knownSolutions: KnownSolutions;
  readonly profile: Profile;
  readonly clock: Clock;
  /** Shows the sample people to everybody, so that one can sign in as any of them. */
  readonly demo: boolean;
}

/** Everything that the API offers. */
export function apiRoutes(deps: ApiDeps): ApiRoutes {
  const questionDeps = { ...deps, bornFrom: bornFrom(deps.initiatives) };
  return {
    signedIn: [
      meRoute(deps),
      profileRoute(deps),
      partnersRoute(deps),
      knownSolutionsRoute(deps),
      questionsRoute(deps),
      questionRoute(questionDeps),
      pickUpRoute(questionDeps),
      decideRoute(questionDeps),
      initiativesRoute(deps),
      initiativeRoute(deps),
      portfolioRoute(deps),
      deliveryMomentsRoute(deps),
      deliveryMomentRoute(deps),
    ],
    open: deps.demo ? [demoPeopleRoute(deps)] : [],
  };
}
