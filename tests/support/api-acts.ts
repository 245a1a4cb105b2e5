import { report } from "#src/analysis/analysis.contract.ts";
import { follow, helped, submit, walk } from "#src/intake/intake.contract.ts";
import type { QuestionAct } from "#src/question/question-acts.ts";
import * as asking from "#src/question/question-acts.contract.ts";
import * as triage from "#src/triage/triage.contract.ts";
import { sam, school } from "./people.ts";
import { askedBefore, decisions, theme } from "./questions.ts";

/** A way of every act, as the tab would ask for it of a question of the tests at its first revision. */
export const acts: readonly {
  readonly act: QuestionAct;
  /** Behind the address of the question. */
  readonly path: string;
  readonly body: object;
}[] = [
  way(walk, { rev: 1, to: "theme", filled: { answers: {} } }),
  way(submit, { rev: 1, filled: { answers: {} }, despitePersonalData: false }),
  way(helped, { solution: "k15" }),
  way(follow, { instead: askedBefore().id }),
  way(asking.edit, { rev: 1, title: "Wie heeft cijfers?", text: "Over Holtenbroek.", despitePersonalData: false }),
  way(asking.withdraw, {}),
  way(asking.answer, { text: "Alleen om huurders." }),
  way(asking.reopen, { text: "" }),
  way(asking.rate, { helped: true }),
  way(asking.confide, { confidential: true }),
  way(asking.join, { offer: { data: "Verbruik", knowledge: "", people: "", hours: 8, until: null } }),
  way(asking.leave, {}),
  way(asking.contribute, { text: "De netbeheerder heeft die cijfers.", despitePersonalData: false }),
  way(asking.follow, { follows: true }),
  way(asking.mute, { muted: true }),
  way(triage.pickUp, {}),
  way(triage.handOver, { to: sam.id }),
  way(triage.assist, { joins: true }),
  way(triage.note, { text: "Eerst bellen." }),
  way(triage.askBack, { text: "Gaat het om huurders?" }),
  way(triage.invite, { parties: [school.id] }),
  way(triage.call, { rev: 1, text: "", due: "2026-11-20" }),
  way(triage.mark, { solution: "k15", useful: true }),
  way(triage.joinQuestion, { rev: 1, into: askedBefore().number }),
  way(triage.decide, {
    rev: 1,
    theme: theme.sustainability,
    findings: { solutions: "", needs: "", partners: "" },
    decision: decisions.answered,
  }),
  way(triage.undo, {}),
  way(triage.correctTheme, { rev: 1, theme: theme.housing }),
  way(triage.reschedule, { rev: 1, due: "2027-01-11" }),
  way(report, { found: { text: "Vooral de oudste straten.", link: null, picture: null } }),
];

function way({ act, path }: { readonly act: QuestionAct; readonly path: string }, said: object) {
  return { act, path: path.replace("/questions/{id}", ""), body: { nonce: "tab-nonce-1", ...said } };
}
