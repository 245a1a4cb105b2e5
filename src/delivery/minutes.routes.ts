import type { NotFound } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { route } from "#src/kernel/route.ts";
import type { Person } from "#src/people/person.ts";
import type { Language } from "#src/profile/profile.ts";
import type { DeliveryMomentId, InStage, WrongMomentStage } from "./delivery-moment.ts";
import type { DeliveryMomentStore } from "./delivery-moment.store.ts";
import type { MinutesShown } from "./minutes.contract.ts";
import { exportMinutes, getMinutes } from "./minutes.contract.ts";
import type { MinutesDeps } from "./minutes.presenter.ts";
import { minutesShown } from "./minutes.presenter.ts";
import { isMinuted } from "./minutes.ts";
import { dayHeld } from "./when-held.ts";

export interface MinutesRouteDeps extends MinutesDeps {
  readonly deliveryMoments: Pick<DeliveryMomentStore, "get" | "history">;
  /** As a document for Word. */
  readonly writeMinutes: (minutes: MinutesShown, language: Language) => Promise<Uint8Array<ArrayBuffer>>;
}

/** The minutes to read, and as a document, in the language in which they are read. */
export function minutesRoutes(deps: MinutesRouteDeps) {
  return [
    route(getMinutes, async (person: Person, { params, query: { version, language = person.language } }) => {
      const held = await minutedMoment(deps, params.id);
      if (!held.ok) return held;
      return ok(await minutesShown(deps, held.value, { version, language }));
    }),
    route(exportMinutes, async (person: Person, { params, query: { version, language = person.language } }) => {
      const held = await minutedMoment(deps, params.id);
      if (!held.ok) return held;
      const { minutes: words } = deps.wordsIn(language);
      const minutes = await minutesShown(deps, held.value, { version, language });
      const name = `${version === "public" ? words.publicFile : words.file}-${dayHeld(held.value)}.docx`;
      return ok({ name, content: await deps.writeMinutes(minutes, language) });
    }),
  ];
}

/** One that has begun; before that there is nothing to tell. */
async function minutedMoment(
  { deliveryMoments }: Pick<MinutesRouteDeps, "deliveryMoments">,
  id: DeliveryMomentId,
): Promise<Result<InStage<"in_progress" | "closed">, NotFound | WrongMomentStage>> {
  const found = await deliveryMoments.get(id);
  if (!found) return refuse({ code: "not_found" });
  const { value: moment } = found;
  return isMinuted(moment) ? ok(moment) : refuse({ code: "moment_stage", is: moment.stage });
}
