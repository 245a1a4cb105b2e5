import { DeliveryMomentId } from "#src/delivery/delivery-moment.ts";
import type { Action } from "#src/delivery/outcome.ts";
import { OutcomeId } from "#src/delivery/outcome.ts";
import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Day } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { ActionsTemplate, NoticeContent } from "#src/notice/notice-content.ts";
import type { Notice } from "#src/notice/notice.ts";
import type { Message } from "#src/notice/notice.port.ts";
import type { Person } from "#src/people/person.ts";
import { PersonId } from "#src/people/person.ts";
import type { Texts } from "#src/texts/texts.ts";
import { textsIn } from "#src/texts/texts.ts";
import type { ActionCardDeps } from "../faces/action-cards.ts";
import { toldActionsCard } from "../faces/action-cards.ts";
import { doersOf } from "./moment-circle.ts";
import { personNamed } from "../faces/named.ts";
import { openActions } from "./plan-moment.ts";

type Content = Extract<NoticeContent, { readonly kind: "actions" }>;

/** The card with what somebody agreed to do; null where that is settled, or was taken back, before it could be said. */
export async function composeActions(
  deps: ActionCardDeps,
  { about, content, activity }: Notice & { readonly content: Content },
): Promise<Message | null> {
  const reader = await deps.people.get(PersonId.parse(content.to));
  if (!reader) return null;
  const { value: person } = reader;
  const texts = textsIn(person.language);
  const moment = DeliveryMomentId.safeParse(about);
  const actions = moment.success
    ? await givenIn(deps, moment.data, person)
    : await thisOne(deps, OutcomeId.parse(about), { template: content.template, isPosted: activity !== null });
  const [first] = actions;
  if (!first) return null;
  const title = headingOf(actions, content.template, { texts, today: dayOf(deps.clock.now()) });
  const told = { title, told: await handledBy(deps, first, { person, texts }) };
  const card = await toldActionsCard(
    deps,
    { ...told, actions, moment: moment.success ? moment.data : null },
    { texts, person },
  );
  return { kind: "card", card, summary: `${title}: ${first.value.text}` };
}

async function givenIn(
  deps: ActionCardDeps,
  moment: DeliveryMomentId,
  person: Person,
): Promise<readonly Versioned<Action>[]> {
  const at = deps.clock.now();
  const given: Versioned<Action>[] = [];
  for (const action of await openActions(deps, moment)) {
    const standing = (await doersOf(deps, action, at)).includes(person.id) && (await actionOf(deps, action.id));
    if (standing) given.push(standing);
  }
  return given;
}

/** What was settled or withdrawn before it could be said is not said; on a card that stands it is. */
async function thisOne(
  deps: ActionCardDeps,
  id: OutcomeId,
  { template, isPosted }: { readonly template: ActionsTemplate; readonly isPosted: boolean },
): Promise<readonly Versioned<Action>[]> {
  const found = await actionOf(deps, id);
  if (!found) return [];
  const { settled, withdrawn } = found.value;
  const isNews = withdrawn === null && (settled !== null) === (template === "action_settled");
  return isPosted || isNews ? [found] : [];
}

async function actionOf({ outcomes }: ActionCardDeps, id: OutcomeId): Promise<Versioned<Action> | null> {
  const found = await outcomes.get(id);
  if (found?.value.kind !== "action") return null;
  return { ...found, value: found.value };
}

/** A reminder that stands says how things are by now: done, withdrawn, or past its day. */
function headingOf(
  actions: readonly Versioned<Action>[],
  template: ActionsTemplate,
  { texts: { actionCards }, today }: { readonly texts: Texts; readonly today: Day },
): string {
  const { headings, agreed, withdrawn } = actionCards;
  if (template === "actions_given") {
    return actions.every(({ value }) => value.who.kind === "words") ? agreed : headings.actions_given;
  }
  if (actions.every(({ value }) => value.withdrawn !== null)) return withdrawn;
  if (actions.every(({ value }) => value.settled !== null)) return headings.action_settled;
  const isLate = actions.some(({ value: { due } }) => due !== null && due < today);
  return template === "action_due" && isLate ? headings.action_overdue : headings[template];
}

async function handledBy(
  deps: ActionCardDeps,
  { value: { settled } }: Versioned<Action>,
  { person, texts }: { readonly person: Person; readonly texts: Texts },
): Promise<string | null> {
  if (settled === null || settled.by === person.id) return null;
  return texts.actionCards.by(await personNamed(deps, settled.by, texts));
}
