import type { Word } from "#src/conversation/conversation.ts";

/** A message that names no question and asks how one stands: the one that is discussed around it, or one of the sender's own. */
export type StandAsked = "this_question" | "own_question";

const called = "(?:(?:hallo|hoi|hey|hi|hello|dag|beste|goedemorgen|goedemiddag|goedenavond|vraagbaak) )*";
const polite =
  "(?: (?:graag|please|pls|alsjeblieft|alstublieft|aub|svp|even|eens|nu|now|bedankt|dank|dankjewel|thanks|vraagbaak))*";

/** A whole message, but for the words with which people begin and end. */
function only(...said: readonly string[]): RegExp {
  return new RegExp(`^${called}(?:${said.join("|")})${polite}$`, "u");
}

const shows = "(?:(?:toon|laat|geef|bekijk|show|give|list|see)(?: me| mij)? )?";
const mine = "(?:mijn|m'n|onze|my|our)";
const myQuestions = only(
  `${shows}(?:(?:al|all|alle) )?${mine} (?:vragen|questions)(?: zien)?`,
  `(?:wat|waar|what|where) (?:zijn|staan|are) ${mine} (?:vragen|questions)`,
  `(?:een )?(?:overzicht|lijst|list|overview) (?:van|met|of) ${mine} (?:vragen|questions)`,
);
const myActions = only(
  `${shows}(?:(?:al|all|alle) )?${mine} (?:open )?(?:acties|actions)(?: zien)?`,
  `(?:wat|waar|what|where) (?:zijn|staan|are) ${mine} (?:open )?(?:acties|actions)`,
);
const settings = only("instellen", "instellingen", "settings", "set ?up");

/** Between the parts of a number people write a dash of some kind, a space, both, or nothing. */
const gap = String.raw`[\s\p{Pd}.]*`;
const numbered = String.raw`(\p{L})${gap}(\d{4})${gap}(\d{1,6})`;
const named = new RegExp(String.raw`(?<![\p{L}\p{N}])${numbered}(?![\p{L}\p{N}])`, "gu");
/** Where the text named a question. */
const here = "№";

const kind = "(?:vraag|vragen|vraagnummer|nummer|nr|question|questions|number)";
const oneOfThese = `(?:(?:(?:de|het|die|the) )?(?:${mine} )?${kind} )?(?:${kind} )?${here}`;
const onlyNumbers = only(`${oneOfThese}(?: (?:(?:en|of|ook|and|or|also) )?${oneOfThese})*`);

/** All words that people put around a question of which they ask how it stands: any other one may make it a question itself. */
const around = new Set(
  `status stand zaken voortgang update updates nieuws staat gaat zit ver nu al nog inmiddels momenteel intussen
  ervoor ermee daarmee hiermee voor mee er van over met bij op rond is zijn wat hoe waar blijft de het een die deze dit
  mijn m'n onze ons vraag vragen vraagnummer nummer nr huidige laatste geef toon laat zien weten geven vertellen vertel
  tonen zeg zeggen sturen stuur opzoeken check bekijk me mij ik wij we jullie je u kan kun kunt wil zou mag weet heb graag even
  eens iets hebben krijgen en of ook precies eigenlijk alsjeblieft alstublieft aub svp bedankt dank hallo hoi dag beste
  goedemorgen goedemiddag goedenavond vraagbaak
  state progress news any the a of about on for with what what's how how's where where's are does do stands going
  doing coming along far yet current currently latest my our this that question questions number give show tell
  let know can could would may i us you like to see get have please pls thanks hey hi hello it things there at and or
  now`.split(/\s+/u),
);

const state = "(?:status|stand(?: van zaken)?|voortgang|progress|state)";
const asksNews =
  "(?:is er|is there|heb je|hebben jullie|any|een|an|the|de|laatste|latest)(?: [a-z]+){0,3} (?:nieuws|news|updates?)";
const asksState = new RegExp(
  `(?:^| )${state}(?= |$)|^${called}(?:nieuws|news|updates?)(?= |$)|(?:^| )${asksNews}(?= |$)` +
    `|(?:^| )(?:hoe (?:staat|ver|zit|gaat|het)|how(?:'s| is| are| far| does| do)|(?:where(?:'s| is)|waar (?:is|blijft)))(?= |$)`,
  "u",
);
/** Somebody who tells something, to whom a state would be no answer. */
const tells = new RegExp(
  `^${called}(?:(?:er|there|hier|here|dit|this|dat|that|het|it) (?:is|zijn|are) |(?:is|zijn|are) (?!er |there )|(?:ik|wij|we|i) (?!wil |zou |would |want ))`,
  "u",
);

const theQuestion = `(?:(?:(?:${mine}|de|deze|die|the|this|that) )?(?:vraag|question)(?: ${here})?|${here})`;
const already = "(?: (?:al|nu|ook|nog|inmiddels|al ergens|been|already))*";
const come =
  "(?:opgepakt|beantwoord|besloten|behandeld|in behandeling|afgerond|gesloten|klaar|picked up|answered|decided|handled|closed|done)";
