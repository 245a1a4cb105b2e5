import type { NoticeContent } from "#src/notice/notice-content.ts";
import type { Message } from "#src/notice/notice.port.ts";
import type { Notice } from "#src/notice/notice.ts";
import { PersonId } from "#src/people/person.ts";
import { QuestionId } from "#src/question/question.ts";
import type { BotDeps } from "../deps.ts";
import { contextOf } from "../faces/question-cards.ts";
import { draftPromptCard } from "../intake/draft-prompt.card.ts";
import { helpedPromptCard } from "../question/helped-prompt.card.ts";
import { askedCard } from "../question/asked.card.ts";
import { showQuestion } from "../question/show-question.ts";
import { textsFor } from "./compose-reply.ts";
import { isAskersOwn, isForTwo } from "./places.ts";

type Prompt = Extract<NoticeContent, { readonly kind: "prompt" }>;

/** A card that asks one person something; null when there is nothing left to ask. */
export async function composePrompt(
  deps: BotDeps,
  { content, place, activity }: Notice & { readonly content: Prompt },
): Promise<Message | null> {
  const [found, person] = await Promise.all([
    deps.questions.get(QuestionId.parse(content.under.about)),
    deps.people.get(PersonId.parse(content.to)),
  ]);
  if (!found || !person) return null;
  const isOwnPlace = isAskersOwn(found.value, place);
  const texts = textsFor(deps, person.value, isOwnPlace);
  const context = contextOf(deps, { texts });
  const shown = await showQuestion(deps, found, texts);
  const { question } = shown;
  const namesTitle = !question.confidential || (await isForTwo(deps, place));
  // What stands there already must not go on asking.
  const over = (): Message | null =>
    activity === null
      ? null
      : { kind: "card", card: askedCard(question, context, { namesTitle }), summary: texts.notices.askedBefore };
  switch (content.template) {
    case "draft_waits": {
      if (question.stage !== "draft") return over();
      const card = draftPromptCard({ ...shown, question }, context, { namesTitle });
      return { kind: "card", card, summary: texts.notices.draftSummary };
    }
    case "helped_asked": {
      if (question.stage !== "decided" || question.helped !== null) return over();
      const card = helpedPromptCard({ ...shown, question }, context, { namesTitle });
      return { kind: "card", card, summary: texts.notices.helpedSummary(question.number) };
    }
  }
}
