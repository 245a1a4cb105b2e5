import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { maySettle } from "#src/delivery/delivery.policy.ts";
import type { Action } from "#src/delivery/outcome.ts";
import { initiativeAbilities } from "#src/initiative/initiative.policy.ts";
import type { LivingInitiative } from "#src/initiative/initiative.ts";
import { addMilliseconds } from "#src/kernel/time.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf, hasRole } from "#src/people/person.ts";
import { questionActNames } from "#src/question/question-acts.ts";
import { maySee, questionAbilities } from "#src/question/question.policy.ts";
import type { Question } from "#src/question/question.ts";
import { agreedOn } from "../support/delivery.ts";
import { joinedAs } from "../support/involved.ts";
import { housing, school } from "../support/people.ts";
import { handedOver, inKraamkamer, inProject, stopped } from "../support/portfolio.ts";
import {
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
} from "../support/questions.ts";
import type { Pressed, VerbWalk } from "../support/verb-walk.ts";
import { pressers, stranger, verbWalk } from "../support/verb-walk.ts";

/** Ten minutes after the decision of the samples. */
const now = addMilliseconds(decided(decisions.answered).decidedAt, 600_000);
const longAgo = addMilliseconds(now, -40 * 86_400_000);
const result = { text: "Drie straten.", link: null, picture: null, by: pressers.qrt.id, at: now };
const inHand = { triagedBy: pressers.qrt.id };
const over = { ...inHand, decidedBy: pressers.qrt.id };

/** Every stage, and where routes or time make a difference, each of these. */
const standings: Readonly<Record<string, Question>> = {
  draft: draft(),
  submitted: submitted(),
  "in triage": inTriage(inHand),
  "waiting for the asker": waitingForAsker(inHand),
  answered: decided(decisions.answered, over),
  "in quick analysis": decided(decisions.quick_analysis, over),
  "answered by quick analysis": decided(decisions.quick_analysis, { ...over, result }),
  "in a kraamkamer": decided(decisions.kraamkamer, over),
  miscellaneous: decided(decisions.miscellaneous, over),
  "referred elsewhere": decided(decisions.not_for_alliance, over),
  "answered long ago": decided(decisions.answered, { ...over, decidedAt: longAgo }),
  "helped already": helpedAlready({ helpedAt: now }),
  "joined just now": joinedInto({ joinedAt: now }),
  withdrawn: withdrawn(),
  "given up for another one": givenUp({ withdrawnAt: now }),
  "lapsed lately": expired({ expiredAt: now }),
  "lapsed long ago": expired({ expiredAt: longAgo }),
};

const note = "Eerst even onderling overleggen";

let walk: VerbWalk;

beforeAll(async () => {
  walk = await verbWalk(now);
});
afterAll(() => walk.close());

function everybody(): readonly (readonly [string, Person])[] {
  const { colleague: _, ...one } = pressers;
  return [...Object.entries(one), ["newcomer", stranger()]];
}

function mayDo(person: Person, verb: string, question: Question): boolean {
  const act = questionActNames.find((name) => name === verb);
  if (!act) return false;
  return questionAbilities(actorOf(person), question, now).includes(act);
}

interface Press extends Pressed {
  readonly press: string;
  readonly allowed: boolean;
  readonly question: Question;
  readonly person: Person;
}

/** The organisations of all who press take part, so that each of them has something to leave. */
const joined = [housing, school].map(({ id }, index) => ({ ...joinedAs(index), organisation: id }));

async function everyPressOn(laid: Question): Promise<readonly Press[]> {
  const presses = walk.verbs.flatMap((verb) => everybody().map(([role, person]) => ({ verb, role, person })));
  return Promise.all(
    presses.map(async ({ verb, role, person }) => {
      const question = await walk.lay({ ...laid, involved: { ...laid.involved, joined } });
      const pressed = await walk.presses(person, { verb, question });
      return { ...pressed, press: `${verb} by ${role}`, allowed: mayDo(person, verb, question), question, person };
    }),
  );
}

test("every verb has something to fill in for this walk", () => {
  const all = [...walk.verbs, ...walk.settings, ...walk.ofInitiatives, ...walk.ofActions];
  expect(all.filter((verb) => walk.inputs[verb] === undefined)).toEqual([]);
  expect(all.toSorted()).toEqual(walk.actions.map(({ verb }) => verb).toSorted());
});

describe("every button of an initiative, pressed by everybody,", () => {
  const problemOwner = { kind: "person", person: pressers.partner.id } as const;
  const standing: readonly LivingInitiative[] = [
    inKraamkamer({ processOwner: null }),
    inProject({ processOwner: pressers.qrt.id, problemOwner }),
    handedOver({ problemOwner }),
    stopped(),
  ];

  test.each(standing)(
    "does in phase $phase what the policy allows, and answers in the presser's language",
    async (one) => {
      for (const verb of walk.ofInitiatives) {
        for (const [role, person] of everybody()) {
          const { answer, accepted } = await walk.carries(person, verb, one);
          const press = `${verb} by ${role}`;
          const may = initiativeAbilities(actorOf(person), one, now).some((act) => act === verb);
          expect([press, accepted]).toEqual([press, may]);
          expect([press, answer.status, answer.kind]).toEqual([press, 200, may ? "card" : "text"]);
          expect([press, answer.language]).toEqual([press, person.language]);
        }
      }
      expect(walk.logged).toEqual([]);
    },
  );
});

