import { questionsToJoin } from "#src/intake/similar-questions.usecase.ts";
import type { SimilarQuestionsDeps } from "#src/intake/similar-questions.usecase.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { route } from "#src/kernel/route.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { PartnerStore } from "#src/partner/partner.store.ts";
import { namesFrom } from "#src/people/name.presenter.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf, isAbsent } from "#src/people/person.ts";
import type { PersonStore } from "#src/people/person.store.ts";
import type { Profile } from "#src/profile/profile.ts";
import type { ActDeps } from "#src/question/act.routes.ts";
import { actRoute } from "#src/question/act.routes.ts";
import { mayAct, roleGate } from "#src/question/question.policy.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import { askAskerBack } from "./ask-back.usecase.ts";
import { assistTriage } from "./assist-triage.usecase.ts";
import { callPartners } from "./call-partners.usecase.ts";
import { correctTheme } from "./correct-theme.usecase.ts";
import { decideQuestion } from "./decide-question.usecase.ts";
import { handOverQuestion } from "./hand-over-question.usecase.ts";
import { inviteParties } from "./invite-parties.usecase.ts";
import { joinQuestions } from "./join-questions.usecase.ts";
import { markSolution } from "./mark-solution.usecase.ts";
import { pickUpQuestion } from "./pick-up-question.usecase.ts";
import { rescheduleQuestion } from "./reschedule-question.usecase.ts";
import { suggestParties } from "./suggest-parties.usecase.ts";
import * as triage from "./triage.contract.ts";
import { undoLastDecision } from "./undo-decision.usecase.ts";
import { writeNote } from "./write-note.usecase.ts";

export interface TriageDeps extends ActDeps {
  readonly analyse: SimilarQuestionsDeps["analyse"];
  readonly questions: QuestionStore;
  readonly people: Pick<PersonStore, "get" | "list">;
  readonly partners: Pick<PartnerStore, "get" | "list">;
  readonly profile: Pick<Profile, "themes" | "holidays" | "stopWords">;
}

/** What the QRT does with a question, and what it looks up for that. */
export function triageRoutes(deps: TriageDeps) {
  return [
    actRoute(deps, triage.pickUp, pickUpQuestion),
    actRoute(deps, triage.handOver, handOverQuestion),
    actRoute(deps, triage.assist, assistTriage),
    actRoute(deps, triage.note, writeNote),
    actRoute(deps, triage.askBack, askAskerBack),
    actRoute(deps, triage.invite, inviteParties),
    actRoute(deps, triage.call, callPartners),
    actRoute(deps, triage.mark, markSolution),
    actRoute(deps, triage.joinQuestion, joinQuestions),
    actRoute(deps, triage.decide, decideQuestion),
    actRoute(deps, triage.undo, undoLastDecision),
    actRoute(deps, triage.correctTheme, correctTheme),
    actRoute(deps, triage.reschedule, rescheduleQuestion),
    colleaguesRoute(deps),
    suggestedPartiesRoute(deps),
    questionsToJoinRoute(deps),
  ];
}

function questionsToJoinRoute(deps: TriageDeps) {
  return route(triage.listQuestionsToJoin, async (person: Person, { params }) => {
    const actor = actorOf(person);
    const gate = roleGate(actor, "triage.join");
    if (!gate.ok) return gate;
    const standing = await deps.questions.get(params.id);
    if (!standing) return refuse({ code: "not_found" });
    const allowed = mayAct(actor, "triage.join", standing.value);
    if (!allowed.ok) return allowed;
    const found = await questionsToJoin(deps, standing.value);
    const names = namesFrom(deps);
    const items = found.map(async ({ value: { id, number, title, organisation } }) => ({
      id,
      number,
      title,
      organisation: await names.partner(organisation),
    }));
    return ok({ items: await Promise.all(items), next: null });
  });
}

/** More members than this no QRT has. */
const mostColleagues = 100;

function colleaguesRoute({ people, clock }: TriageDeps) {
  return route(triage.listColleagues, async () => {
    const page = await people.list({
      where: { qrt: "yes" },
      order: "name",
      direction: "ascending",
      limit: mostColleagues,
    });
    const today = dayOf(clock.now());
    const items = page.items.map(({ value }) => ({ id: value.id, name: value.name, away: isAbsent(value, today) }));
    return ok({ items, next: page.next });
  });
}

function suggestedPartiesRoute(deps: TriageDeps) {
  return route(triage.listSuggestedParties, async (person: Person, { params }) => {
    const actor = actorOf(person);
    // Asked first, so that nobody learns from a refusal which questions there are.
    const gate = roleGate(actor, "triage.invite");
    if (!gate.ok) return gate;
    const found = await suggestParties(deps, actor, params.id);
    if (!found.ok) return found;
    return ok({
      found: found.value.found.map(({ partner: { id, name }, expertise, earlier }) => ({
        id,
        name,
        expertise: [...expertise],
        earlier: [...earlier],
      })),
      others: found.value.others.map(({ id, name }) => ({ id, name })),
    });
  });
}
