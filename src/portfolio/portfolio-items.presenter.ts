import { attentionFor } from "#src/initiative/attention.ts";
import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { lettingOthersGo } from "#src/kernel/in-between.ts";
import type { Clock, Instant } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import { pagesOf } from "#src/kernel/pages.ts";
import { initiativeAbilities } from "#src/initiative/initiative.policy.ts";
import { responsibleShown, sinceOf } from "#src/initiative/initiative.presenter.ts";
import type { Initiative, LivingInitiative } from "#src/initiative/initiative.ts";
import { isLiving } from "#src/initiative/initiative.ts";
import { phases } from "#src/initiative/phases.ts";
import type { InitiativeAct } from "#src/initiative/initiative-acts.ts";
import type { InitiativeStore } from "#src/initiative/initiative.store.ts";
import { waysFrom } from "#src/initiative/moves.ts";
import { isOpen } from "#src/initiative/obstacle.ts";
import type { Responsible } from "#src/initiative/responsible.ts";
import { withStandingPartners } from "#src/initiative/standing-partners.ts";
import type { PartnerName } from "#src/partner/partner.contract.ts";
import type { PartnersById } from "#src/partner/standing-partner.ts";
import type { Names, NamesDeps } from "#src/people/name.presenter.ts";
import { namesFrom } from "#src/people/name.presenter.ts";
import type { Actor } from "#src/people/person.ts";
import { matchedIn, matching } from "./matching.ts";
import type { InitiativeCard } from "./portfolio-overview.contract.ts";
import type { PortfolioFilter } from "./portfolio-filter.ts";

export interface PortfolioItemsDeps extends NamesDeps {
  readonly initiatives: Pick<InitiativeStore, "list">;
  readonly clock: Clock;
}

/** An initiative with how it is shown. */
export interface PortfolioItem {
  readonly initiative: LivingInitiative;
  readonly card: InitiativeCard;
}

/** More than any alliance has had; beyond these the oldest are left out. */
const mostInitiatives = 2_000;
const readAtOnce = 250;
const lengthOfSummary = 280;

/** All initiatives that match, by the whole of their summaries, newest first. Names and partners are read once each, however many initiatives name them. */
export async function portfolioItems(
  deps: PortfolioItemsDeps,
  actor: Actor,
  filter: PortfolioFilter,
): Promise<readonly PortfolioItem[]> {
  const showing: Showing = {
    actor,
    now: deps.clock.now(),
    names: namesFrom(deps),
    partners: readOnce(deps.partners.get),
    people: readOnce(deps.people.get),
  };
  const matches = matching(filter);
  const items: PortfolioItem[] = [];
  const pages = pagesOf((on) =>
    deps.initiatives.list({
      where: { phase: phases },
      order: "bornAt",
      direction: "descending",
      limit: readAtOnce,
      ...on,
    }),
  );
  let read = 0;
  for await (const page of pages) {
    const shown = await Promise.all(page.map((standing) => itemOf(standing, showing)));
    items.push(...shown.filter((item) => matches(matchedIn({ ...item.card, summary: item.initiative.summary }))));
    await lettingOthersGo();
    read += page.length;
    if (read >= mostInitiatives) break;
  }
  return items;
}

interface Showing {
  readonly actor: Actor;
  readonly now: Instant;
  readonly names: Names;
  readonly partners: PartnersById;
  readonly people: NamesDeps["people"];
}

async function itemOf({ value, rev }: Versioned<Initiative>, showing: Showing): Promise<PortfolioItem> {
  if (!isLiving(value)) throw new Error(`${value.id} was listed by a phase that it is not in`);
  const initiative = await withStandingPartners(showing.partners, value);
  return { initiative, card: await cardOf(initiative, rev, showing) };
}

/** What a card in a view can be used for; the rest is on the initiative's own page. */
const actsOfCard: ReadonlySet<InitiativeAct> = new Set([
  "initiative.move",
  "initiative.stop",
  "initiative.undo-move",
  "initiative.update",
]);

async function cardOf(initiative: LivingInitiative, rev: number, showing: Showing): Promise<InitiativeCard> {
  const { names, actor, now } = showing;
  const { id, title, summary, phase, theme, sdgs, gate, end } = initiative;
  const latest = initiative.updates.at(-1);
  return {
    id,
    rev,
    title,
    summary: summary.slice(0, lengthOfSummary),
    phase,
    since: sinceOf(initiative),
    phases: initiative.phases.map((begun) => ({ phase: begun.phase, since: begun.since })),
    theme,
    sdgs,
    processOwner: initiative.processOwner && (await names.person(initiative.processOwner)),
    problemOwner: await responsibleShown(initiative.problemOwner, names),
    owningPartners: await owningPartnersOf(initiative, showing),
    participation: await Promise.all(
      initiative.partners.map(async ({ partner, brings, since }) => ({
        ...(await names.partner(partner)),
        brings,
        since,
      })),
    ),
    gate,
    end,
    latest: latest ? { state: latest.state, at: latest.at } : null,
    openObstacles: initiative.obstacles.filter(isOpen).length,
    attention: [...attentionFor(initiative, dayOf(now))],
    ways: [...waysFrom(initiative)],
    may: initiativeAbilities(actor, initiative, now).filter((act) => actsOfCard.has(act)),
  };
}

async function owningPartnersOf(
  { processOwner, problemOwner }: LivingInitiative,
  showing: Showing,
): Promise<InitiativeCard["owningPartners"]> {
  const process = processOwner && ({ kind: "person", person: processOwner } as const);
  return { process: await partnerOf(process, showing), problem: await partnerOf(problemOwner, showing) };
}

/** Words name nobody that we know, and a person may not have chosen an organisation yet. */
async function partnerOf(owner: Responsible | null, { names, people }: Showing): Promise<PartnerName | null> {
  if (owner === null || owner.kind === "words") return null;
  if (owner.kind === "partner") return names.partner(owner.partner);
  const organisation = (await people.get(owner.person))?.value.organisation;
  return organisation ? names.partner(organisation) : null;
}

/** What is asked again within one answer is not read again. */
function readOnce<Id, Found>(get: (id: Id) => Promise<Found>): { readonly get: (id: Id) => Promise<Found> } {
  const asked = new Map<Id, Promise<Found>>();
  return {
    get: (id) => {
      const known = asked.get(id) ?? get(id);
      asked.set(id, known);
      return known;
    },
  };
}
