import { Button, Checkbox } from "@fluentui/react-components";
import type { ReactNode, SubmitEvent } from "react";
import { useRef, useState } from "react";
import { limits } from "#tab/api/limits.ts";
import { useApi } from "#tab/api/use-api.ts";
import { Line } from "#tab/forms/fields.tsx";
import { useTyped } from "#tab/forms/use-typed.ts";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./saved-views.module.css";

interface Named {
  readonly name: string;
  readonly shared: boolean;
}

interface ViewFormProps extends Partial<Named> {
  /** What is typed is kept for this view alone. */
  readonly of: string;
  readonly mayShare: boolean;
  readonly send: string;
  readonly isSending: boolean;
  /** `sent` is called once the name need not be kept any longer. */
  readonly onSend: (named: Named, sent: () => void) => void;
  readonly children?: ReactNode;
}

/** What a view is called, and for whom it is. */
export function ViewForm({
  of,
  name = "",
  shared = false,
  mayShare,
  send,
  isSending,
  onSend,
  children,
}: ViewFormProps) {
  const { saved } = useTexts().tab.portfolio;
  const { who } = useApi();
  const form = useRef<HTMLFormElement>(null);
  const [isShared, setIsShared] = useState(shared);
  const typing = useTyped(`view.${who}.${of}`, {
    name: { fresh: name, limit: limits.viewName, missing: saved.missingName },
  });
  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (isSending || !typing.tryToSend(form)) return;
    onSend({ name: typing.typed.name.trim(), shared: isShared }, () => {
      typing.forget();
      setIsShared(shared);
    });
  }
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      <Line form={typing} name="name" label={saved.name} />
      {mayShare ? (
        <Checkbox
          label={saved.share}
          checked={isShared}
          onChange={(_event, { checked }) => setIsShared(checked === true)}
        />
      ) : null}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isSending}>
          {send}
        </Button>
        {children}
      </div>
    </form>
  );
}
