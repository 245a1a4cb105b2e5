import type { Day } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import type { Person, PersonId } from "#src/people/person.ts";
import { actorOf, hasRole, isAbsent } from "#src/people/person.ts";
import { maySee } from "#src/question/question.policy.ts";
import { onDuty, onDutyAfter } from "#src/triage/duty.ts";
import type { BotDeps } from "../deps.ts";
import type { Around, Circle } from "./audience.ts";
import { circleOf, hearsOfOwnDeeds, isAppointed } from "./audience.ts";
import type { Audience, Told } from "./told.ts";

export type RecipientDeps = Pick<BotDeps, "people" | "profile">;

type ToldPeople = Exclude<Told, { readonly how: "text" }>;

/** More people than these of one organisation hear of a question from each other. */
const mostOfOne = 50;
const mostLeads = 10;

/** The people that a row of the table names, as far as they want to hear it and may. */
export async function recipients(
  deps: RecipientDeps,
  { who, how, asks }: ToldPeople,
  around: Around,
): Promise<readonly PersonId[]> {
  const named = await namedBy(deps, who, around);
  const asked = asks && worksForQrt.has(who) ? await present(deps, who, { named, around }) : named;
  const { question, happened } = around;
  const others = asked.filter((person) => person !== happened.by || hearsOfOwnDeeds({ who, how }));
  const willing = others.filter((person) => asks || !question.involved.muted.includes(person));
  return how === "update" && question.confidential ? whoMaySee(deps, willing, around) : willing;
}

async function namedBy(deps: RecipientDeps, who: Audience, around: Around): Promise<readonly PersonId[]> {
  if (!isAppointed(who)) return peopleIn(deps, circleOf(who, around));
  return who === "duty"
    ? onDuty(dayOf(around.happened.at), deps.profile)
    : networkLeads(deps, dayOf(around.happened.at));
}

/** The people of a circle, each once. */
export async function peopleIn(
  deps: Pick<RecipientDeps, "people">,
  { people, organisations }: Circle,
): Promise<readonly PersonId[]> {
  const members = await Promise.all(organisations.map((organisation) => membersOf(deps, organisation)));
  return [...new Set([...people, ...members.flat()])];
}

async function membersOf(
  { people }: Pick<RecipientDeps, "people">,
  organisation: PartnerId,
): Promise<readonly PersonId[]> {
  const page = await people.list({
    where: { organisation },
    order: "name",
    direction: "ascending",
    limit: mostOfOne,
  });
  return page.items.map(({ value }) => value.id);
}

/** What is asked of one of them may not lie because somebody is away. */
const worksForQrt: ReadonlySet<Audience> = new Set(["duty", "holder", "new_holder", "caller"]);

/**
 * Those of them who are there; else the others on duty; else one of the QRT who is: only the QRT can do what is asked, so
 * the network lead comes last. Whoever did it counts as not there.
 */
async function present(
  deps: RecipientDeps,
  who: Audience,
  { named, around }: { readonly named: readonly PersonId[]; readonly around: Around },
): Promise<readonly PersonId[]> {
  if (who !== "duty") {
    const there = await whoIsThere(deps, named, around);
    // Where whoever has it did it, or nobody has it, nothing lies.
    if (there.length > 0 || named.every((person) => person === around.happened.by)) return there.map(({ id }) => id);
  }
  const day = dayOf(around.happened.at);
  const duty = await membersThere(deps, onDuty(day, deps.profile), around);
  if (duty.length > 0) return duty;
  const others = [...onDutyAfter(day, deps.profile), ...(await membersOfQrt(deps))];
  const [standIn] = await membersThere(deps, others, around);
  return standIn === undefined ? networkLeads(deps, day) : [standIn];
}

async function membersThere(
  deps: RecipientDeps,
  named: readonly PersonId[],
  around: Around,
): Promise<readonly PersonId[]> {
  const there = await whoIsThere(deps, named, around);
  return there.filter((person) => hasRole(actorOf(person), "qrt")).map(({ id }) => id);
}

async function membersOfQrt({ people }: RecipientDeps): Promise<readonly PersonId[]> {
  const page = await people.list({ where: { qrt: "yes" }, order: "name", direction: "ascending", limit: mostOfOne });
  return page.items.map(({ value }) => value.id);
}

async function whoIsThere(
  deps: RecipientDeps,
  named: readonly PersonId[],
  { happened }: Around,
): Promise<readonly Person[]> {
  const known = await all(deps, named);
  return known.filter((person) => !isAbsent(person, dayOf(happened.at)) && person.id !== happened.by);
}

/** The network leads who are there that day, and all of them where none is. */
export async function networkLeads({ people }: Pick<RecipientDeps, "people">, day: Day): Promise<readonly PersonId[]> {
  const page = await people.list({
    where: { networkLead: "yes" },
    order: "name",
    direction: "ascending",
    limit: mostLeads,
  });
  const all = page.items.map(({ value }) => value);
  const there = all.filter((person) => !isAbsent(person, day));
  return (there.length > 0 ? there : all).map(({ id }) => id);
}

async function whoMaySee(
  deps: RecipientDeps,
  named: readonly PersonId[],
  { question }: Around,
): Promise<readonly PersonId[]> {
  const known = await all(deps, named);
  return known.filter((person) => maySee(actorOf(person), question)).map(({ id }) => id);
}

async function all({ people }: RecipientDeps, ids: readonly PersonId[]): Promise<readonly Person[]> {
  const found = await Promise.all(ids.map((id) => people.get(id)));
  return found.flatMap((person) => (person ? [person.value] : []));
}
