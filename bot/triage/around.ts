import { dayOf } from "#src/kernel/time.ts";
import type { KnownSolutionId } from "#src/profile/profile.ts";
import type { Involved } from "#src/question/involved.ts";
import { listed, plainDay } from "#src/texts/format.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { CardElement, Container } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import type { Fact } from "../cards/elements.ts";
import { group, line, panel, paragraphs, plain, quiet, section, strong, subheading, tight } from "../cards/elements.ts";
import { earlierDecision } from "../question/earlier-decision.ts";
import type { Room } from "../question/participants.ts";
import { additions, callForPartners, joinedPartners } from "../question/participants.ts";
import { inOneLine } from "./dossier.ts";
import type { TriageShown } from "./triage-shown.ts";

/** What must be read first: why the question is here again, and what the asker answered. */
export function news(
  { story, decidedBefore, asker }: TriageShown,
  { texts }: CardContext,
  room: Room,
): readonly Container[] {
  const { triage, language } = texts;
  const { back, answered } = story;
  const on = (at: Parameters<typeof dayOf>[0]) => plainDay(language, dayOf(at));
  const returned =
    back?.how === "reopened" ? triage.reopened(asker, on(back.at)) : back && triage.cameBack(on(back.at));
  const decided = earlierDecision(decidedBefore, texts, room);
  return [
    ...(back && returned ? [panel([line(strong(returned)), ...written(back.why, room)])] : []),
    ...(decided.length === 0 ? [] : [panel(decided)]),
    ...(answered
      ? [
          panel([
            line(strong(triage.askedBack)),
            ...written(answered.asked, room),
            line(strong(triage.answerOf(asker, on(answered.at)))),
            ...written(answered.answer, room),
          ]),
        ]
      : []),
  ];
}

/** Who and what there is beside the question: colleagues, partners, the call, additions. */
export function around(shown: TriageShown, { texts }: CardContext, room: Room): readonly CardElement[] {
  const told = aroundFacts(shown, texts)
    .filter((fact) => fact !== null)
    .map(inOneLine);
  return [
    ...callForPartners(shown, texts, room),
    ...joinedPartners(shown, texts, room),
    ...additions(besidesNews(shown), texts, room),
    ...(told.length === 0 ? [] : [section([subheading(texts.triage.around), ...told])]),
  ];
}

/** How much there is beside the question; the desk tells it all. */
export function aroundBriefly(
  { question: { stage, involved, workbench }, call, team, joinedInAll, story }: TriageShown,
  { texts }: CardContext,
): readonly CardElement[] {
  const { triage, question: words, language } = texts;
  const invited = stillInvited(involved).length;
  const counted = [
    team.length === 0 ? [] : [triage.assisting(team.length)],
    joinedInAll === 0 ? [] : [words.joinedHeading(joinedInAll)],
    invited === 0 ? [] : [triage.invitedCount(invited)],
    story.contributions.length === 0 ? [] : [words.knownHeading(story.contributions.length)],
    workbench.notes.length === 0 ? [] : [triage.noteCount(workbench.notes.length)],
    call === null || stage === "decided" ? [] : [triage.callCounted(plainDay(language, call.due))],
  ].flat();
  if (counted.length === 0) return [];
  return [group([line(strong(triage.around)), tight(line(plain(triage.aroundBriefly(listed(language, counted)))))])];
}

function aroundFacts(
  { team, parties, question, offered }: TriageShown,
  { triage, question: words, language }: Texts,
): readonly (Fact | null)[] {
  const { workbench, involved } = question;
  const invited = stillInvited(involved);
  const asked = parties.filter((_, index) => invited.some((party) => party === involved.parties[index]));
  const others = invited.length - asked.length;
  const named = others === 0 ? asked : [...asked, words.othersJoined(others)];
  const marked = (useful: boolean) => {
    const marks = new Map<KnownSolutionId, boolean>(workbench.marks.map((mark) => [mark.solution, mark.useful]));
    return offered.filter(({ solution }) => marks.get(solution.id) === useful).map(({ solution }) => solution.title);
  };
  return [
    fact(triage.assists, listed(language, team)),
    fact(triage.invited, listed(language, named)),
    fact(triage.useful, listed(language, marked(true))),
    fact(triage.notUseful, listed(language, marked(false))),
    workbench.notes.length === 0
      ? null
      : { label: triage.notes, value: [quiet(triage.noteCount(workbench.notes.length))] },
  ];
}

/** Whoever joined stands among those already. */
function stillInvited({ parties, joined }: Involved): Involved["parties"] {
  return parties.filter((party) => !joined.some(({ organisation }) => organisation === party));
}

function fact(label: string, value: string): Fact | null {
  return value === "" ? null : { label, value: [plain(value)] };
}

/** What was said on the way back to the QRT stands above already. */
function besidesNews(shown: TriageShown): TriageShown {
  const { contributions: others } = shown.story;
  const ids = new Set(others.map(({ id }) => id));
  return {
    ...shown,
    // The stage is as it was; only what is added to the record is less.
    question: { ...shown.question, involved: { ...shown.question.involved, contributions: [...others] } },
    contributions: shown.contributions.filter(({ contribution }) => ids.has(contribution.id)),
  };
}

function written(text: string, { characters }: Room): readonly CardElement[] {
  return paragraphs(text, characters * 2).map(tight);
}
