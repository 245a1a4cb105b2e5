import { Button } from "@fluentui/react-components";
import type { RefObject } from "react";
import { useEffect, useId, useRef, useState } from "react";
import acts from "#tab/acts/acts.module.css";
import { setbackOf } from "#tab/api/problem.ts";
import { usePartners } from "#tab/api/use-partners.ts";
import { Chosen } from "#tab/forms/fields.tsx";
import { useTyped } from "#tab/forms/use-typed.ts";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";

interface PartnerFormProps {
  /** Under this key what is chosen outlives a wrong click. */
  readonly keptAs: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onCancel: () => void;
  readonly title: string;
  readonly intro: string;
  readonly label: string;
  /** On the button that sends what was chosen. */
  readonly send: string;
  /** For what cannot be undone: the button then asks first, with the name of what was chosen. */
  readonly asks?: { readonly first: string; readonly sure: (chosen: string) => string };
  /** Is no choice. */
  readonly without: string | undefined;
  readonly changing: {
    readonly mutate: (chosen: string) => void;
    readonly reset: () => void;
    readonly isPending: boolean;
    readonly error: Error | null;
  };
}

/** Chooses one of the partners for something. */
export function PartnerForm({
  keptAs,
  heading,
  onCancel,
  title,
  intro,
  label,
  send,
  asks,
  without,
  changing,
}: PartnerFormProps) {
  const { forms, setup, states } = useTexts().tab;
  const id = useId();
  const element = useRef<HTMLFormElement>(null);
  const question = useRef<HTMLDivElement>(null);
  const partners = usePartners();
  const options = partners.data?.filter((partner) => partner.id !== without) ?? [];
  const missing = setup.partnerMissing;
  const typing = useTyped(keptAs, {
    partner: { fresh: "", missing, check: (key) => (options.some((one) => one.id === key) ? null : missing) },
  });
  const chosen = options.find((one) => one.id === typing.typed.partner);
  const [asked, setAsked] = useState<string | null>(null);
  const isAsked = asks !== undefined && chosen !== undefined && asked === chosen.id;
  const pressed = asks === undefined || isAsked ? send : asks.first;
  useEffect(() => {
    // A second press of the same key must not be the answer.
    if (isAsked) question.current?.focus();
  }, [isAsked]);

  function press() {
    if (!typing.tryToSend(element) || !chosen || changing.isPending) return;
    if (asks && !isAsked) setAsked(chosen.id);
    else changing.mutate(chosen.id);
  }

  return (
    <form
      ref={element}
      className={acts.form}
      noValidate
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        press();
      }}
    >
      <h4 id={id} ref={heading} tabIndex={-1} className={acts.title}>
        {title}
      </h4>
      <p className={acts.intro}>{intro}</p>
      <Loaded from={partners} waiting={<Waiting bars={1} />}>
        {() => (
          <Chosen
            form={typing}
            name="partner"
            label={label}
            none={setup.choosePartner}
            options={options.map((partner) => ({ key: partner.id, label: partner.name }))}
          />
        )}
      </Loaded>
      {isAsked ? (
        <Note ref={question} intent="warning">
          {asks.sure(chosen.name)}
        </Note>
      ) : null}
      {changing.error ? <Note intent="danger">{setbackOf(changing.error).detail || states.offline}</Note> : null}
      <div className={acts.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={changing.isPending}>
          {changing.isPending ? forms.sending : pressed}
        </Button>
        <Button
          onClick={() => {
            changing.reset();
            onCancel();
          }}
        >
          {forms.cancel}
        </Button>
      </div>
    </form>
  );
}