const asksWhether = only(
  `(?:is|wordt|has|was) ${theQuestion}${already} ${come}(?: (?:yet|already|al|nu))*`,
  `is er(?: al| nog)* (?:iets|meer|nieuws) (?:bekend )?(?:over|van|bij|met) ${theQuestion}`,
);

const ofThis = new RegExp(`(?:^| )(?:de|deze|die|the|this|that) (?:vraag|question)(?= |$)`, "u");
const ofMine = new RegExp(`(?:^| )${mine} (?:(?:laatste|latest) )?(?:vraag|question)(?= |$)`, "u");
const ofAllMine = new RegExp(`(?:^| )${mine} (?:vragen|questions)(?= |$)`, "u");
const bareState = only(
  `(?:(?:wat is|what is|what's) )?(?:(?:de|the) )?(?:(?:huidige|current|laatste|latest) )?${state}(?: (?:hier|hiervan|ervan|here|of this))?`,
  "hoe (?:staat|zit) het(?: er)?(?: nu)?(?: (?:mee|voor|ervoor|ermee|hiermee))?(?: voor)?",
  "hoe gaat het (?:ermee|hiermee|er mee)",
  "hoe ver (?:is|staat|zijn) (?:dit|het|we|wij|jullie)(?: (?:al|nu|hier|ermee|hiermee|mee))*",
  "(?:how (?:is|are)|how's) (?:it|this|things) (?:going|coming along|progressing)",
  "how far (?:is|are) (?:it|this|we|you)(?: with this)?",
  "(?:where|how) (?:does|do) (?:it|this|things) stand",
  "is er(?: hier)?(?: al| nog)* (?:(?:iets|een|wat) )?(?:nieuws|update|bekend|meer bekend)(?: hier)?(?: over)?",
  "(?:(?:is|are) there )?any (?:news|updates?|progress)(?: (?:yet|here|on this))*",
  "updates?",
);

/** What a message asks for of ours, where it says nothing else: one word, or the state of each question that it names. */
export function wordsIn(text: string): readonly Word[] {
  const { plain, numbers } = plainOf(text);
  if (numbers.length > 0) {
    const asked = onlyNumbers.test(plain) || asksHowItStands(plain);
    return asked ? numbers.slice(0, mostNumbers).map((number) => ({ word: "status", number })) : [];
  }
  if (myQuestions.test(plain) || standIn(plain) !== null) return [{ word: "my_questions" }];
  if (asksHowItStands(plain) && ofAllMine.test(plain)) return [{ word: "my_questions" }];
  if (myActions.test(plain)) return [{ word: "my_actions" }];
  return settings.test(plain) ? [{ word: "settings" }] : [];
}

const mostNumbers = 10;

/** Recognises a message that asks for one thing of ours and says nothing else; null when it may be a question. */
export function wordIn(text: string): Word | null {
  const [word, ...others] = wordsIn(text);
  return others.length > 0 ? null : (word ?? null);
}

/** Whether a message asks how a question stands that it does not name; null where it asks something else. */
export function standAsked(text: string): StandAsked | null {
  const { plain, numbers } = plainOf(text);
  return numbers.length > 0 ? null : standIn(plain);
}

/** The number of a question, as we write it, of somebody who typed it in a way of their own; null where it is none. */
export function numberWritten(typed: string): string | null {
  const word = wordIn(typed);
  return word?.word === "status" ? word.number : null;
}

const ownQuestion = only(`${shows}${mine} (?:vraag|question)(?: zien)?`);

function standIn(plain: string): StandAsked | null {
  if (bareState.test(plain)) return "this_question";
  if (ownQuestion.test(plain)) return "own_question";
  if (!asksHowItStands(plain) || ofAllMine.test(plain)) return null;
  if (ofMine.test(plain)) return "own_question";
  return ofThis.test(plain) ? "this_question" : null;
}

const mostWords = 16;

function asksHowItStands(plain: string): boolean {
  if (asksWhether.test(plain)) return true;
  const words = plain.split(" ").filter((word) => word !== here);
  if (words.length > mostWords || !words.every((word) => around.has(word))) return false;
  return asksState.test(plain) && !tells.test(plain);
}

/** A longer message says more than we could answer with a card. */
const longest = 400;

interface Plain {
  /** In lower case and without punctuation, with a mark where the text names a question. */
  readonly plain: string;
  readonly numbers: readonly string[];
}

function plainOf(text: string): Plain {
  const typed = text.toLowerCase().replaceAll(here, " ").replaceAll("’", "'").trim();
  if (typed.length > longest) return { plain: "", numbers: [] };
  const numbers = [...typed.matchAll(named)].map(([, letter = "", year = "", number = ""]) =>
    numberAs(letter, year, number),
  );
  const plain = typed
    .replaceAll(named, ` ${here} `)
    .replaceAll(/[^\p{L}\p{N}'№]+/gu, " ")
    .trim();
  return { plain, numbers: [...new Set(numbers)] };
}

/** Three digits at the least, as we write them: 14 and 0014 are both 014. */
function numberAs(letter: string, year: string, number: string): string {
  return `${letter.toUpperCase()}-${year}-${number.replace(/^0+/, "").padStart(3, "0")}`;
}
