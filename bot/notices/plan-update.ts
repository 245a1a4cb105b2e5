import type { Instant } from "#src/kernel/time.ts";
import type { NoticePlan } from "#src/notice/notice.ts";
import { afterQuietHours, hoursOf, newsFrom } from "#src/notice/quiet-hours.ts";
import type { PersonSettings } from "#src/people/person-settings.ts";
import { usualSettings } from "#src/people/person-settings.ts";
import type { PersonId } from "#src/people/person.ts";
import type { BotDeps } from "../deps.ts";

export type UpdateForDeps = Pick<BotDeps, "people" | "profile">;

/** News in the person's own chat. Nothing for whoever wants to hear only what asks something of them. */
export async function updateFor(
  deps: UpdateForDeps,
  { asks }: { readonly asks: boolean },
  { to, at }: { readonly to: PersonId; readonly at: Instant },
): Promise<readonly NoticePlan[]> {
  const settings = await settingsOf(deps, to);
  if (settings.news === "asked_only" && !asks) return [];
  const notBefore = newsFrom(at, settings, deps.profile);
  return [{ id: `update#${to}`, content: { kind: "update", to }, place: { person: to }, notBefore }];
}

/** From when somebody may be asked something in their own chat. */
export async function heardFrom(deps: UpdateForDeps, to: PersonId, at: Instant): Promise<Instant> {
  return afterQuietHours(at, hoursOf(await settingsOf(deps, to), deps.profile));
}

async function settingsOf({ people }: UpdateForDeps, person: PersonId): Promise<PersonSettings> {
  return (await people.get(person))?.value.settings ?? usualSettings;
}
