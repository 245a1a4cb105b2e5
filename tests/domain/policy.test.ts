import { describe, expect, test } from "@jest/globals";
import type { Instant } from "#src/kernel/time.ts";
import { addMilliseconds } from "#src/kernel/time.ts";
import { PartnerId } from "#src/partner/partner.ts";
import type { Actor, Role } from "#src/people/person.ts";
import { PersonId } from "#src/people/person.ts";
import type { QuestionAct } from "#src/question/question-acts.ts";
import { questionActNames } from "#src/question/question-acts.ts";
import { mayAct, mayReadWorkbench, maySee, questionAbilities, roleGate } from "#src/question/question.policy.ts";
import type { Question } from "#src/question/question.ts";
import {
  asker,
  decided,
  decisions,
  draft,
  expired,
  helpedAlready,
  inTriage,
  organisation,
  submitted,
  theme,
  triager,
  waitingForAsker,
  joinedInto,
  withdrawn,
} from "../support/questions.ts";

const school = PartnerId.parse("prt_sample-school");

function actor(key: string, own: PartnerId | null, ...roles: readonly Role[]): Actor {
  return { person: PersonId.parse(`per_${key}`), organisation: own, roles };
}

/** The letters of the tables below. */
const actors: Readonly<Record<string, Actor>> = {
  a: { person: asker, organisation, roles: [{ role: "partner_member" }] },
  p: actor("partner", school, { role: "partner_member" }),
  q: actor("qrt", school, { role: "qrt" }),
  n: actor("newcomer", null),
};

const now = decided(decisions.answered).decidedAt;
const minutes = (count: number) => addMilliseconds(now, count * 60_000);
const days = (count: number) => minutes(count * 24 * 60);
const result = { text: "Drie straten.", link: null, picture: null, by: triager, at: now };

interface Standing {
  readonly question: Question;
  readonly at: Instant;
}

const beforeDecision: readonly Standing[] = [
  draft(),
  submitted(),
  inTriage(),
  waitingForAsker(),
  joinedInto({ joinedAt: now }),
  helpedAlready(),
  withdrawn(),
  expired(),
].map((question) => ({ question, at: now }));

/** Who may do what: a asker, p somebody of another partner, q QRT, n somebody without an organisation, - nobody. */
const actsBeforeDecision = `
                     draft submitted triage waiting joined helped withdrawn expired
intake.walk          a     -         -      -       -      -      -         -
intake.submit        a     -         -      -       -      -      -         -
intake.helped        a     -         -      -       -      -      -         -
intake.follow        a     -         -      -       -      -      -         -
question.edit        -     a         -      -       -      -      -         -
question.withdraw    a     a         a      a       -      -      -         -
question.answer      -     -         -      a       -      -      -         -
question.reopen      -     -         -      -       -      a      -         a
question.rate        -     -         -      -       -      -      -         -
question.confide     a     aq        aq     aq      aq     -      -         -
question.join        -     apq       apq    apq     -      -      -         -
question.leave       -     -         -      -       -      -      -         -
question.contribute  a     apqn      apqn   apqn    -      -      -         -
question.follow      -     apqn      apqn   apqn    -      -      -         -
question.mute        -     apqn      apqn   apqn    -      -      -         -
triage.pick-up       -     q         -      -       -      -      -         -
triage.hand-over     -     -         q      q       -      -      -         -
triage.assist        -     -         q      q       -      -      -         -
triage.note          -     q         q      q       -      -      -         -
triage.ask-back      -     -         q      -       -      -      -         -
triage.invite        -     q         q      q       -      -      -         -
triage.call          -     q         q      q       -      -      -         -
triage.mark          -     q         q      q       -      -      -         -
triage.join          -     q         q      q       -      -      -         -
triage.decide        -     -         q      -       -      -      -         -
triage.undo          -     -         -      -       q      -      -         -
triage.correct-theme -     -         -      -       -      -      -         -
triage.reschedule    -     -         -      -       -      -      -         -
analysis.report      -     -         -      -       -      -      -         -`;

