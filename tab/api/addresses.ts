import type { listDeliveryMoments } from "#src/delivery/delivery-moment.contract.ts";
import type { getInitiative } from "#src/initiative/initiative.contract.ts";
import type { getMe, listDemoPeople } from "#src/people/me.contract.ts";
import type { getPortfolio } from "#src/portfolio/portfolio.contract.ts";
import type { getProfile } from "#src/profile/profile.contract.ts";
import type { getQuestion, listQuestions } from "#src/question/question.contract.ts";
import type { decide, pickUp } from "#src/triage/triage.contract.ts";
import type { Address, AnyEndpoint } from "./address.ts";

/**
 * Where the server answers what. The contracts themselves stay out of the bundle, since they bring all of zod along;
 * a test holds this table against them.
 */
export const addresses = {
  me: at<typeof getMe>("GET", "/me"),
  demoPeople: at<typeof listDemoPeople>("GET", "/demo/people"),
  profile: at<typeof getProfile>("GET", "/profile"),
  portfolio: at<typeof getPortfolio>("GET", "/portfolio"),
  questions: at<typeof listQuestions>("GET", "/questions"),
  question: at<typeof getQuestion>("GET", "/questions/{id}"),
  pickUp: at<typeof pickUp>("POST", "/questions/{id}/pick-up"),
  decide: at<typeof decide>("POST", "/questions/{id}/decision"),
  initiative: at<typeof getInitiative>("GET", "/initiatives/{id}"),
  deliveryMoments: at<typeof listDeliveryMoments>("GET", "/delivery-moments"),
} as const;

function at<E extends AnyEndpoint>(method: E["method"], path: E["path"]): Address<E> {
  return { method, path };
}
