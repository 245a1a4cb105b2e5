import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { RefObject } from "react";
import { useEffect, useRef } from "react";
import { setbackOf } from "#tab/api/problem.ts";
import { useInitiativeAct } from "#tab/api/use-initiative-act.ts";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./moved-bar.module.css";
import { undoneAs } from "./undone-as.ts";
import type { Moved } from "./use-moving.ts";
import { useLaneWords } from "./use-words.ts";

interface MovedBarProps {
  readonly told: Moved | null;
  readonly onTold: (told: Moved | null) => void;
}

/** Milliseconds in which a message that asks for nothing is read. */
const longEnough = 12_000;

/** What became of the last move, at the foot of the window; a move can be taken back from here. */
export function MovedBar({ told, onTold }: MovedBarProps) {
  const { moving } = useTexts().tab.portfolio;
  const bar = useRef<HTMLDivElement>(null);
  useFocusAlong(told, bar);
  useEffect(() => {
    if (told?.kind !== "undone") return;
    const leaves = setTimeout(() => {
      if (!bar.current?.contains(document.activeElement)) onTold(null);
    }, longEnough);
    return () => clearTimeout(leaves);
  }, [told, onTold]);
  return (
    <div ref={bar} className={styles.place} data-empty={told === null} data-kind={told?.kind}>
      <div role="status" className={styles.words}>
        {told === null ? null : <Words told={told} />}
      </div>
      {told === null ? null : (
        <div className={styles.buttons}>
          {told.kind === "moved" ? <UndoButton key={told.id} told={told} onTold={onTold} /> : null}
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={moving.close}
            onClick={() => onTold(null)}
          />
        </div>
      )}
    </div>
  );
}

/**
 * What was pressed may be gone, with the card that moved: then the keyboard goes on at the card, or else in the bar. Whoever
 * used the mouse keeps the page where it is.
 */
function useFocusAlong(told: Moved | null, bar: RefObject<HTMLElement | null>): void {
  const last = useRef<{ readonly focused: Element; readonly byKey: boolean } | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (target instanceof Element) last.current = { focused: target, byKey: target.matches(":focus-visible") };
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, []);
  useEffect(() => {
    if (told === null) return;
    const place = `[data-stop="${told.id}"]`;
    // The card goes to its new place as soon as the page is drawn, which may be later than the answer.
    const drawn = new MutationObserver(goAlong);
    drawn.observe(document.body, { childList: true, subtree: true });
    const elsewhere = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.closest(place) === null) drawn.disconnect();
    };
    document.addEventListener("focusin", elsewhere);
    function goAlong() {
      if (document.activeElement !== document.body || last.current?.focused.isConnected !== false) return;
      const card = document.querySelector<HTMLElement>(`${place} a`);
      (card ?? bar.current?.querySelector("button"))?.focus({ preventScroll: !last.current.byKey });
    }
    goAlong();
    return () => {
      drawn.disconnect();
      document.removeEventListener("focusin", elsewhere);
    };
  }, [told, bar]);
}

function Words({ told }: { readonly told: Moved }) {
  const { moving } = useTexts().tab.portfolio;
  const laneWords = useLaneWords();
  switch (told.kind) {
    case "moved":
      return (
        <>
          <p className={styles.title}>{moving.moved(told.title, laneWords[told.phase])}</p>
          <p>{moving.still}</p>
        </>
      );
    case "undone":
      return (
        <>
          <p className={styles.title}>{moving.undone(told.title, laneWords[told.phase])}</p>
          {told.ownerLeft ? <p>{moving.ownerLeft}</p> : null}
        </>
      );
    case "refused":
      return (
        <>
          <p className={styles.title}>{moving.refused(told.title)}</p>
          <p>{told.why}</p>
        </>
      );
  }
}

interface UndoButtonProps {
  readonly told: Extract<Moved, { readonly kind: "moved" }>;
  readonly onTold: (told: Moved) => void;
}

function UndoButton({ told: { id, title, withOwner }, onTold }: UndoButtonProps) {
  const { tab } = useTexts();
  const undo = useInitiativeAct(id, "initiative.undo-move");
  return (
    <Button
      disabledFocusable={undo.isPending}
      onClick={() => {
        // It rests on no revision: the last move is taken back, whatever else was changed since.
        undo.mutateAsync({ said: {}, rev: 0 }).then(
          (before) => onTold(undoneAs(before, { title, hadOwner: withOwner })),
          (error: unknown) =>
            onTold({ kind: "refused", id, title, why: setbackOf(error).detail || tab.states.offline }),
        );
      }}
    >
      {tab.portfolio.moving.undo}
    </Button>
  );
}
