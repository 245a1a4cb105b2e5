import type { ReactNode } from "react";
import { createContext, use, useId, useMemo, useState } from "react";

interface Latest {
  readonly latest: string | null;
  readonly setLatest: (id: string) => void;
}

const LatestContext = createContext<Latest>({ latest: null, setLatest: () => undefined });

interface LatestActProps {
  /** How it stands what the acts are about: as soon as that is another, somebody did more, or took back what was done. */
  readonly standing?: string;
  readonly children: ReactNode;
}

/** Of all acts on one page only the latest still says that it succeeded, for as long as nothing came after it. */
export function LatestAct({ standing = "", children }: LatestActProps) {
  const [latest, setLatest] = useState<string | null>(null);
  const [stood, setStood] = useState(standing);
  // While drawing, so that what is over is never shown. What an act itself changed is there before it says that it succeeded.
  if (stood !== standing) {
    setStood(standing);
    setLatest(null);
  }
  const value = useMemo(() => ({ latest, setLatest }), [latest]);
  return <LatestContext value={value}>{children}</LatestContext>;
}

export function useLatest() {
  const { latest, setLatest } = use(LatestContext);
  const id = useId();
  return { isLatest: latest === id, beLatest: () => setLatest(id) };
}
