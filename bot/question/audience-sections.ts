import { hearsAs } from "#src/question/hears-as.ts";
import type { Question } from "#src/question/question.ts";
import { triagerOf } from "#src/question/question.ts";
import type { Texts } from "#src/texts/texts.ts";
import { buttons, executeButton, unfoldButton } from "../cards/buttons.ts";
import type { Container } from "../cards/card.ts";
import { line, plain, section, subheading, tight } from "../cards/elements.ts";
import { showingOf } from "./question-forms.ts";
import { confideAction, followAction, muteAction } from "./question.actions.ts";
import type { ForReader } from "./reader.ts";

/** How much the reader hears of the question. The asker hears of it in any case, and has nothing to follow. */
export function hearingSection({ shown, reader, context }: ForReader): readonly Container[] {
  const { question: texts } = context.texts;
  const { askedBy, involved, workbench } = shown.question;
  const isAsker = askedBy === reader.person;
  const follows = involved.followers.includes(reader.person);
  const isMuted = involved.muted.includes(reader.person);
  const showing = showingOf(shown, context);
  const follow = executeButton(followAction, showing, {
    title: follows ? texts.unfollow : texts.follow,
    data: { follows: !follows },
    withoutInputs: true,
  });
  const mute = executeButton(muteAction, showing, {
    title: isMuted ? texts.unmute : texts.mute,
    data: { muted: !isMuted },
    withoutInputs: true,
  });
  const choices = [
    ...(reader.may.has("question.follow") && !isAsker ? [follow] : []),
    ...(reader.may.has("question.mute") ? [mute] : []),
  ];
  if (choices.length === 0) return [];
  const hears = hearsAs({
    muted: isMuted,
    isAsker,
    follows,
    isHolder: triagerOf(shown.question) === reader.person,
    assists: workbench.team.includes(reader.person),
    joined: involved.joined.some(({ by }) => by === reader.person),
  });
  return [section([subheading(texts.hearing), tight(line(plain(texts[hears]))), buttons(...choices)])];
}

/** Who can read the question, and for who may: another choice. */
export function readingSection({ shown, reader, context }: ForReader): readonly Container[] {
  const { question: texts } = context.texts;
  const { question } = shown;
  if (!reader.may.has("question.confide")) return [];
  const { confidential } = question;
  const send = executeButton(confideAction, showingOf(shown, context), {
    title: confidential ? texts.sendUnconfide : texts.sendConfide,
    data: { confidential: !confidential },
    withoutInputs: true,
  });
  const means = confidential ? [texts.unconfideMeans] : confidingMeans(question, texts);
  return [
    section([
      subheading(texts.whoReads),
      tight(line(plain(confidential ? texts.confidentialWhoReads : texts.readByAll))),
      buttons(
        unfoldButton("open.confide", confidential ? texts.unconfide : texts.confide, {
          body: means.map((sentence) => line(plain(sentence))),
          actions: [send],
        }),
      ),
    ]),
  ];
}

function confidingMeans(question: Question, texts: Texts["question"]): readonly string[] {
  return [
    texts.confideMeans,
    ...(isAskedInChannel(question) ? [texts.messageStays] : []),
    ...(boreInitiative(question) ? [texts.initiativeStays] : []),
  ];
}

/** What it took over from a question that was open then stands in the portfolio. */
export function boreInitiative(question: Question): boolean {
  return question.stage === "decided" && question.decision.route === "kraamkamer";
}

/** What somebody wrote in a channel themselves, we cannot hide. */
export function isAskedInChannel({ thread, sharedIn }: Pick<Question, "thread" | "sharedIn">): boolean {
  return thread !== null && thread.conversation === sharedIn?.conversation;
}
