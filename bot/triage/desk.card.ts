import { deskViews } from "#src/triage/desk-view.ts";
import type { DeskView } from "#src/triage/desk-view.ts";
import { band } from "../cards/band.ts";
import { buttons, executeButton } from "../cards/buttons.ts";
import type { Card, CardElement, Execute, Tint } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { large, line, section, subheading } from "../cards/elements.ts";
import { firstThatFits } from "../cards/fitting.ts";
import { card } from "../cards/kit.ts";
import { showingOf } from "../question/question-forms.ts";
import { deskView, triageView } from "./desk.actions.ts";
import { decisionView } from "./desk-decision.ts";
import { deskForms } from "./desk-forms.ts";
import { matterView } from "./desk-matter.ts";
import { partiesView } from "./desk-parties.ts";
import type { DeskShown, DeskStage, DeskTyped } from "./desk-shown.ts";
import { teamView } from "./desk-team.ts";

/** What the QRT can do with a question beside picking it up and deciding; one view at a time, for the presser alone. */
export function deskCard(desk: DeskShown, context: CardContext, typed: DeskTyped | null = null): Card {
  return firstThatFits([1, 0.5, 0.2], (share) =>
    frame(desk, context, typed === null ? viewOf(desk, context, share) : openForm(desk, context, typed)),
  );
}

/** The view that a stage asks for first. */
export function firstViewIn(stage: DeskStage): DeskView {
  return stage === "decided" ? "decision" : "team";
}

function frame(desk: DeskShown, context: CardContext, content: readonly CardElement[]): Card {
  const { question } = desk.shown;
  const words = context.texts.triage.desk;
  const view = words.views[desk.view];
  return card(context, {
    speak: words.speak(question.number, question.title, view),
    body: [
      band(tints[question.stage], question.number, view),
      line(large(question.title)),
      buttons(
        executeButton(triageView, showingOf(desk.shown, context), { title: words.back, data: {}, withoutInputs: true }),
        ...otherViews(desk, context),
      ),
      ...content,
    ],
  });
}

const tints: Readonly<Record<DeskStage, Tint>> = {
  submitted: "accent",
  in_triage: "accent",
  waiting_for_asker: "warning",
  decided: "good",
};

function viewOf(desk: DeskShown, context: CardContext, share: number): readonly CardElement[] {
  switch (desk.view) {
    case "team":
      return teamView(desk, context, share);
    case "parties":
      return partiesView(desk, context, share);
    case "matter":
      return matterView(desk, context, share);
    case "decision":
      return decisionView(desk, context, share);
  }
}

/** What unfolds would fold up when its card comes back, so a form that was refused stands open. */
function openForm(desk: DeskShown, context: CardContext, { form, values }: DeskTyped): readonly CardElement[] {
  const { title, standing, inputs, send } = deskForms[form].show(desk, context, values);
  return [section([subheading(title), ...(standing ? [standing] : []), ...inputs, buttons(send)])];
}

function otherViews({ shown, view }: DeskShown, context: CardContext): readonly Execute[] {
  const { views } = context.texts.triage.desk;
  return deskViews
    .filter((other) => other !== view && (other !== "decision" || shown.question.stage === "decided"))
    .map((other) =>
      executeButton(deskView, showingOf(shown, context), {
        title: views[other],
        key: other,
        data: { view: other },
        withoutInputs: true,
      }),
    );
}
