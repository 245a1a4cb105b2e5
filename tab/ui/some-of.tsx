import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useRef, useState } from "react";

interface SomeOfProps<T> {
  readonly items: readonly T[];
  readonly most: number;
  /** Which ones are shown at first; the others come before or after them. */
  readonly show?: "first" | "last";
  /** On the button that shows the others. */
  readonly more: string;
  readonly className?: string | undefined;
  readonly children: (item: T) => ReactNode;
}

/** A list that may be long: some of it, and all of it on demand. */
export function SomeOf<T>({ items, most, show = "first", more, className, children }: SomeOfProps<T>) {
  const [isWhole, setIsWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const shown = show === "first" ? items.slice(0, most) : items.slice(-most);
  const button =
    isWhole || items.length <= most ? null : (
      <Button
        size="small"
        onClick={() => {
          setIsWhole(true);
          // The button goes; the keyboard goes on in the list that it made whole.
          list.current?.focus();
        }}
      >
        {more}
      </Button>
    );
  return (
    <>
      {show === "last" ? button : null}
      <ul ref={list} tabIndex={-1} className={className}>
        {(isWhole ? items : shown).map(children)}
      </ul>
      {show === "first" ? button : null}
    </>
  );
}
