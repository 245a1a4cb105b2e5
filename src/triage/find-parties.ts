import { tellingWords, wordIndex } from "#src/finding/word-index.ts";
import type { Partner, PartnerId } from "#src/partner/partner.ts";
import type { Question, QuestionId, QuestionNumber } from "#src/question/question.ts";
import { numberOf } from "#src/question/question.ts";

/** A partner that may help with a question, and why. Best first. */
export interface FoundParty {
  readonly partner: Partner;
  /** What it says of its expertise and fits the question. */
  readonly expertise: readonly string[];
  /** The words of the question that led to its expertise, as they were written. */
  readonly words: readonly string[];
  /** Questions like this one in which it took part; most alike first. */
  readonly earlier: readonly EarlierQuestion[];
}

export interface EarlierQuestion {
  readonly id: QuestionId;
  readonly number: QuestionNumber;
  readonly title: string;
}

/** An earlier question with how much it is like this one: 1 for the one most alike. */
export interface AlikeQuestion {
  readonly question: Question;
  readonly likeness: number;
}

/** An alike question, and the partners that said something useful to it: joined it, or added to its record. */
export interface AnsweredQuestion extends AlikeQuestion {
  readonly answeredBy: readonly PartnerId[];
}

/** One word can be shared by accident; two make questions alike, unless many questions have them: measured in the rarest word. */
const fewestWords = 2;
const enough = 0.5;
const besideTheBest = 0.4;
const mostAlike = 10;
const inTitle = 1.6;

/** Earlier questions on the same subject, most alike first. Of a confidential one nobody hears here. */
export function questionsLike(
  question: Question,
  earlier: readonly Question[],
  stopWords: readonly string[],
): readonly AlikeQuestion[] {
  const described = earlier
    .filter(({ id, confidential }) => id !== question.id && !confidential)
    .map((one) => ({
      of: one,
      told: [
        { text: one.text, worth: 1 },
        { text: one.title, worth: inTitle },
      ],
    }));
  const { match, rarest } = wordIndex(described, new Set(stopWords));
  const matches = match(`${question.title}\n${question.text}`);
  const best = matches[0]?.score ?? 0;
  return matches
    .filter(({ words }) => words.length >= fewestWords)
    .filter(({ score }) => score >= Math.max(rarest * enough, best * besideTheBest))
    .slice(0, mostAlike)
    .map(({ of, score }) => ({ question: of, likeness: score / best }));
}

/**
 * Ranks partners by what they know and by what they did before. The best expert and the partner of the most alike
 * question weigh the same.
 */
export function findParties(
  question: Question,
  { partners, alike }: { readonly partners: readonly Partner[]; readonly alike: readonly AnsweredQuestion[] },
  stopWords: readonly string[],
): readonly FoundParty[] {
  const experts = expertsOn(question, partners, new Set(stopWords));
  return partners
    .map((partner) => {
      const expert = experts.get(partner.id);
      const answered = alike.filter(({ answeredBy }) => answeredBy.includes(partner.id));
      const likeness = answered.reduce((sum, one) => sum + one.likeness, 0);
      return {
        score: (expert?.share ?? 0) + likeness,
        found: {
          partner,
          expertise: expert?.expertise ?? [],
          words: expert?.words ?? [],
          earlier: answered.flatMap((one) => earlierFrom(one.question)),
        },
      };
    })
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
    .map(({ found }) => found);
}

interface Expert {
  /** Of the score of the best expert. */
  readonly share: number;
  readonly expertise: readonly string[];
  readonly words: readonly string[];
}

function expertsOn(
  { title, text, answers }: Question,
  partners: readonly Partner[],
  stopWords: ReadonlySet<string>,
): ReadonlyMap<PartnerId, Expert> {
  const described = partners.map((partner) => ({
    of: partner,
    told: partner.expertise.map((expertise) => ({ text: expertise, worth: 1 })),
  }));
  const { data, knowledge, parties } = answers;
  const matches = wordIndex(described, stopWords).match([title, text, data, knowledge, parties].join("\n"));
  const best = matches[0]?.score ?? 0;
  const experts = matches.map(({ of, words, stems, score }): readonly [PartnerId, Expert] => {
    const fitting = of.expertise.filter((one) =>
      [...tellingWords(one, stopWords).keys()].some((stem) => stems.has(stem)),
    );
    return [of.id, { share: score / best, expertise: fitting, words }];
  });
  return new Map(experts.filter(([, { share }]) => share >= besideTheBest));
}

function earlierFrom(question: Question): readonly EarlierQuestion[] {
  const number = numberOf(question);
  return number === null ? [] : [{ id: question.id, number, title: question.title }];
}
