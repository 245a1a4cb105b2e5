import { Button } from "@fluentui/react-components";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { addresses } from "#tab/api/addresses.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useApi } from "#tab/api/use-api.ts";
import { usePartners } from "#tab/api/use-partners.ts";
import { Chosen } from "#tab/forms/fields.tsx";
import { useTyped } from "#tab/forms/use-typed.ts";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import styles from "./acts.module.css";

/** Somebody who acts for no organisation yet says for which. */
export function OwnOrganisation() {
  const { tab } = useTexts();
  const { acts, forms, states } = tab;
  const api = useApi();
  const queries = useQueryClient();
  const partners = usePartners();
  const form = useRef<HTMLFormElement>(null);
  const typing = useTyped(`organisation.${api.who}`, {
    organisation: { fresh: "", missing: acts.organisationMissing },
  });
  const choosing = useMutation({
    mutationFn: (organisation: string) => api.ask(addresses.ownOrganisation, { body: { organisation } }),
    onSuccess: () => {
      typing.forget();
      return queries.invalidateQueries({ queryKey: [api.who] });
    },
  });
  return (
    <Loaded from={partners} waiting={<Waiting bars={1} />}>
      {(known) => (
        <form
          ref={form}
          className={styles.form}
          noValidate
          aria-label={acts.chooseOrganisation}
          onSubmit={(event) => {
            event.preventDefault();
            if (typing.tryToSend(form) && !choosing.isPending) choosing.mutate(typing.typed.organisation);
          }}
        >
          <Chosen
            form={typing}
            name="organisation"
            label={acts.organisationFor}
            hint={acts.organisationHint}
            none={acts.chooseOrganisation}
            options={known.map(({ id, name }) => ({ key: id, label: name }))}
          />
          {choosing.error ? <Note intent="danger">{setbackOf(choosing.error).detail || states.offline}</Note> : null}
          <div className={styles.buttons}>
            <Button type="submit" appearance="primary" disabledFocusable={choosing.isPending}>
              {choosing.isPending ? forms.sending : acts.chosenOrganisation}
            </Button>
          </div>
        </form>
      )}
    </Loaded>
  );
}
