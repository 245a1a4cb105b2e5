import { commandKey } from "#src/kernel/command.ts";
import type { Instant } from "#src/kernel/time.ts";
import { addDays, addMilliseconds, dayOf } from "#src/kernel/time.ts";
import type { Initiative, LivingInitiative } from "#src/initiative/initiative.ts";
import { InitiativeId } from "#src/initiative/initiative.ts";
import type { InitiativeStore } from "#src/initiative/initiative.store.ts";
import type { Obstacle } from "#src/initiative/obstacle.ts";
import type { Update } from "#src/initiative/update.ts";
import { updateStates } from "#src/initiative/update.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import type { PersonId } from "#src/people/person.ts";
import { begun, handedOver, inKraamkamer, inProject, stopped } from "./portfolio.ts";
import { theme } from "./questions.ts";

export interface ManyInitiatives {
  /** Without announcements: nobody is to hear of these. */
  readonly initiatives: Pick<InitiativeStore, "create">;
  readonly owners: readonly PersonId[];
  readonly partners: readonly PartnerId[];
  readonly until: Instant;
  readonly count: number;
}

const day = 86_400_000;
const updatesEach = 6;
const partnersEach = 4;
const themes = [theme.sustainability, theme.housing, theme.liveability];
/** A working meeting's worth of words. */
const said = "Drie partners legden hun cijfers naast elkaar en kozen met bewoners twee straten om mee te beginnen. ";

/** Fills the store as years of an alliance ten times this one's size would. The same every time. */
export async function bearMany({ initiatives, owners, partners, until, count }: ManyInitiatives): Promise<void> {
  await Promise.all(
    Array.from({ length: count }, async (_, number) => {
      const at = addMilliseconds(until, -(number + 1) * (day / 2));
      const owner = owners[number % owners.length];
      if (!owner) throw new Error("nobody owns anything");
      const value = initiativeOf(number, { at, until, owner, partners });
      const events = [{ type: "initiative_born", origin: null } as const];
      await initiatives.create({
        value,
        command: commandKey("many", "born", value.id, value.id),
        by: owner,
        at,
        events,
      });
    }),
  );
}

interface Bearing {
  readonly at: Instant;
  readonly until: Instant;
  readonly owner: PersonId;
  readonly partners: readonly PartnerId[];
}

function initiativeOf(number: number, { at, until, owner, partners }: Bearing): Initiative {
  const today = dayOf(until);
  const known = {
    id: InitiativeId.parse(`ini_many-${number}`),
    title: `Initiatief ${number} over wonen, energie en groen in de wijk`,
    summary: said.repeat(4),
    theme: themes[number % themes.length] ?? theme.sustainability,
    processOwner: owner,
    problemOwner: number % 7 === 0 ? null : ({ kind: "words", words: "Gemeente Voorbeeld, team wonen" } as const),
    partners: Array.from({ length: number % 11 === 0 ? 1 : partnersEach }, (_, index) => ({
      partner: partners[(number * 3 + index) % partners.length] ?? noPartner(),
      brings: "Een projectleider, cijfers en veertig uur per kwartaal",
      since: dayOf(at),
    })),
    bornAt: at,
    phases: [begun("kraamkamer", at)],
    gate: { name: "Doorgaan of stoppen", day: addDays(today, (number % 40) - 10) },
    end: addDays(today, (number % 200) - 20),
    updates: Array.from({ length: updatesEach }, (_, index) => updateOf(index, at, owner)),
    obstacles: [obstacleOf(at, owner)],
  };
  const inPhase: readonly (() => LivingInitiative)[] = [
    () => inKraamkamer(known),
    () => inProject({ ...known, phases: [...known.phases, begun("project", at)] }),
    () => inProject({ ...known, phases: [...known.phases, begun("project", at)] }),
    () => handedOver({ ...known, phases: [...known.phases, begun("project", at), begun("handed_over", at)] }),
    () => stopped({ ...known, phases: [...known.phases, begun("stopped", at)] }),
  ];
  return (inPhase[number % inPhase.length] ?? (() => inKraamkamer(known)))();
}

function updateOf(index: number, at: Instant, by: PersonId): Update {
  return {
    id: `u${index}`,
    by,
    at: addMilliseconds(at, index * day),
    correctedAt: null,
    state: updateStates[index % updateStates.length] ?? "on_track",
    result: said,
    next: said,
    obstacle: "",
    lesson: said,
  };
}

function obstacleOf(since: Instant, notedBy: PersonId): Obstacle {
  return {
    state: "open",
    id: "o1",
    text: said,
    remover: { kind: "words", words: "De gemeente" },
    notedBy,
    since,
    asked: null,
  };
}

function noPartner(): never {
  throw new Error("no partner takes part");
}
