import type { Texts } from "#src/texts/texts.ts";
import type { DeskView } from "#src/triage/desk-view.ts";
import { correctThemeForm, reportForm, rescheduleForm } from "./desk-decision.ts";
import type { ShowForm } from "./desk-form.ts";
import { joinQuestionsForm } from "./desk-join.ts";
import { askBackForm } from "./desk-matter.ts";
import { callForm, inviteForm } from "./desk-parties.ts";
import type { DeskForm } from "./desk-shown.ts";
import { handOverForm, noteForm } from "./desk-team.ts";

interface FormOfDesk {
  /** Where it stands, and where its presser is when it is done. */
  readonly view: DeskView;
  readonly show: ShowForm;
  /** What it calls its fields; a refusal names them so. */
  readonly labels: (texts: Texts) => Readonly<Record<string, string>>;
}

export const deskForms: Readonly<Record<DeskForm, FormOfDesk>> = {
  "triage.hand-over": {
    view: "team",
    show: handOverForm,
    labels: ({ triage: { desk } }) => ({ to: desk.handOverTo }),
  },
  "triage.note": {
    view: "team",
    show: noteForm,
    labels: ({ triage: { desk } }) => ({ text: desk.noteText }),
  },
  "triage.invite": {
    view: "parties",
    show: inviteForm,
    labels: ({ triage: { desk } }) => ({ parties: desk.inviteFound, other: desk.inviteOther }),
  },
  "triage.call": {
    view: "parties",
    show: callForm,
    labels: ({ triage: { desk } }) => ({ text: desk.callText, due: desk.callDue }),
  },
  "triage.ask-back": {
    view: "matter",
    show: askBackForm,
    labels: ({ triage: { desk } }) => ({ text: desk.askBackText }),
  },
  "triage.join": {
    view: "matter",
    show: joinQuestionsForm,
    labels: ({ triage: { desk } }) => ({ into: desk.joinAlike, other: desk.joinNumber }),
  },
  "triage.correct-theme": {
    view: "decision",
    show: correctThemeForm,
    labels: ({ triage: { desk } }) => ({ theme: desk.theme }),
  },
  "triage.reschedule": {
    view: "decision",
    show: rescheduleForm,
    labels: ({ triage: { desk } }) => ({ due: desk.newDay }),
  },
  "analysis.report": {
    view: "decision",
    show: reportForm,
    labels: ({ triage: { desk } }) => ({ text: desk.reportText, link: desk.reportLink, picture: desk.reportPicture }),
  },
};
