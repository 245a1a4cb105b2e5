import type { RoleName } from "./person.ts";

/**
 * What keeps the alliance itself in order, and which roles do it: the one table of acts that a role alone allows. The QRT
 * meets newcomers first, and has to know why a message does not arrive.
 */
export const coordinationActs = {
  "conversation.see": ["network_lead", "admin", "qrt"],
  "conversation.appoint": ["network_lead", "admin"],
  "partner.merge": ["network_lead", "admin"],
  "people.see": ["network_lead", "admin", "qrt"],
  "people.correct-organisation": ["network_lead", "admin", "qrt"],
  "notice.retry": ["network_lead", "admin", "qrt"],
  "people.absence": ["qrt"],
  "solution.judge": ["qrt", "network_lead"],
  "solution.keep": ["qrt", "network_lead"],
  "filter.teach": ["qrt", "network_lead"],
  "delivery.plan": ["network_lead"],
} as const satisfies Readonly<Record<string, readonly RoleName[]>>;

export type CoordinationAct = keyof typeof coordinationActs;

// The keys of the table are its own, whatever Object.keys says.
export const coordinationActNames = Object.keys(coordinationActs) as readonly CoordinationAct[];
