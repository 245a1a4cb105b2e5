import { Button } from "@fluentui/react-components";
import type { MouseEvent, ReactNode } from "react";
import { useId, useRef, useState } from "react";
import type { TypedForm } from "#tab/forms/use-typed.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { ActFormSaid } from "./act-form-said.tsx";
import styles from "./acts.module.css";
import { useLatest } from "./latest-act.tsx";
import type { OneAct } from "./one-act.ts";
import { isSecondClick } from "./second-click.ts";
import { useFocusOf } from "./use-focus-of.ts";
import type { FormSpec, Kept } from "./use-form-in-place.ts";
import { despiteButton, useFormInPlace } from "./use-form-in-place.ts";

/** What every form in place says and asks, whatever it is about. */
export interface FormWords<Said, Name extends string> extends FormSpec<Said, Name> {
  /** On the button that opens it. */
  readonly opener: string;
  /** For who hears the button without what stands around it. */
  readonly fullOpener?: string;
  readonly primary?: boolean;
  readonly small?: boolean;
  /** Above the open form; the words of the opener when it has none of its own. */
  readonly title?: string;
  readonly intro?: string;
  /** On the button that sends it. */
  readonly send: string;
  /** On the buttons after personal data was pointed out: to have it looked at again, and to leave it. */
  readonly warned?: { readonly send: string; readonly despite: string };
  /** What is told once it is done. */
  readonly done: string;
  /** Open from the start: there is nothing else to do here first. */
  readonly startsOpen?: boolean;
  readonly children?: (form: TypedForm<Name>) => ReactNode;
}

interface FormInPlaceProps<Said, Name extends string> extends FormWords<Said, Name> {
  readonly of: OneAct<Said>;
  readonly kept: Kept;
}

/**
 * A button that opens a form for one act, in its place. It stays open when the act is no longer possible, so that what was
 * typed can be copied, and opens by itself where somebody left something typed.
 */
export function FormInPlace<Said, Name extends string>(props: FormInPlaceProps<Said, Name>) {
  const { of, opener, fullOpener, primary = false, small = false, done, startsOpen = false } = props;
  const form = useRef<HTMLFormElement>(null);
  const state = useFormInPlace(props, form);
  const { isLatest, beLatest } = useLatest();
  const { isOffered } = of;
  const [isOpen, setIsOpen] = useState(isOffered && (startsOpen || state.hasKept()));
  const { opener: openerId, note, title, closed, opened } = useFocusOf(isOpen);

  function open(event: MouseEvent) {
    if (isSecondClick(event)) return;
    state.begin();
    // What was told of the act before has had its time.
    beLatest();
    opened();
    setIsOpen(true);
  }
  function close() {
    closed();
    setIsOpen(false);
  }

  if (isOpen) {
    return (
      <OpenForm
        {...props}
        form={form}
        heading={title}
        state={state}
        onClose={() => {
          state.typing.forget();
          close();
        }}
        onSent={() => {
          beLatest();
          close();
        }}
      />
    );
  }
  return (
    <>
      {isOffered ? (
        <Button
          id={openerId}
          appearance={primary ? "primary" : "secondary"}
          size={small ? "small" : "medium"}
          aria-expanded={false}
          {...(fullOpener === undefined ? {} : { "aria-label": fullOpener })}
          onClick={open}
        >
          {opener}
        </Button>
      ) : null}
      {state.isSent && isLatest ? (
        <div className={styles.said}>
          <Note ref={note} intent="success">
            {done}
          </Note>
        </div>
      ) : null}
    </>
  );
}

interface OpenFormProps<Said, Name extends string> extends FormInPlaceProps<Said, Name> {
  readonly form: React.RefObject<HTMLFormElement | null>;
  readonly heading: React.RefObject<HTMLHeadingElement | null>;
  readonly state: ReturnType<typeof useFormInPlace<Said, Name>>;
  readonly onClose: () => void;
  readonly onSent: () => void;
}

function OpenForm<Said, Name extends string>(props: OpenFormProps<Said, Name>) {
  const { form, heading, state, of, opener, fullOpener, intro, send, warned, children, onClose, onSent } = props;
  const { title = fullOpener ?? opener } = props;
  const { isOffered, says } = of;
  const { tab } = useTexts();
  const id = useId();
  const pointedOut = state.setback?.code === "holds_personal_data" ? warned : undefined;
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-labelledby={id}
      onSubmit={(event) => state.send(event, onSent)}
    >
      <h3 id={id} ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h3>
      {intro === undefined ? null : <p className={styles.intro}>{intro}</p>}
      {children?.(state.typing)}
      <ActFormSaid state={state} isOffered={isOffered} says={says} />
      <div className={styles.buttons}>
        {isOffered ? (
          <Button type="submit" appearance="primary" disabledFocusable={state.sending}>
            {state.sending ? tab.forms.sending : (pointedOut?.send ?? send)}
          </Button>
        ) : null}
        {isOffered && pointedOut ? (
          <Button type="submit" value={despiteButton} disabledFocusable={state.sending}>
            {pointedOut.despite}
          </Button>
        ) : null}
        <Button onClick={onClose}>{isOffered ? tab.forms.cancel : tab.forms.close}</Button>
      </div>
    </form>
  );
}
