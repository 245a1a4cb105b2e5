import type { Notice } from "#src/notice/notice.ts";
import type { Message } from "#src/notice/notice.port.ts";
import type { Person } from "#src/people/person.ts";
import { PersonId, actorOf } from "#src/people/person.ts";
import { maySee, questionAbilities } from "#src/question/question.policy.ts";
import type { Question } from "#src/question/question.ts";
import { QuestionId, numberOf } from "#src/question/question.ts";
import { textsIn } from "#src/texts/texts.ts";
import type { BotDeps } from "../deps.ts";
import type { Around, Concerned } from "./audience.ts";
import { circleOf, hearsOfOwnDeeds, isAppointed, isIn } from "./audience.ts";
import type { Happened } from "./happening.ts";
import { happeningOf } from "./happening.ts";
import type { NewsDeps, NewsItem } from "./news-lines.ts";
import { newsLines } from "./news-lines.ts";
import { newsCard } from "./news.card.ts";
import { questionNotices } from "./question-notices.ts";

type UpdateDeps = NewsDeps & Pick<BotDeps, "questions" | "people" | "clock" | "newNonce" | "linkTo">;

/** What happened since this person was told last, as far as the table has it told to them; null when that is nothing. */
export async function composeUpdate(deps: UpdateDeps, notice: Notice, to: string): Promise<Message | null> {
  const [found, reader] = await Promise.all([
    deps.questions.get(QuestionId.parse(notice.about)),
    deps.people.get(PersonId.parse(to)),
  ]);
  if (!found || !reader || !maySee(actorOf(reader.value), found.value)) return null;
  const { value: question, rev } = found;
  const person = reader.value;
  const texts = textsIn(person.language);
  const items = newsFor(person, question, {
    history: await deps.questions.history(question.id),
    after: notice.sent,
    until: notice.wanted,
  });
  if (items.length === 0) return null;
  const lines = await newsLines(deps, { question, items }, texts);
  if (lines.length === 0) return null;
  const card = newsCard(
    {
      question,
      rev,
      lines,
      isOwn: question.askedBy === person.id,
      mayMute: mayMute(person, question, deps),
    },
    { texts, profile: deps.profile, nonce: deps.newNonce(), linkTo: deps.linkTo },
  );
  return { kind: "card", card, summary: texts.news.summary(numberOf(question)) };
}

interface Since {
  readonly history: Around["history"];
  readonly after: number;
  readonly until: number;
}

/** By the same table as the planning, with the people of now: whoever stopped following hears no more. */
function newsFor(person: Person, question: Question, { history, after, until }: Since): readonly NewsItem[] {
  const hearsAll = person.settings.news !== "asked_only" && !question.involved.muted.includes(person.id);
  return history
    .filter(({ seq }) => after < seq && seq <= until)
    .flatMap((happened) => {
      const concerns = (who: Concerned) =>
        isIn(circleOf(who, { question, happened, history }), person) &&
        (happened.by !== person.id || hearsOfOwnDeeds({ who, how: "update" }));
      const row = questionNotices[happeningOf(happened.event)].find(
        (told) => told.how === "update" && !isAppointed(told.who) && (told.asks || hearsAll) && concerns(told.who),
      );
      return row?.how === "update" ? [{ happened, who: row.who, isChange: changesOffer(history, happened) }] : [];
    });
}

/** A partner that takes part joins once more to change what it brings. */
function changesOffer(history: Around["history"], { event, seq }: Happened): boolean {
  if (event.type !== "partner_joined") return false;
  const before = history.findLast(
    (earlier) =>
      earlier.seq < seq &&
      (earlier.event.type === "partner_joined" || earlier.event.type === "partner_left") &&
      earlier.event.organisation === event.organisation,
  );
  return before?.event.type === "partner_joined";
}

function mayMute(person: Person, question: Question, { clock }: UpdateDeps): boolean {
  if (question.involved.muted.includes(person.id)) return false;
  return questionAbilities(actorOf(person), question, clock.now()).includes("question.mute");
}
