import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import { useState } from "react";
import { remembered } from "#tab/ui/remembered.ts";
import styles from "./above.module.css";

interface FoldedProps {
  /** Under which this browser remembers whether it is open. */
  readonly name: string;
  readonly summary: ReactNode;
  /** While it is open, where that is to be said otherwise. */
  readonly opened?: ReactNode;
  /** As long as the reader did not choose. */
  readonly startsOpen?: boolean;
  readonly children: () => ReactNode;
}

/** Something behind a line that opens and closes it; what is in it is made when it is opened. */
export function Folded({ name, summary, opened = summary, startsOpen = false, children }: FoldedProps) {
  const [isOpen, setIsOpen] = useState(() => {
    const kept = remembered.read(name);
    return kept === null ? startsOpen : kept === "open";
  });
  function fold(open: boolean) {
    // The browser also tells of what it was given as open.
    if (open === isOpen) return;
    setIsOpen(open);
    remembered.keep(name, open ? "open" : "closed");
  }
  return (
    <details className={styles.folded} open={isOpen} onToggle={({ currentTarget }) => fold(currentTarget.open)}>
      <summary>
        <ChevronRightRegular aria-hidden="true" />
        {isOpen ? opened : summary}
      </summary>
      {isOpen ? children() : null}
    </details>
  );
}
