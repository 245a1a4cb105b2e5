import type { Catalogue } from "#src/profile/catalogue.port.ts";
import type { Solution, SolutionExists } from "./solution.ts";
import { nameOf } from "./solution-name.ts";
import { titleOf } from "./solution.ts";
import type { SolutionStore } from "./solution.store.ts";

export interface NamedAlikeDeps {
  readonly solutions: Pick<SolutionStore, "list">;
  readonly catalogue: Catalogue;
}

/** What goes by the same title, beside the one itself; null where nothing does. */
export async function inCatalogue(
  { catalogue }: NamedAlikeDeps,
  title: string,
  except: Solution["id"] | null = null,
): Promise<SolutionExists | null> {
  const name = nameOf(title);
  const known = (await catalogue.all()).find(({ id, title: other }) => id !== except && nameOf(other) === name);
  return known ? { code: "solution_exists", title: known.title, waits: false } : null;
}

/** The same among the proposals that wait, beside the one itself. */
export async function amongWaiting(
  { solutions }: NamedAlikeDeps,
  title: string,
  except: Solution["id"],
): Promise<SolutionExists | null> {
  const page = await solutions.list({
    where: { stage: "waiting", name: nameOf(title) },
    order: "proposedAt",
    direction: "ascending",
    limit: 2,
  });
  const other = page.items.find(({ value }) => value.id !== except);
  return other ? { code: "solution_exists", title: titleOf(other.value), waits: true } : null;
}
