import type { vocabulary as dutch } from "../nl/vocabulary.ts";

export const vocabulary: typeof dutch = {
  product: "Vraagbaak",
  stages: {
    draft: "Draft",
    submitted: "Submitted",
    in_triage: "In triage",
    waiting_for_asker: "Waiting for the asker",
    decided: "Decided",
    helped_already: "Helped already",
    withdrawn: "Withdrawn",
  },
  routes: {
    answered: "Answered",
    quick_analysis: "Quick analysis",
    kraamkamer: "Kraamkamer",
    miscellaneous: "Miscellaneous",
    not_for_alliance: "Not for the alliance",
  },
  phases: {
    kraamkamer: "Kraamkamer",
    project: "Project",
    handed_over: "Handed over",
    stopped: "Stopped",
  },
  roles: {
    partner_member: "Partner",
    qrt: "Quick Respons Team",
    process_owner: "Process owner",
    kernteam: "Kernteam",
    network_lead: "Network lead",
    admin: "Administrator",
  },
  steps: {
    start: "Your question",
    theme: "Theme",
    goals: "Goals and residents",
    together: "Together",
    needs: "What is needed?",
  },
  noticeStates: {
    waiting: "Waiting to be sent",
    sent: "Sent",
    dead: "Not sent",
  },
  theme: "Theme",
  noTheme: "The QRT will choose the theme",
  sdgs: "SDGs",
  unknownPerson: "Unknown",
};
