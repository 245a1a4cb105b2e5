import type { NoticeStore } from "#src/notice/notice.store.ts";
import { mayCoordinate } from "#src/people/coordination.policy.ts";
import type { Names } from "#src/people/name.presenter.ts";
import { hasRole } from "#src/people/person.ts";
import { countToJudge } from "#src/solution/proposal.presenter.ts";
import type { SolutionStore } from "#src/solution/solution.store.ts";
import type { WaitingLine, WaitingSection } from "./front.contract.ts";
import type { Reader } from "./reader.ts";
import type { Capacity, waitingReasons } from "./waiting-reasons.ts";
import type { WaitingElsewhereDeps } from "./waiting-elsewhere.presenter.ts";
import { channelsWithoutUse, waitingForProcessOwner } from "./waiting-elsewhere.presenter.ts";
import { doesTriage, lateWithOthers, openInTriage, waitingForQrt } from "./waiting-in-triage.presenter.ts";
import type { WaitingQuestion, WaitingQuestionsDeps } from "./waiting-questions.presenter.ts";
import { waitingForAsker, waitingForPartner, waitingLine } from "./waiting-questions.presenter.ts";

export interface WaitingDeps extends WaitingQuestionsDeps, WaitingElsewhereDeps {
  readonly notices: Pick<NoticeStore, "count">;
  readonly solutions: Pick<SolutionStore, "count">;
}

/** What waits for the reader, by the capacity in which it does. */
export async function waitingFor(deps: WaitingDeps, reader: Reader, names: Names): Promise<WaitingSection[]> {
  const questionLines = (waiting: readonly WaitingQuestion[]) =>
    Promise.all(waiting.slice(0, mostShown).map((one) => waitingLine(one, reader, names)));
  const [asker, partner, open, owned, coordinated, proposed] = await Promise.all([
    waitingForAsker(deps, reader),
    waitingForPartner(deps, reader),
    doesTriage(reader.actor) ? openInTriage(deps.questions) : [],
    waitingForProcessOwner(deps, reader),
    coordination(deps, reader),
    countToJudge(deps.solutions, reader.actor),
  ]);
  const triage = waitingForQrt(reader, open);
  const late = several("overdue", lateWithOthers(reader, open));
  const proposals = several("proposals", proposed);
  const isQrt = hasRole(reader.actor, "qrt");
  return [
    section("asker", await questionLines(asker), asker.length),
    section("partner", await questionLines(partner), partner.length),
    section("qrt", [...(await questionLines(triage)), ...(isQrt ? [...late, ...proposals] : [])], triage.length),
    section("process_owner", owned.slice(0, mostShown), owned.length),
    section(
      "network_lead",
      [...coordinated.slice(0, mostShown), ...(isQrt ? [] : [...late, ...proposals])],
      coordinated.length,
    ),
  ].filter(({ lines }) => lines.length > 0);
}

/** More than these nobody does at once; the rest stands on pages of its own. */
const mostShown = 5;

function section(as: Capacity, lines: WaitingLine[], all: number): WaitingSection {
  return { as, lines, more: Math.max(0, all - mostShown) };
}

function several(why: (typeof waitingReasons.several)[number], count: number): WaitingLine[] {
  return count === 0 ? [] : [{ about: "several", why, count }];
}

/** Messages that did not arrive, and channels that nobody said the use of. */
async function coordination(deps: WaitingDeps, reader: Reader): Promise<readonly WaitingLine[]> {
  if (!mayCoordinate(reader.actor, "conversation.appoint").ok) return [];
  const [dead, channels] = await Promise.all([deps.notices.count({ state: "dead" }), channelsWithoutUse(deps)]);
  return [...several("dead_messages", dead), ...channels];
}
