import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Clock } from "#src/kernel/time.ts";
import { pagesOf } from "#src/kernel/pages.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import type { PartnerStore } from "#src/partner/partner.store.ts";
import { standingPartner } from "#src/partner/standing-partner.ts";
import type { Involved } from "./involved.ts";
import { joinedOnce } from "./joined-once.ts";
import type { Question, QuestionId } from "./question.ts";
import type { QuestionStore } from "./question.store.ts";

export interface MoveOffersDeps {
  readonly questions: QuestionStore;
  readonly partners: Pick<PartnerStore, "get">;
  readonly clock: Clock;
}

const batch = 100;

/**
 * Follows a merger: what the partner put in counts for the one that it became part of, and a confidential question that
 * it was added to stays open to its people. Safe to repeat.
 */
export async function moveOffers(deps: MoveOffersDeps, from: PartnerId): Promise<void> {
  const standing = await standingPartner(deps.partners, from);
  if (!standing || standing.id === from) return;
  const pages = pagesOf((on) =>
    deps.questions.list({ where: {}, order: "askedAt", direction: "descending", limit: batch, ...on }),
  );
  for await (const items of pages) {
    const concerned = items.filter(({ value }) => isInvolved(value, from));
    await Promise.all(concerned.map(({ value }) => moveOne(deps, value.id, { from, to: standing.id })));
  }
}

interface Move {
  readonly from: PartnerId;
  readonly to: PartnerId;
}

function isInvolved({ involved: { joined, parties } }: Question, from: PartnerId): boolean {
  return parties.includes(from) || joined.some(({ organisation }) => organisation === from);
}

async function moveOne(deps: MoveOffersDeps, id: QuestionId, move: Move): Promise<void> {
  const { questions, clock } = deps;
  const found: Versioned<Question> | undefined = await questions.get(id);
  if (!found || !isInvolved(found.value, move.from)) return;
  const saved = await questions.save({
    value: { ...found.value, involved: moved(found.value.involved, move) },
    expected: found,
    command: commandKey("system", "question.move-offers", `${found.rev}`, move),
    by: null,
    at: clock.now(),
    // Nothing happened to the question: that the partners merged is told where the partner itself is.
    events: [],
  });
  if (!saved.ok) await moveOne(deps, id, move);
}

function moved(involved: Involved, { from, to }: Move): Involved {
  const resolve = (organisation: PartnerId) => (organisation === from ? to : organisation);
  return {
    ...involved,
    joined: joinedOnce(involved.joined, resolve),
    parties: [...new Set(involved.parties.map(resolve))],
  };
}