const afterDecision: readonly Standing[] = [
  { question: decided(decisions.answered), at: minutes(14) },
  { question: decided(decisions.quick_analysis), at: minutes(14) },
  { question: decided(decisions.quick_analysis, { result }), at: minutes(14) },
  { question: decided(decisions.kraamkamer), at: minutes(14) },
  { question: decided(decisions.miscellaneous), at: minutes(14) },
  { question: decided(decisions.not_for_alliance), at: minutes(14) },
  { question: decided(decisions.answered), at: minutes(15) },
  { question: decided(decisions.answered), at: days(31) },
];

const actsAfterDecision = `
                     answered analysis result kraamkamer misc referred quarter-past month-past
question.reopen      a        a        a      a          a    a        a            -
question.rate        a        -        a      -          -    -        a            a
question.confide     aq       aq       aq     aq         aq   aq       aq           aq
question.join        apq      apq      apq    apq        apq  apq      apq          apq
question.leave       -        -        -      -          -    -        -            -
question.contribute  apqn     apqn     apqn   apqn       apqn apqn     apqn         apqn
question.follow      apqn     apqn     apqn   apqn       apqn apqn     apqn         apqn
question.mute        apqn     apqn     apqn   apqn       apqn apqn     apqn         apqn
triage.note          q        q        q      q          q    q        q            q
triage.invite        q        q        q      q          q    q        q            q
triage.mark          q        q        q      q          q    q        q            q
triage.undo          q        q        -      q          q    q        -            -
triage.correct-theme q        q        q      q          q    q        q            q
triage.reschedule    -        q        -      -          q    -        -            -
analysis.report      -        q        q      -          -    -        -            -`;

describe("what everybody can do with a question", () => {
  test.each([
    ["until it has been decided", beforeDecision, actsBeforeDecision],
    ["once it has been decided", afterDecision, actsAfterDecision],
  ] as const)("%s", (_, standings, table) => {
    expect(tableOf(standings, table)).toEqual(rowsOf(table));
  });

  test("the table names every act", () => {
    expect(rowsOf(actsBeforeDecision).map(([act]) => act)).toEqual(questionActNames);
  });

  test("nothing else can be done with a decided question", () => {
    const named = rowsOf(actsAfterDecision).map(([act]) => act);
    const others = questionActNames.filter((act) => !named.includes(act));
    for (const { question, at } of afterDecision) {
      for (const each of Object.values(actors)) {
        expect(questionAbilities(each, question, at).filter((act) => others.includes(act))).toEqual([]);
      }
    }
  });

  test.each([
    ["a process owner", { role: "process_owner", theme: theme.sustainability }],
    ["the kernteam", { role: "kernteam" }],
    ["the network lead", { role: "network_lead" }],
    ["an admin", { role: "admin" }],
  ] as const)("%s can do what every partner can, and no triage", (_, role) => {
    const special = actor("special", school, role);
    for (const { question, at } of [...beforeDecision, ...afterDecision]) {
      expect(questionAbilities(special, question, at)).toEqual(questionAbilities(person("p"), question, at));
    }
    expect(mayReadWorkbench(special)).toBe(false);
  });

  test("an organisation that takes part can leave, and no other", () => {
    const { involved } = submitted();
    const offer = { data: "", knowledge: "", people: "", hours: null, until: null };
    const joined = [{ ...offer, organisation: school, by: person("p").person, at: now }];
    for (const question of [submitted(), inTriage(), waitingForAsker(), decided(decisions.answered)]) {
      const shared: Question = { ...question, involved: { ...involved, joined } };
      expect(letterOf((each) => questionAbilities(each, shared, now).includes("question.leave"))).toBe("pq");
    }
  });

  test("an asker who is of the QRT triages the own question too", () => {
    const both: Actor = { ...person("a"), roles: [{ role: "qrt" }] };
    expect(questionAbilities(both, submitted(), now)).toEqual(
      expect.arrayContaining(["question.edit", "triage.pick-up"]),
    );
  });

  test("only the QRT reads its own notes", () => {
    expect(Object.entries(actors).map(([letter, each]) => [letter, mayReadWorkbench(each)])).toEqual([
      ["a", false],
      ["p", false],
      ["q", true],
      ["n", false],
    ]);
  });
});

