import type { Message } from "#src/notice/notice.port.ts";
import type { Notice, NoticeContent } from "#src/notice/notice.ts";
import { initiativeIdOf } from "#src/initiative/initiative-id.ts";
import { PersonId } from "#src/people/person.ts";
import { QuestionId, numberOf } from "#src/question/question.ts";
import type { Texts } from "#src/texts/texts.ts";
import { textsIn } from "#src/texts/texts.ts";
import type { BotDeps } from "../deps.ts";
import type { QuestionCardDeps, QuestionFace } from "../faces/question-cards.ts";
import { questionCard } from "../faces/question-cards.ts";

type ComposeDeps = QuestionCardDeps & Pick<BotDeps, "questions" | "initiatives">;

/** The message of a notice as it must read now. In a channel we speak the alliance's language. */
export async function composeNotice(deps: ComposeDeps, notice: Notice): Promise<Message | null> {
  const texts = textsIn(deps.profile.language);
  const { content } = notice;
  switch (content.kind) {
    case "card":
      return composeCard(deps, notice, { face: content.template, texts });
    case "reply":
      return composeReply(deps, content, texts);
    case "small_talk":
      return addressed(deps, content.to, texts.notices.smallTalk(content.talk));
  }
}

async function composeCard(
  deps: ComposeDeps,
  notice: Notice,
  { face, texts }: { readonly face: QuestionFace; readonly texts: Texts },
): Promise<Message | null> {
  const question = await deps.questions.get(QuestionId.parse(notice.about));
  if (!question) return null;
  const card = await questionCard(deps, face, question, { texts });
  return { kind: "card", card, summary: texts.notices.cardSummary(numberOf(question.value), question.value.title) };
}

async function composeReply(
  deps: ComposeDeps,
  content: Extract<NoticeContent, { readonly kind: "reply" }>,
  texts: Texts,
): Promise<Message | null> {
  const found = await deps.questions.get(QuestionId.parse(content.under.about));
  if (found?.value.stage !== "decided") return null;
  const question = found.value;
  switch (content.template) {
    case "decided":
      return addressed(deps, content.to, texts.notices.decided(question.number, question.decision));
    case "initiative_born": {
      const initiative = await deps.initiatives.get(initiativeIdOf(question.id));
      const theme = deps.profile.themes.find(({ key }) => key === initiative?.value.theme);
      if (!theme) return null;
      return addressed(deps, content.to, texts.notices.initiativeBorn(question.number, theme.name[texts.language]));
    }
  }
}

/** A short text of its own that mentions somebody: an edited card notifies nobody. */
async function addressed({ people }: ComposeDeps, to: string, words: string): Promise<Message | null> {
  const person = await people.get(PersonId.parse(to));
  if (!person) return null;
  const { name, object } = person.value;
  return { kind: "text", text: `<at>${name}</at> ${words}`, mentions: [{ name, object }] };
}
