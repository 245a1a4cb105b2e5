import { useEffect, useRef, useState } from "react";
import { usePartners } from "#tab/api/use-partners.ts";
import { Note } from "#tab/ui/note.tsx";

interface ToldProps {
  readonly said: { readonly text: string } | null;
}

/** What was just done in a list. The keyboard goes on here, since the form it was done with is gone. */
export function Told({ said }: ToldProps) {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said !== null) note.current?.focus();
  }, [said]);
  if (said === null) return null;
  return (
    <Note ref={note} intent="success">
      {said.text}
    </Note>
  );
}

export function useTold() {
  const [said, setSaid] = useState<ToldProps["said"]>(null);
  return { said, tell: (text: string) => setSaid({ text }) };
}

/** The name of one of the partners; empty for one that is no longer there. */
export function usePartnerName(): (id: string) => string {
  const { data = [] } = usePartners();
  return (id) => data.find((partner) => partner.id === id)?.name ?? "";
}
