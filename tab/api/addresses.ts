import type { appointConversationUse, listConversations } from "#src/conversation/conversation.contract.ts";
import type { listDeliveryMoments } from "#src/delivery/delivery-moment.contract.ts";
import type { getInitiative } from "#src/initiative/initiative.contract.ts";
import type { ask } from "#src/intake/intake.contract.ts";
import type { retryNoticeEndpoint } from "#src/notice/notice.contract.ts";
import type { listPartners } from "#src/partner/partner.contract.ts";
import type { chooseOwnOrganisation, getMe, listDemoPeople } from "#src/people/me.contract.ts";
import type { getPortfolio } from "#src/portfolio/portfolio.contract.ts";
import type { getProfile } from "#src/profile/profile.contract.ts";
import type { getQuestion } from "#src/question/question-shown.contract.ts";
import type { listQuestions } from "#src/question/question.contract.ts";
import type { listColleagues, listSuggestedParties } from "#src/triage/triage.contract.ts";
import { at } from "./address.ts";

/**
 * Where the server answers what. The contracts themselves stay out of the bundle, since they bring all of zod along;
 * a test holds this table against them. What can be done with a question stands in a table of its own.
 */
export const addresses = {
  me: at<typeof getMe>("GET", "/me"),
  ownOrganisation: at<typeof chooseOwnOrganisation>("POST", "/me/organisation"),
  demoPeople: at<typeof listDemoPeople>("GET", "/demo/people"),
  profile: at<typeof getProfile>("GET", "/profile"),
  partners: at<typeof listPartners>("GET", "/partners"),
  portfolio: at<typeof getPortfolio>("GET", "/portfolio"),
  questions: at<typeof listQuestions>("GET", "/questions"),
  question: at<typeof getQuestion>("GET", "/questions/{id}"),
  ask: at<typeof ask>("POST", "/questions"),
  suggestedParties: at<typeof listSuggestedParties>("GET", "/questions/{id}/suggested-parties"),
  colleagues: at<typeof listColleagues>("GET", "/qrt-members"),
  retryNotice: at<typeof retryNoticeEndpoint>("POST", "/questions/{id}/notices/{notice}/retry"),
  initiative: at<typeof getInitiative>("GET", "/initiatives/{id}"),
  deliveryMoments: at<typeof listDeliveryMoments>("GET", "/delivery-moments"),
  conversations: at<typeof listConversations>("GET", "/conversations"),
  conversationUse: at<typeof appointConversationUse>("POST", "/conversations/{id}/use"),
} as const;
