import { useCallback, useMemo, useState } from "react";
import { useSearchParams } from "wouter";
import type { Held, Sight } from "./following.ts";
import { sightOf } from "./following.ts";

export interface Looking extends Sight {
  /** Whether the reader stays behind because of what they are writing. */
  readonly writes: boolean;
  /** Opens an item of one's own choice, from whatever view it was chosen in. */
  readonly lookAt: (item: string) => void;
  /** Opens everybody's item. */
  readonly goBack: () => void;
  /** The reader themselves brings this item on, and goes along whatever is being written. */
  readonly goAlong: (item: string | null) => void;
  /** Told by a form while it is open. */
  readonly writing: (isOpen: boolean) => void;
}

/**
 * Everybody's item, or the one that the address names. Whoever has a form open stays with it when the meeting goes on: an
 * item that changes under one's hands is worse than being late.
 */
export function useSight(moment: Held): Looking {
  const [search, setSearch] = useSearchParams();
  const common = moment.presenting?.item ?? null;
  const [seen, setSeen] = useState(common);
  const [own, setOwn] = useState<{ readonly item: string | null } | null>(null);
  const [stayedAt, setStayedAt] = useState<string | null>(null);
  const [openForms, setOpenForms] = useState(0);
  const wanted = search.get("item");

  // While drawing, so that the form is never taken away in between.
  if (seen !== common) {
    setSeen(common);
    setOwn(null);
    const isOwn = own !== null && own.item === common;
    const staysBehind = openForms > 0 && wanted === null && stayedAt === null && !isOwn;
    if (staysBehind) setStayedAt(seen);
    if (!staysBehind && common === stayedAt) setStayedAt(null);
  }

  const want = useCallback(
    (item: string | null, opens: Opens = "in_place") => {
      setStayedAt(null);
      setSearch((before) => withItem(before, item, opens), { replace: true });
    },
    [setSearch],
  );
  const writing = useCallback((isOpen: boolean) => setOpenForms((count) => count + (isOpen ? 1 : -1)), []);
  const goAlong = useCallback(
    (item: string | null) => {
      setOwn({ item });
      want(null);
    },
    [want],
  );
  const sight = sightOf(moment, wanted ?? stayedAt);
  const lookAt = useCallback((item: string) => want(item, "in_the_middle"), [want]);
  const goBack = useCallback(() => want(null, "in_the_middle"), [want]);
  return useMemo(
    () => ({
      ...sight,
      writes: wanted === null && stayedAt !== null && openForms > 0,
      lookAt,
      goBack,
      goAlong,
      writing,
    }),
    [sight, wanted, stayedAt, openForms, lookAt, goBack, goAlong, writing],
  );
}

/** Where an item is shown: in the view that there is, as big as it may be, or in that of one item. */
type Opens = "in_place" | "in_the_middle";

function withItem(before: URLSearchParams, item: string | null, opens: Opens): URLSearchParams {
  const next = new URLSearchParams(before);
  if (opens === "in_the_middle") next.delete("view");
  if (item === null) next.delete("item");
  else next.set("item", item);
  return next;
}
