import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import { useId, useLayoutEffect, useRef } from "react";
import styles from "./dialog.module.css";
import { useTexts } from "./texts.ts";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** In front of the page until it is closed: by its button, on Escape, or by what is done in it. The browser keeps the keyboard in it. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const { forms } = useTexts().tab;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    // Closed before it is taken away, so that the keyboard goes back to where it was.
    return () => current?.close();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <div className={styles.header}>
        <h2 id={id} className={styles.title} tabIndex={-1} autoFocus>
          {title}
        </h2>
        <Button appearance="subtle" icon={<DismissRegular />} aria-label={forms.close} onClick={onClose} />
      </div>
      {children}
    </dialog>
  );
}
