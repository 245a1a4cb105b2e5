import type { PartnerId } from "#src/partner/partner.ts";
import type { Person } from "#src/people/person.ts";
import { PersonId } from "#src/people/person.ts";
import { movesJoinedOn } from "#src/question/joining.ts";
import type { Question } from "#src/question/question.ts";
import { triagerOf } from "#src/question/question.ts";
import { isAskedElsewhere } from "./places.ts";
import type { Happened } from "./happening.ts";
import type { Audience, Told } from "./told.ts";

/** People by themselves, and by the organisation that they act for. */
export interface Circle {
  readonly people: readonly PersonId[];
  readonly organisations: readonly PartnerId[];
}

/** Those that the question does not name, but the alliance. */
type Appointed = "duty" | "network_lead";
export type Concerned = Exclude<Audience, Appointed>;

export interface Around {
  readonly question: Question;
  readonly happened: Happened;
  /** All that happened to the question until now. */
  readonly history: readonly Happened[];
}

export function isAppointed(who: Audience): who is Appointed {
  return who === "duty" || who === "network_lead";
}

/**
 * Few hear of their own deeds: whoever is thanked, or shown where the question stands, and the asker who is mentioned in the
 * thread, since everybody in it reads along what came of the question.
 */
export function hearsOfOwnDeeds({ who, how }: { readonly who: Audience; readonly how: Told["how"] }): boolean {
  return who === "contributor" || who === "asker_elsewhere" || (who === "asker" && how === "mention");
}

export function circleOf(who: Concerned, { question, happened, history }: Around): Circle {
  const { involved, workbench } = question;
  const { event } = happened;
  switch (who) {
    case "asker":
      return only(question.askedBy);
    case "asker_elsewhere":
      return isAskedElsewhere(question) ? only(question.askedBy) : nobody;
    case "holder":
      return only(triagerOf(question));
    case "former_holder":
      return only(holderBefore(happened, history));
    case "new_holder":
      return only(event.type === "question_handed_over" ? event.to : null);
    case "caller":
      return only(triagerOf(question) ?? involved.call?.by ?? null);
    case "team":
      return people(workbench.team);
    case "followers":
      return people(followersOf(question, event));
    case "joined":
      return people(involved.joined.map(({ by }) => by));
    case "invited":
      return event.type === "parties_invited" ? organisations(event.parties) : nobody;
    case "parties":
      return organisations(involved.parties);
    case "contributor":
      return happened.by === question.askedBy ? nobody : only(PersonId.nullable().parse(happened.by));
  }
}

export function isIn({ people: named, organisations: known }: Circle, person: Person): boolean {
  return named.includes(person.id) || (person.organisation !== null && known.includes(person.organisation));
}

/** Who asked a joined question hears what comes of this one in the thread of their own. */
function followersOf({ involved, takenIn }: Question, { type }: Happened["event"]): readonly PersonId[] {
  if (!movesJoinedOn.has(type)) return involved.followers;
  return involved.followers.filter((person) => !takenIn.some(({ askedBy }) => askedBy === person));
}

const nobody: Circle = { people: [], organisations: [] };

function only(person: PersonId | null): Circle {
  return person === null ? nobody : people([person]);
}

function people(named: readonly PersonId[]): Circle {
  return { people: named, organisations: [] };
}

function organisations(known: readonly PartnerId[]): Circle {
  return { people: [], organisations: known };
}

/** Most steps forget who had it, and the record does not. */
function holderBefore({ seq }: Happened, history: readonly Happened[]): PersonId | null {
  const takings = history.filter((each) => each.seq < seq).flatMap(takingOf);
  return takings.at(-1) ?? null;
}

function takingOf({ event, by }: Happened): readonly PersonId[] {
  if (event.type === "question_handed_over") return [event.to];
  return event.type === "question_picked_up" || event.type === "question_decided" ? [PersonId.parse(by)] : [];
}
