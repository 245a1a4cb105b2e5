import { useRef } from "react";
import { Link, useLocation } from "wouter";
import type { SolutionDetail } from "#src/solution/solution.contract.ts";
import { addresses } from "#tab/api/addresses.ts";
import { useApi } from "#tab/api/use-api.ts";
import { useSolution } from "#tab/api/use-solutions.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Note } from "#tab/ui/note.tsx";
import { Page } from "#tab/ui/page.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import { writtenIn } from "./entry-draft.ts";
import { EntryForm } from "./entry-form.tsx";
import { KeepersOnly } from "./keepers-only.tsx";
import { ChangedMeanwhile } from "./changed-meanwhile.tsx";
import { useEntryForm } from "./use-entry-form.ts";
import { useStandingTyped } from "./use-standing-typed.ts";

/** Whoever keeps the catalogue writes one of its entries anew. */
export function EditEntryPage({ id }: { readonly id: string }) {
  const { catalogue } = useTexts().tab;
  const { me } = useAlliance();
  const solution = useSolution(id);
  return (
    <Page
      title={catalogue.editTitle}
      above={<Link href={`/solutions/${id}`}>{catalogue.backToSolution}</Link>}
      below={catalogue.editLead}
    >
      {me.may.includes("solution.keep") ? (
        <Loaded from={solution} waiting={<Waiting bars={6} tall />}>
          {(standing) => <EditForm solution={standing} />}
        </Loaded>
      ) : (
        <KeepersOnly />
      )}
    </Page>
  );
}

function EditForm({ solution }: { readonly solution: SolutionDetail }) {
  const { catalogue } = useTexts().tab;
  const api = useApi();
  const [, navigate] = useLocation();
  const form = useRef<HTMLFormElement>(null);
  const { id, may } = solution;
  const { typing: typed, rev, changed } = useStandingTyped(solution);
  const state = useEntryForm({
    form,
    typing: typed,
    send: (nonce, { typed: draft, despite }) =>
      api.ask(addresses.editSolution, {
        params: { id },
        body: { nonce, rev, ...writtenIn(draft), despitePersonalData: despite },
      }),
    onSaved: () => {
      typed.forget();
      navigate(`/solutions/${id}?saved`);
    },
  });
  const maySave = may.includes("solution.edit");
  return (
    <EntryForm form={form} maySave={maySave} {...state}>
      {changed === null ? null : <ChangedMeanwhile clashes={changed} />}
      {maySave ? null : (
        <Note intent="warning" title={catalogue.notAnyMore.title}>
          {catalogue.notAnyMore.text}
        </Note>
      )}
    </EntryForm>
  );
}
