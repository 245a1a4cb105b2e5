import type { Joined } from "#src/question/involved.ts";
import { buttons, executeButton, unfoldButton } from "../cards/buttons.ts";
import type { Container } from "../cards/card.ts";
import { line, plain, section, small, strong, subheading, tight } from "../cards/elements.ts";
import { offerInWords } from "./participants.ts";
import type { JoinTyped } from "./question-forms.ts";
import { joinForm, nothingTyped, showingOf } from "./question-forms.ts";
import { leaveAction } from "./question.actions.ts";
import type { ForReader } from "./reader.ts";
import { isSettled } from "./thread-buttons.ts";

/** What the reader's own organisation puts in: to say, to change, or to take back. */
export function joinSection({ shown, reader, context }: ForReader): readonly Container[] {
  const { question } = context.texts;
  const { organisation } = reader;
  if (!reader.may.has("question.join") || organisation === null) return [];
  const showing = showingOf(shown, context);
  const own = shown.question.involved.joined.find((joined) => joined.organisation === organisation.id);
  const name = tight(line(strong(organisation.name)));
  if (!own && isSettled(shown.question)) return [];
  if (!own) {
    const form = joinForm(showing, context.texts, { typed: nothingTyped, changes: false, organisations: [] });
    return [section([subheading(question.joining), name, buttons(unfoldButton("open.join", question.join, form))])];
  }
  const form = joinForm(showing, context.texts, { typed: typedOf(own), changes: true, organisations: [] });
  const leaving = {
    body: [line(plain(question.leaveSure))],
    actions: [executeButton(leaveAction, showing, { title: question.sendLeave, data: {}, withoutInputs: true })],
  };
  const brings = offerInWords(own, context.texts, 300);
  return [
    section([
      subheading(question.joining),
      name,
      ...(brings === "" ? [] : [tight(line(small(brings)))]),
      buttons(
        unfoldButton("open.join", question.changeOffer, form),
        unfoldButton("open.leave", question.leave, leaving),
      ),
    ]),
  ];
}

function typedOf({ data, knowledge, people, hours, until }: Joined): JoinTyped {
  return { data, knowledge, people, hours: hours === null ? "" : String(hours), until: until ?? "" };
}
