import { afterEach, describe, expect, test } from "@jest/globals";
import { Instant } from "#src/kernel/time.ts";
import type { Person } from "#src/people/person.ts";
import type { Doer, QuestionAct } from "#src/question/question-acts.ts";
import { questionActNames, questionActs } from "#src/question/question-acts.ts";
import type { Question, QuestionStage } from "#src/question/question.ts";
import { QuestionId, QuestionNumber, questionStages } from "#src/question/question.ts";
import { acts } from "#tests/support/api-acts.ts";
import type { Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import { eve, noor, owner, sam } from "#tests/support/people.ts";
import {
  askedBefore,
  decided,
  decisions,
  draft,
  expired,
  givenUp,
  helpedAlready,
  inTriage,
  joinedInto,
  submitted,
  waitingForAsker,
  withdrawn,
} from "#tests/support/questions.ts";

let api: Api | undefined;
afterEach(async () => api?.close());

const justNow = Instant.parse("2026-11-06T08:55:00.000Z");
const result = { text: "Vooral de oudste straten.", link: null, picture: null, by: sam.id, at: justNow };

/** A question in every stage, decided ones by each route, and what a decision of its kind rules out whoever asks. */
const cases: readonly { readonly name: string; readonly question: Question; readonly never: readonly QuestionAct[] }[] =
  [
    { name: "a draft", question: draft(), never: [] },
    { name: "submitted", question: submitted(), never: [] },
    { name: "in triage", question: inTriage(), never: [] },
    { name: "waiting for its asker", question: waitingForAsker(), never: [] },
    {
      name: "answered just now",
      question: decided(decisions.answered, { decidedAt: justNow }),
      never: ["triage.reschedule", "analysis.report"],
    },
    {
      name: "under quick analysis since yesterday",
      question: decided(decisions.quick_analysis),
      never: ["triage.undo", "question.rate"],
    },
    {
      name: "answered by a quick analysis",
      question: decided(decisions.quick_analysis, { decidedAt: justNow, result }),
      never: ["triage.undo", "triage.reschedule"],
    },
    {
      name: "in the kraamkamer",
      question: decided(decisions.kraamkamer, { decidedAt: justNow }),
      never: ["question.rate", "triage.reschedule", "analysis.report"],
    },
    {
      name: "among the miscellaneous matters",
      question: decided(decisions.miscellaneous, { decidedAt: justNow }),
      never: ["question.rate", "analysis.report"],
    },
    {
      name: "decided long ago",
      question: decided(decisions.not_for_alliance, { decidedAt: Instant.parse("2026-10-06T08:00:00.000Z") }),
      never: ["question.rate", "question.reopen", "triage.undo", "triage.reschedule", "analysis.report"],
    },
    { name: "helped already", question: helpedAlready(), never: [] },
    { name: "joined with another one", question: joinedInto({ joinedAt: justNow }), never: [] },
    { name: "withdrawn", question: withdrawn(), never: ["question.reopen"] },
    { name: "given up for another one", question: givenUp(), never: [] },
    { name: "expired", question: expired({ expiredAt: justNow }), never: [] },
  ];

/** Who may, said once more in another way than the policy does: Noor asks, Sam is of the QRT, Eve acts for nobody. */
const doers: Readonly<Record<Doer, readonly Person[]>> = {
  asker: [noor],
  qrt: [sam],
  asker_or_qrt: [noor, sam],
  partner: [noor, sam, owner],
  everybody: [noor, sam, owner, eve],
};
const people = [noor, sam, owner, eve];
const seenByAskerOnly: readonly QuestionStage[] = ["draft", "expired"];

describe("who may do what, when", () => {
  test("every act has a way, and the questions stand in every stage", () => {
    expect(acts.map(({ act }) => act).toSorted()).toEqual(questionActNames.toSorted());
    expect([...new Set(cases.map(({ question }) => question.stage))].toSorted()).toEqual(questionStages.toSorted());
  });

  test.each(cases.map((each) => [each.name, each] as const))(
    "of a question that is %s the tab offers everybody what they can do with it, and nothing else",
    async (_, { question, never }) => {
      const tries = people.flatMap((person) =>
        acts.map((way, index) => ({
          person,
          ...way,
          question: copyOf(question, `${person.name.slice(0, 3)}${index}`),
        })),
      );
      api = await startApi({ questions: [askedBefore(), ...tries.map((each) => each.question)] });
      const outcomes = [];
      for (const { person, act, path, body, question: own } of tries) {
        const shown = await api.as(person).get(`/questions/${own.id}`);
        const { status } = await api.as(person).post(`/questions/${own.id}${path}`, body);
        outcomes.push({ who: person.name, act, offered: offers(shown.body, act), status: kindOf(status) });
      }
      const expected = tries.map(({ person, act }) => {
        const status = expectedOf(person, act, { stage: question.stage, never });
        // Nobody has joined these questions: leaving does no harm, and is offered to nobody.
        return { who: person.name, act, offered: status === "done" && act !== "question.leave", status };
      });
      expect(outcomes).toEqual(expected);
    },
  );
});

function expectedOf(
  person: Person,
  act: QuestionAct,
  { stage, never }: { readonly stage: QuestionStage; readonly never: readonly QuestionAct[] },
) {
  const { who, stages }: { readonly who: Doer; readonly stages: readonly QuestionStage[] } = questionActs[act];
  if (seenByAskerOnly.includes(stage) && person !== noor) return "not there";
  if (!doers[who].includes(person)) return "forbidden";
  return stages.includes(stage) && !never.includes(act) ? "done" : "not now";
}

function kindOf(status: number): string {
  const kinds: Readonly<Record<number, string>> = { 200: "done", 403: "forbidden", 404: "not there", 409: "not now" };
  return kinds[status] ?? String(status);
}

function offers(body: unknown, act: QuestionAct): boolean {
  return typeof body === "object" && body !== null && "may" in body && JSON.stringify(body.may).includes(`"${act}"`);
}

let copies = 0;
function copyOf<Q extends Question>(question: Q, name: string): Q {
  const known = { ...question, id: QuestionId.parse(`qst_${name.toLowerCase()}`) };
  return known.stage === "draft" || !("number" in known)
    ? known
    : { ...known, number: QuestionNumber.parse(`V-2026-${String(100 + copies++)}`) };
}
