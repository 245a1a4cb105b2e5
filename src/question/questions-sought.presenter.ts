import type { Between } from "#src/kernel/document-store.port.ts";
import type { Clock, Day } from "#src/kernel/time.ts";
import { addDays, dayOf } from "#src/kernel/time.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import type { PartnerStore } from "#src/partner/partner.store.ts";
import { standingPartner } from "#src/partner/standing-partner.ts";
import type { Actor } from "#src/people/person.ts";
import type { DuePeriod, QuestionFiltersAsked } from "./question.contract.ts";
import { readerNames } from "./question.policy.ts";
import type { QuestionStage } from "./question.ts";
import type { QuestionsSought } from "./question.store.ts";

/** The stages in which the alliance still owes an answer. */
const openStages = ["submitted", "in_triage", "waiting_for_asker"] as const satisfies readonly QuestionStage[];

/** Days ahead in which a promise counts as due soon. */
const soonInDays = 3;

interface SoughtDeps {
  readonly partners: Pick<PartnerStore, "get" | "list">;
  readonly clock: Clock;
}

/** What a reader asks of the list of questions, in the words of the store. */
export async function questionsSought(
  { partners, clock }: SoughtDeps,
  actor: Actor,
  { stage, theme, q, organisation, seeksPartners, due, mine, open }: QuestionFiltersAsked,
): Promise<QuestionsSought> {
  const today = dayOf(clock.now());
  return {
    text: q === undefined || q.trim() === "" ? null : q,
    readers: readerNames(actor),
    marks: {
      ...(stage === undefined ? {} : { stage }),
      ...(stage === undefined && open === "true" ? { stage: openStages } : {}),
      ...(theme === undefined ? {} : { theme }),
      ...(organisation === undefined ? {} : { organisation: await withMerged(partners, organisation) }),
      ...(seeksPartners === undefined ? {} : { seeksPartners: "yes" }),
      ...(due === undefined ? {} : { promised: "yes" }),
      ...(mine === undefined ? {} : { askedBy: actor.person }),
    },
    between: [
      ...(seeksPartners === undefined ? [] : [{ field: "calledUntil", from: today }]),
      ...(due === undefined ? [] : [dueWithin[due](today)]),
    ],
  };
}

/** There are tens of partners. */
const mostPartners = 500;

/** What became part of an organisation asked its questions under its own name, and they are shown under the new one. */
export async function withMerged(partners: SoughtDeps["partners"], asked: PartnerId): Promise<readonly PartnerId[]> {
  const all = await partners.list({ where: {}, order: "name", direction: "ascending", limit: mostPartners });
  const merged = all.items.map(({ value }) => value).filter(({ mergedInto }) => mergedInto !== null);
  const standing = await Promise.all(merged.map(async ({ id }) => (await standingPartner(partners, id))?.id));
  return [asked, ...merged.filter((_, index) => standing[index] === asked).map(({ id }) => id)];
}

const dueWithin: Readonly<Record<DuePeriod, (today: Day) => Between>> = {
  overdue: (today) => ({ field: "due", until: addDays(today, -1) }),
  soon: (today) => ({ field: "due", from: today, until: addDays(today, soonInDays) }),
};
