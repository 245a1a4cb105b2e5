import { commandKey } from "#src/kernel/command.ts";
import type { Instant } from "#src/kernel/time.ts";
import { addDays, addMilliseconds, dayOf } from "#src/kernel/time.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import type { PersonId } from "#src/people/person.ts";
import type { Decision } from "#src/question/decision.ts";
import type { Question } from "#src/question/question.ts";
import { noAnswers } from "#src/question/filter-answers.ts";
import { QuestionId, QuestionNumber } from "#src/question/question.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import { decided, decisions, inTriage, submitted, theme, waitingForAsker, withdrawn } from "./questions.ts";

export interface ManyQuestions {
  /** Without announcements: nobody is to hear of these. */
  readonly questions: Pick<QuestionStore, "create">;
  readonly askers: readonly { readonly person: PersonId; readonly organisation: PartnerId }[];
  /** The newest is asked then, and the others ever earlier. */
  readonly until: Instant;
  readonly count: number;
}

/** Stands in every second question. */
export const commonWord = "gemeente";
/** Stands in so many questions that twenty of a hundred thousand have it. */
export const rareWord = "zwanenbloemen";
const betweenRareOnes = 5_000;

/** So many go to the disk at once. */
const atOnce = 2_000;
const millisecondsApart = 26 * 60_000;

/** Fills the store as years of asking would. The same every time. */
export async function askMany({ questions, askers, until, count }: ManyQuestions): Promise<void> {
  const choose = chance(20_261_122);
  for (let first = 0; first < count; first += atOnce) {
    const numbers = Array.from({ length: Math.min(atOnce, count - first) }, (_, index) => first + index);
    await Promise.all(
      numbers.map(async (number) => {
        const asker = askers[number % askers.length];
        if (!asker) throw new Error("nobody to ask");
        const at = addMilliseconds(until, (number - count) * millisecondsApart);
        const value = questionOf(number, { at, asker, choose, until });
        const command = commandKey("many", "asked", value.id, value.id);
        await questions.create({ value, command, by: value.askedBy, at, events: [{ type: "question_asked" }] });
      }),
    );
  }
}

interface Asking {
  readonly at: Instant;
  readonly until: Instant;
  readonly asker: ManyQuestions["askers"][number];
  readonly choose: <T>(from: readonly [T, ...T[]]) => T;
}

function questionOf(number: number, { at, until, asker, choose }: Asking): Question {
  const words = Array.from({ length: 55 }, () => (choose([true, false]) ? choose(little) : compound(choose)));
  const common = number % 2 === 0 ? ` in de ${commonWord}` : "";
  const rare = number % betweenRareOnes === 7 ? ` ${rareWord}` : "";
  const today = dayOf(until);
  const asked = {
    id: QuestionId.parse(`qst_many-${number}`),
    number: QuestionNumber.parse(`V-2026-${String(number + 1_000).padStart(3, "0")}`),
    title: `Wie weet meer over ${compound(choose)} en ${compound(choose)}${common}?`,
    text: `${words.join(" ")}${rare}.`,
    askedBy: asker.person,
    organisation: asker.organisation,
    askedAt: at,
    answers: { ...noAnswers, theme: choose([theme.sustainability, theme.housing, theme.liveability]) },
    confidential: number % 200 === 3,
  };
  switch (number % 60) {
    case 1:
      return submitted({ ...asked, pickUpBy: addDays(today, choose([-3, -1, 0, 2])) });
    case 2: {
      const call = { text: "Wie doet mee?", due: addDays(today, 5), by: asker.person, at };
      return inTriage({
        ...asked,
        decideBy: addDays(today, choose([-3, -1, 0, 2])),
        involved: { ...submitted().involved, call },
      });
    }
    case 3:
      return waitingForAsker(asked);
    case 4:
      return withdrawn(asked);
    default:
      return decided(choose<Decision>([decisions.answered, decisions.miscellaneous]), {
        ...asked,
        theme: asked.answers.theme,
      });
  }
}

/** As Dutch makes words: two nouns in one, so that there are as many as people use. */
function compound(choose: Asking["choose"]): string {
  return `${choose(beginnings)}${choose(ends)}`;
}

const beginnings =
  nouns(`energie woning buurt water groen fiets school zorg jongeren ouderen wijk straat verkeer klimaat
  hitte regen lucht geluid afval bouw huur koop werk taal geld schuld sport cultuur natuur markt stads dorps haven`);
const ends = nouns(`armoede cijfers kaart kaarten gegevens meting metingen sensoren plan plannen beleid aanpak onderzoek
  project projecten kosten subsidie veiligheid kwaliteit opgave vraag vragen aanbod netwerk loket coach coaches bezoek
  advies regels toezicht overlast beleving spreiding groei krimp monitor dashboard bijeenkomst bewoners partners`);
const little =
  nouns(`de het een van en in is dat op te voor met die aan niet we ook om naar bij uit hoe wie wat waar willen
  weten graag samen meer minder beter nieuwe andere onze hun deze er al nog wel tussen over onder door`);

function nouns(text: string): readonly [string, ...string[]] {
  const [first = "", ...rest] = text.split(/\s+/u);
  return [first, ...rest];
}

/** The same choices for the same seed (mulberry32). */
function chance(seed: number): Asking["choose"] {
  let state = seed;
  return (from) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const share = ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    return from[Math.floor(share * from.length)] ?? from[0];
  };
}