describe("every button of an action, pressed by everybody,", () => {
  const doers: readonly Action["who"][] = [
    { kind: "person", person: pressers.partner.id },
    { kind: "partner", partner: housing.id },
    { kind: "words", words: "De wijkagent" },
  ];

  test.each(doers)("of %j, settles what the policy allows, and answers in the presser's language", async (who) => {
    const agreed = agreedOn({ who, by: pressers.networkLead.id });
    for (const verb of walk.ofActions) {
      for (const [role, person] of everybody()) {
        const { answer, accepted } = await walk.settles(person, verb, agreed);
        const press = `${verb} by ${role}`;
        const may = maySettle(actorOf(person), agreed);
        expect([press, accepted]).toEqual([press, may]);
        expect([press, answer.status, answer.kind]).toEqual([press, 200, may ? "card" : "text"]);
        expect([press, answer.language]).toEqual([press, person.language]);
      }
    }
    expect(walk.logged).toEqual([]);
  });
});

describe("every button of the settings card, pressed by everybody", () => {
  /** Turning a page sets nothing, and neither does choosing the language that one has. */
  const settable: Readonly<Record<string, (person: Person) => boolean>> = {
    "settings.show": () => false,
    "conversation.appoint": (person) => hasRole(actorOf(person), "network_lead", "admin"),
    "people.language": ({ language }) => language !== "nl",
    "people.absence": (person) => hasRole(actorOf(person), "qrt"),
    "people.presence": (person) => hasRole(actorOf(person), "qrt"),
  };

  test("sets what the role allows, and is answered in the language of the presser", async () => {
    const settings = await verbWalk(now);
    for (const [role, person] of Object.entries(pressers)) {
      for (const verb of settings.settings) {
        const { answer, accepted } = await settings.sets(person, verb);
        const press = `${verb} by ${role}`;
        expect([press, accepted]).toEqual([press, settable[verb]?.(person)]);
        expect([press, answer.status, answer.kind]).toEqual([press, 200, "card"]);
      }
    }
    expect(settings.logged).toEqual([]);
    await settings.close();
  });
});

describe.each(Object.entries(standings))(
  "every button, pressed by everybody, on a question that is %s",
  (_, standing) => {
    let presses: readonly Press[];
    beforeAll(async () => {
      const notes = [{ by: pressers.qrt.id, at: now, text: note }];
      presses = await everyPressOn({ ...standing, workbench: { ...standing.workbench, notes } });
    });

    test("changes the question exactly when the policy allows it", () => {
      const wrong = presses.filter(({ accepted, allowed }) => accepted !== allowed);
      expect(wrong.map(({ press, allowed, answer }) => ({ press, allowed, answer: answer.all.slice(0, 300) }))).toEqual(
        [],
      );
    });

    test("is answered with a card or a sentence, in the language of the presser", () => {
      const unreadable = presses.filter(
        ({ answer, person }) => answer.status !== 200 || answer.kind === "none" || answer.language !== person.language,
      );
      expect(unreadable.map(({ press, answer }) => ({ press, answer: answer.all.slice(0, 300) }))).toEqual([]);
    });

    test("shows the notes of the QRT to nobody else", () => {
      const outside = presses.filter(({ person }) => !hasRole(actorOf(person), "qrt"));
      expect(outside.filter(({ answer }) => answer.all.includes(note)).map(({ press }) => press)).toEqual([]);
    });

    test("breaks nothing", () => {
      expect(walk.logged).toEqual([]);
    });
  },
);

describe.each(Object.entries(standings))("of a confidential question that is %s", (_, standing) => {
  const secrets = [
    "Kluisvraag",
    "Niemand mag dit lezen",
    "Geheime reden",
    "Noor Voorbeeld",
    "Sam Voorbeeld",
    "Woningstichting",
  ];
  let presses: readonly Press[];
  beforeAll(async () => {
    presses = await everyPressOn({
      ...standing,
      confidential: true,
      title: "Kluisvraag over schulden",
      text: "Niemand mag dit lezen.",
      answers: { ...standing.answers, together: "Geheime reden" },
    });
  });

  test("changes nothing for whoever may not see it, and shows them no title, text or name", () => {
    const blind = presses.filter(({ person, question }) => !maySee(actorOf(person), question));
    expect(blind.length).toBeGreaterThan(0);
    expect(blind.filter(({ accepted }) => accepted).map(({ press }) => press)).toEqual([]);
    const leaks = blind.flatMap(({ press, answer }) =>
      secrets.filter((secret) => answer.all.includes(secret)).map((secret) => `${press}: ${secret}`),
    );
    expect(leaks).toEqual([]);
  });

  test("still does what the policy allows for whoever may see it", () => {
    const seeing = presses.filter(({ person, question }) => maySee(actorOf(person), question));
    const wrong = seeing.filter(({ accepted, allowed }) => accepted !== allowed);
    // To keep confidential what is so already is accepted, and changes nothing.
    expect(wrong.map(({ press }) => press)).toEqual([]);
  });
});
