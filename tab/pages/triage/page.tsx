import { useEffect, useMemo } from "react";
import { Link } from "wouter";
import { useAlliance } from "#tab/ui/alliance.ts";
import { Note } from "#tab/ui/note.tsx";
import { Nothing } from "#tab/ui/nothing.tsx";
import { PagedQuestions } from "#tab/ui/paged-questions.tsx";
import { Page } from "#tab/ui/page.tsx";
import { ShortcutHint, useShortcuts } from "#tab/ui/shortcuts.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { ArrangementChoices } from "./arrangement-choices.tsx";
import type { Arrangement } from "./arrangement.ts";
import { addressOf, arranged, useArrangement } from "./arrangement.ts";
import { moveThroughList } from "./move-through-list.ts";
import { TriageRow } from "./triage-row.tsx";
import { useOpenQuestions } from "./use-open-questions.ts";
import { walk } from "./walk.ts";

const keys = { j: () => moveThroughList(1), k: () => moveThroughList(-1) };

/** What waits for the Quick Respons Team. */
export function TriagePage() {
  const { triage } = useTexts().tab;
  const { me } = useAlliance();
  const arrangement = useArrangement();
  const open = useOpenQuestions((questions) => arranged(questions, arrangement, me.id));
  const isQrt = me.roles.some(({ role }) => role === "qrt");
  const order = useMemo(() => open.rows?.map(({ id }) => id), [open.rows]);
  const address = addressOf(arrangement);
  useEffect(() => {
    if (order !== undefined) walk.keep({ list: address, questions: order });
  }, [order, address]);
  useShortcuts(keys);
  return (
    <Page title={triage.title} below={triage.leads[arrangement.sort]}>
      {isQrt ? null : <Note intent="info">{triage.only}</Note>}
      {open.all === undefined || open.all.length === 0 ? null : (
        <ArrangementChoices questions={open.all} chosen={arrangement} />
      )}
      <PagedQuestions
        from={open}
        empty={<Empty chosen={arrangement} />}
        line={(question) => <TriageRow key={question.id} question={question} />}
      />
      {open.data === undefined || open.data.length === 0 ? null : (
        <ShortcutHint>
          <kbd>J</kbd> {triage.next}, <kbd>K</kbd> {triage.previous}
        </ShortcutHint>
      )}
    </Page>
  );
}

function Empty({ chosen }: { readonly chosen: Arrangement }) {
  const { triage } = useTexts().tab;
  if (chosen.selection !== "all") {
    return (
      <Nothing title={triage.emptySelection.title} text={triage.emptySelection.text}>
        <Link href={addressOf({ ...chosen, selection: "all" })}>{triage.emptySelection.action}</Link>
      </Nothing>
    );
  }
  return (
    <Nothing title={triage.empty.title} text={triage.empty.text}>
      <Link href="/questions">{triage.empty.action}</Link>
    </Nothing>
  );
}
