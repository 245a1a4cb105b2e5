import { useState } from "react";
import { useFocusOf } from "#tab/acts/use-focus-of.ts";
import { keptTyping } from "#tab/forms/kept-typing.ts";

/** A form in a line of a list, that a button opens; open from the start where somebody left it half chosen. */
export function useOpenForm(keptAs: string) {
  const [isOpen, setIsOpen] = useState(() => keptTyping.has(keptAs));
  const { opener, title, opened, closed } = useFocusOf(isOpen);
  const done = () => {
    keptTyping.forget(keptAs);
    setIsOpen(false);
  };
  return {
    keptAs,
    isOpen,
    opener,
    title,
    open: () => {
      opened();
      setIsOpen(true);
    },
    /** Nothing came of it: the keyboard goes on at the button. */
    cancel: () => {
      closed();
      done();
    },
    /** It was sent: the keyboard goes on at what is told of it. */
    done,
  };
}