describe("who sees it", () => {
  test.each([
    ["a draft is its asker's alone", draft(), "a"],
    ["so is a draft that lapsed", expired(), "a"],
    ["an open question is for everybody of the alliance", submitted(), "apqn"],
    ["a confidential one is for its asker and the QRT", submitted({ confidential: true }), "aq"],
    ["a confidential draft is still its asker's alone", draft({ confidential: true }), "a"],
    ["a confidential one that was decided as well", decided(decisions.answered, { confidential: true }), "aq"],
    ["and for the partners that were added", partnersIn(submitted({ confidential: true })), "apq"],
    ["a partner that was added sees no draft", partnersIn(draft()), "a"],
  ] as const)("%s", (_, question, letters) => {
    expect(letterOf((each) => maySee(each, question))).toBe(letters);
  });

  test("whoever may not see a confidential question can do nothing with it, and is told who can", () => {
    for (const question of [submitted(), inTriage(), waitingForAsker(), decided(decisions.answered)]) {
      const secret: Question = { ...question, confidential: true };
      expect(questionAbilities(person("p"), secret, now)).toEqual([]);
      expect(questionAbilities(person("n"), secret, now)).toEqual([]);
      expect(mayAct(person("p"), "question.contribute", secret)).toEqual({
        ok: false,
        refusal: { code: "forbidden", needs: "reader" },
      });
    }
  });

  test("nobody calls partners to a confidential question", () => {
    expect(questionAbilities(person("q"), submitted(), now)).toContain("triage.call");
    expect(questionAbilities(person("q"), submitted({ confidential: true }), now)).not.toContain("triage.call");
  });

  test("to have joined before is not enough once it is confidential", () => {
    const { involved } = submitted();
    const offer = { data: "", knowledge: "", people: "", hours: null, until: null };
    const joined = [{ ...offer, organisation: school, by: person("p").person, at: now }];
    const secret = submitted({ confidential: true, involved: { ...involved, joined } });
    expect(maySee(person("p"), secret)).toBe(false);
  });
});

describe("before a question is even loaded", () => {
  test.each([
    ["the QRT's work is for the QRT", "triage.decide", "q"],
    ["to join takes an organisation", "question.join", "apq"],
    ["whether somebody is the asker is asked later", "question.withdraw", "apqn"],
  ] as const)("%s", (_, act, letters) => {
    expect(letterOf((each) => roleGate(each, act).ok)).toBe(letters);
  });
});

function person(letter: string): Actor {
  const found = actors[letter];
  if (!found) throw new Error(`nobody is called ${letter}`);
  return found;
}

function partnersIn<Q extends Question>(question: Q): Q {
  return { ...question, involved: { ...question.involved, parties: [school] } };
}

function letterOf(allows: (actor: Actor) => boolean): string {
  const letters = Object.keys(actors).filter((letter) => allows(person(letter)));
  return letters.length === 0 ? "-" : letters.join("");
}

function rowsOf(table: string): readonly (readonly string[])[] {
  const [, ...rows] = table.trim().split("\n");
  return rows.map((row) => row.split(/\s+/));
}

/** The same table, from what the policy says. */
function tableOf(standings: readonly Standing[], table: string): readonly (readonly string[])[] {
  return rowsOf(table).map(([name]) => {
    // A row that names no act compares unequal: nobody can do it.
    const act = name as QuestionAct;
    return [
      act,
      ...standings.map(({ question, at }) => letterOf((each) => questionAbilities(each, question, at).includes(act))),
    ];
  });
}
