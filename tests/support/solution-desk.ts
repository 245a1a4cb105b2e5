import type { CommandKey } from "#src/kernel/command.ts";
import { commandKey } from "#src/kernel/command.ts";
import { searchedSolutions } from "#src/finding/solution-search.ts";
import { Instant } from "#src/kernel/time.ts";
import { declarations, typedStores } from "#src/main/stores.ts";
import type { Actor } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import { growingCatalogue } from "#src/solution/catalogue.store.ts";
import { proposeSolution } from "#src/solution/propose-solution.usecase.ts";
import type { Described, InStage } from "#src/solution/solution.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import { lea } from "./coordination-desk.ts";
import { fakeClock } from "./fake-clock.ts";
import { profile } from "./loaded-sample.ts";
import { noor, owner, sam } from "./people.ts";

export const now = Instant.parse("2026-11-06T09:00:00.000Z");
export const proposer = actorOf(noor);
export const qrt = actorOf(sam);
export const networkLead = actorOf(lea);
export const bystander = actorOf(owner);

export const heatScan: Described = {
  title: "Warmtefoto's van de wijk",
  description: "Vrijwilligers maken 's avonds foto's die laten zien waar huizen warmte verliezen.",
  forWhom: "Huiseigenaren en energiecoaches",
  link: "https://warmtefoto.example/aanpak",
  themes: [],
};

export type SolutionDesk = ReturnType<typeof solutionDesk>;

/** The use cases around solutions, over a database in memory and the catalogue of the samples. */
export function solutionDesk() {
  const documents = openSqliteStore({ file: ":memory:", declarations });
  const stores = typedStores(documents, profile.numberPrefix, () => undefined);
  const catalogue = growingCatalogue(profile, stores.solutions);
  const knownSolutions = searchedSolutions(profile, catalogue);
  const deps = { ...stores, profile, clock: fakeClock(now), catalogue, knownSolutions };

  /** Proposed by somebody, and waiting. */
  async function proposed(changes: Partial<Described> = {}, by: Actor = proposer): Promise<InStage<"waiting">> {
    const described = { ...heatScan, ...changes };
    const key = commandOf(`propose ${described.title}`, described, by);
    const outcome = await proposeSolution(deps, by, { key, described, despitePersonalData: false });
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const { value } = outcome.value;
    if (value.stage !== "waiting") throw new Error(`it is ${value.stage}`);
    return value;
  }

  return { ...deps, documents, proposed, close: () => documents.close() };
}

/** One intention; the same name with other content is the same key for something else. */
export function commandOf(name: string, content: unknown = null, by: Actor = proposer): CommandKey {
  return commandKey(by.person, "test", name, content);
}
