import type { Names } from "#src/people/name.presenter.ts";
import type { Joined } from "./involved.ts";
import { joinedOnce } from "./joined-once.ts";
import type { JoinedShown, QuestionShown, WorkbenchShown } from "./question-shown.contract.ts";
import { mayReadWorkbench } from "./question.policy.ts";
import type { Viewing } from "./question.presenter.ts";
import { answersIn } from "./question-story.ts";
import type { History } from "./question-trace.presenter.ts";
import type { Question } from "./question.ts";
import type { Workbench } from "./workbench.ts";

type InvolvedShown = Pick<
  QuestionShown,
  "joined" | "contributions" | "call" | "parties" | "follows" | "muted" | "workbench"
>;

/** Who is around the question, by name; the QRT's own work only to the QRT. */
export async function involvedShown(
  { involved, workbench }: Question,
  history: History,
  { actor, names }: Viewing,
): Promise<InvolvedShown> {
  const { contributions, call, parties, followers, muted } = involved;
  const answers = answersIn(history);
  const joined = await offersToday(involved.joined, names);
  return {
    joined: await Promise.all(
      joined.map(async (offer) => joinedShown(offer, { names, own: offer.organisation === actor.organisation })),
    ),
    contributions: await Promise.all(
      contributions.map(async ({ id, by, at, text }) => ({
        id,
        by: await names.person(by),
        at,
        text,
        asked: answers.find((answer) => answer.at === at && answer.answer === text)?.asked ?? null,
      })),
    ),
    call: call && { text: call.text, due: call.due, by: await names.person(call.by), at: call.at },
    parties: await Promise.all(parties.map((party) => names.partner(party))),
    follows: followers.includes(actor.person),
    muted: muted.includes(actor.person),
    workbench: mayReadWorkbench(actor) ? await workbenchShown(workbench, names) : null,
  };
}

/** Each organisation once, also while a merger has not been followed in the question itself. */
async function offersToday(joined: readonly Joined[], names: Names): Promise<readonly Joined[]> {
  const standing = new Map(
    await Promise.all(
      joined.map(async ({ organisation }) => [organisation, (await names.partner(organisation)).id] as const),
    ),
  );
  return joinedOnce(joined, (organisation) => standing.get(organisation) ?? organisation);
}

async function joinedShown(
  { organisation, by, at, data, knowledge, people, hours, until }: Joined,
  { names, own }: { readonly names: Names; readonly own: boolean },
): Promise<JoinedShown> {
  const [name, who] = await Promise.all([names.partner(organisation), names.person(by)]);
  return { organisation: name, by: who, at, data, knowledge, people, hours, until, own };
}

async function workbenchShown({ team, notes, marks }: Workbench, names: Names): Promise<WorkbenchShown> {
  return {
    team: await Promise.all(team.map((member) => names.person(member))),
    notes: await Promise.all(notes.map(async ({ by, at, text }) => ({ by: await names.person(by), at, text }))),
    marks: await Promise.all(
      marks.map(async ({ solution, useful, by }) => ({ solution, useful, by: await names.person(by) })),
    ),
  };
}
