import type { InitiativeId } from "#src/initiative/initiative.ts";
import { isLiving } from "#src/initiative/initiative.ts";
import { MomentId } from "#src/initiative/moment-id.ts";
import type { NoticeContent } from "#src/notice/notice-content.ts";
import type { Notice } from "#src/notice/notice.ts";
import type { Message } from "#src/notice/notice.port.ts";
import { PersonId } from "#src/people/person.ts";
import { textsIn } from "#src/texts/texts.ts";
import type { UpdateCardDeps } from "../faces/initiative-cards.ts";
import { postedUpdate, updateForm, updateSinceAsked } from "../faces/initiative-cards.ts";

type Request = Extract<NoticeContent, { readonly kind: "update_request" }>;

/** The card that asks how an initiative goes, or shows what was told since; null where it was told before it went out. */
export async function composeUpdateRequest(
  deps: UpdateCardDeps,
  { content, activity }: Notice & { readonly content: Request },
  id: InitiativeId,
): Promise<Message | null> {
  const [found, person] = await Promise.all([deps.initiatives.get(id), deps.people.get(PersonId.parse(content.to))]);
  if (!found || !person || !isLiving(found.value)) return null;
  const { value: initiative } = found;
  const texts = textsIn(person.value.language);
  const moment = MomentId.parse(content.moment);
  const told = updateSinceAsked(initiative, await deps.initiatives.history(id), moment);
  if (told && activity === null) return null;
  const card = told
    ? await postedUpdate(deps, { initiative, update: told }, { texts })
    : await updateForm(deps, { initiative, moment, reader: person.value.id }, { texts });
  return card && { kind: "card", card, summary: texts.updateRequest.summary(initiative.title) };
}
