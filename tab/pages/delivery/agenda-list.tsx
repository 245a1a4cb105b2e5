import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { AgendaItemShown, DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useMomentAct } from "#tab/api/use-delivery-moment.ts";
import { useLatest } from "#tab/acts/latest-act.tsx";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { minutesPlanned, movedTo, numbered, placeByKey, startTimes } from "./agenda-order.ts";
import { AgendaRow } from "./agenda-row.tsx";
import { AgendaSum } from "./agenda-sum.tsx";
import styles from "./agenda.module.css";
import type { DoesWithItem, RowTool } from "./doing-with-item.ts";
import { GoneItem } from "./gone-item.tsx";
import { useDragging } from "./use-dragging.ts";
import { useItemAsked } from "./use-item-asked.ts";
import { useOpenedItems } from "./use-opened-items.ts";
import { useOrder } from "./use-order.ts";

interface AgendaListProps {
  readonly moment: DeliveryMomentDetail;
  readonly agenda: readonly AgendaItemShown[];
}

/** From so many items on, those out of sight are left for when they come into it. */
const shownWhole = 40;

/** All items in their order, each with what can be done with it. */
export function AgendaList({ moment, agenda }: AgendaListProps) {
  const { tab } = useTexts();
  const { agenda: words, states } = tab;
  const { id, rev, stage, from, length, may } = moment;
  const hasEnded = stage === "closed" || stage === "cancelled";
  const { items: ordered, order, error: orderError } = useOrder(moment, agenda);
  const items = useSameItems(ordered);
  const postponing = useMomentAct(id, "agenda.postpone");
  const opened = useOpenedItems(id, agenda);
  const [told, setTold] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const focusOn = useFocusAfter(list);
  useItemAsked(list);
  const mayOrder = may.includes("agenda.order") && items.length > 1;
  const times = useMemo(() => startTimes(items, from), [items, from]);
  const numbers = useMemo(() => numbered(items), [items]);
  const { beLatest } = useLatest();

  function placeOf({ id: sought }: AgendaItemShown): number {
    return items.findIndex((one) => one.id === sought);
  }

  function move(item: AgendaItemShown, place: number, tool: RowTool) {
    const ids = items.map((one) => one.id);
    if (place < 0 || place >= ids.length || ids.indexOf(item.id) === place) return;
    focusOn(item.id, tool);
    order(movedTo(ids, item.id, place));
    setTold(words.movedTo(item.title, place + 1, ids.length));
  }

  function postpone(item: AgendaItemShown, postponed: boolean) {
    if (postponing.isPending) return;
    const said = { item: item.id, postponed };
    const done = postponed ? words.wasPostponed : words.wasTakenBack;
    postponing.mutate({ said, rev }, { onSuccess: () => setTold(done(item.title)) });
  }

  const dragging = useDragging(list, (dragged, place) => {
    const item = items.find((one) => one.id === dragged);
    if (item) move(item, place, "handle");
  });

  const does: DoesWithItem = (item, doing) => {
    // What was told of the act before has had its time.
    if (doing.kind !== "hold") beLatest();
    switch (doing.kind) {
      case "step":
        return move(item, placeOf(item) + doing.by, doing.by < 0 ? "up" : "down");
      case "key":
        return move(item, placeByKey(doing.key, placeOf(item), items.length) ?? placeOf(item), "handle");
      case "hold":
        return dragging.hold(doing.isHeld ? item.id : null);
      case "postpone":
        return postpone(item, doing.postponed);
      case "open":
        return opened.open(item, doing.what);
      case "close":
        focusOn(item.id, doing.what);
        return opened.close(item.id);
      case "saved":
        setTold(words.item.saved(item.title));
        focusOn(item.id, "edit");
        return opened.close(item.id);
      case "removed":
        setTold(words.removal.done);
        opened.close(item.id);
        list.current?.focus();
    }
  };
  const stable = useStable(does);
  const failed = orderError ?? postponing.error;
  return (
    <>
      {items.length === 0 || hasEnded ? null : (
        <AgendaSum
          planned={minutesPlanned(items)}
          length={length}
          count={numbers.size}
          total={items.length}
          mayChange={may.includes("agenda.order")}
        />
      )}
      {failed ? <Note intent="danger">{setbackOf(failed).detail || states.offline}</Note> : null}
      <p className="unseen" role="status">
        {told}
      </p>
      {opened.gone.map((item) => (
        <GoneItem key={item.id} moment={moment} item={item} onClose={() => opened.close(item.id)} />
      ))}
      {mayOrder ? <p className={styles.hint}>{words.handleHint}</p> : null}
      <ol
        ref={list}
        hidden={items.length === 0}
        data-long={items.length > shownWhole}
        className={styles.list}
        tabIndex={-1}
        aria-label={words.title}
        {...dragging.list}
      >
        {items.map((item, index) => (
          <AgendaRow
            key={item.id}
            moment={id}
            item={item}
            place={index}
            number={numbers.get(item.id) ?? null}
            of={items.length}
            startsAt={times.get(item.id) ?? null}
            mayOrder={mayOrder}
            opened={opened.whatOf(item.id)}
            drop={dragging.over?.item === item.id && dragging.dragged !== item.id ? dragging.over.side : null}
            isHeld={dragging.held === item.id}
            does={stable}
          />
        ))}
      </ol>
    </>
  );
}

/** An item that reads as before is the same one, wherever the answer of the server puts it. */
function useSameItems(items: readonly AgendaItemShown[]): readonly AgendaItemShown[] {
  const [known] = useState(() => new Map<string, { readonly text: string; readonly item: AgendaItemShown }>());
  return useMemo(
    () =>
      items.map((item) => {
        const text = JSON.stringify(item);
        const before = known.get(item.id);
        if (before?.text === text) return before.item;
        known.set(item.id, { text, item });
        return item;
      }),
    [items, known],
  );
}

/** The same function for as long as the list stands, so that a row is drawn anew only when it changed. */
function useStable(does: DoesWithItem): DoesWithItem {
  const latest = useRef(does);
  useEffect(() => {
    latest.current = does;
  });
  return useCallback((item, doing) => latest.current(item, doing), []);
}

/** A row that was moved or closed took the focus with it; the keyboard goes on at one of its tools. */
function useFocusAfter(list: React.RefObject<HTMLElement | null>) {
  const next = useRef<{ readonly item: string; readonly tool: RowTool } | null>(null);
  useLayoutEffect(() => {
    if (next.current === null) return;
    const { item, tool } = next.current;
    const found = list.current?.querySelector<HTMLElement>(`[data-item="${item}"] [data-tool="${tool}"]`);
    if (!found) return;
    next.current = null;
    found.focus();
    // A row that was out of sight is laid out only now, which moves what the browser scrolled to.
    const row = found.closest("[data-item]");
    requestAnimationFrame(() => row?.scrollIntoView({ block: "nearest" }));
  });
  return (item: string, tool: RowTool) => {
    next.current = { item, tool };
  };
}
