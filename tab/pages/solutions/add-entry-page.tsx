import { useRef } from "react";
import { Link, useLocation } from "wouter";
import { addresses } from "#tab/api/addresses.ts";
import { useApi } from "#tab/api/use-api.ts";
import { useTyped } from "#tab/forms/use-typed.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { Page } from "#tab/ui/page.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { emptyDraft, writtenIn } from "./entry-draft.ts";
import { EntryForm } from "./entry-form.tsx";
import { entryRules } from "./entry-rules.ts";
import { KeepersOnly } from "./keepers-only.tsx";
import { useEntryForm } from "./use-entry-form.ts";

/** Whoever keeps the catalogue adds something to it. */
export function AddEntryPage() {
  const { solutions: words, catalogue } = useTexts().tab;
  const { me } = useAlliance();
  return (
    <Page title={catalogue.add} above={<Link href="/solutions">{words.back}</Link>} below={catalogue.addLead}>
      {me.may.includes("solution.keep") ? <AddForm /> : <KeepersOnly />}
    </Page>
  );
}

function AddForm() {
  const { tab } = useTexts();
  const api = useApi();
  const [, navigate] = useLocation();
  const form = useRef<HTMLFormElement>(null);
  const typed = useTyped(`add-entry.${api.who}`, entryRules(tab, emptyDraft));
  const state = useEntryForm({
    form,
    typing: typed,
    send: (nonce, { typed: draft, despite }) =>
      api.ask(addresses.addSolution, { body: { nonce, ...writtenIn(draft), despitePersonalData: despite } }),
    onSaved: ({ id }) => {
      typed.forget();
      navigate(`/solutions/${id}?added`);
    },
  });
  return <EntryForm form={form} maySave {...state} />;
}
