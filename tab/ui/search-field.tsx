import { Field, Input } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useSearchParams } from "wouter";
import { useSettled } from "./use-settled.ts";

/** A longer text is no search. */
export const longestSearch = 200;

interface SearchFieldProps {
  readonly label: string;
  readonly className: string | undefined;
  /** Said in the field as long as it is empty, where a line above it is a line too much. */
  readonly isSaidWithin?: boolean;
  /** Told at every key, for a page that need not wait for the address. */
  readonly onTyped?: (typed: string) => void;
}

/**
 * What is typed goes into the address as soon as the typing pauses or the field is left, so that a search can be shared and
 * gone back to. The address then always holds it when something else on the page is pressed: a search that is cleared
 * there does not come back.
 */
export function SearchField({ label, className, isSaidWithin = false, onTyped }: SearchFieldProps) {
  const [search, setSearch] = useSearchParams();
  const q = search.get("q") ?? "";
  const [typed, setTyped] = useState(q);
  const told = useRef(q);
  const settled = useSettled(typed);

  const tell = useCallback(
    (text: string) => {
      const next = text.trim().slice(0, longestSearch).toWellFormed();
      if (next === told.current) return;
      told.current = next;
      setSearch((before) => withWords(before, next), { replace: true });
    },
    [setSearch],
  );

  // Before the browser paints, so that the search of before is never seen nor read beside what is found by now.
  useLayoutEffect(() => {
    // Somebody went back, or followed a link to another search.
    if (q === told.current) return;
    told.current = q;
    setTyped(q);
    onTyped?.(q);
  }, [q, onTyped]);

  useEffect(() => {
    if (settled !== null) tell(settled);
  }, [settled, tell]);

  return (
    <form
      role="search"
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        tell(typed);
      }}
    >
      <Field {...(isSaidWithin ? {} : { label })}>
        <Input
          type="search"
          {...(isSaidWithin
            ? { "aria-label": label, placeholder: label, contentBefore: <SearchRegular aria-hidden="true" /> }
            : {})}
          name="q"
          value={typed}
          maxLength={longestSearch}
          onBlur={() => tell(typed)}
          onChange={(_event, { value }) => {
            setTyped(value);
            onTyped?.(value);
          }}
        />
      </Field>
    </form>
  );
}

function withWords(before: URLSearchParams, q: string): URLSearchParams {
  const next = new URLSearchParams(before);
  if (q === "") next.delete("q");
  else next.set("q", q);
  return next;
}
