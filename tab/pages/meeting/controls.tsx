import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { PauseRegular } from "@fluentui/react-icons/svg/pause";
import { useMemo } from "react";
import { setbackOf } from "#tab/api/problem.ts";
import { useMomentAct } from "#tab/api/use-delivery-moment.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { Note } from "#tab/ui/note.tsx";
import { ShortcutHint, useShortcuts } from "#tab/ui/shortcuts.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./controls.module.css";
import { mayBringOn, neighboursOf } from "./following.ts";
import type { HeldMoment } from "./held.ts";
import type { Looking } from "./use-sight.ts";

interface ControlsProps {
  readonly moment: HeldMoment;
  readonly sight: Pick<Looking, "item" | "common" | "follows" | "goAlong">;
  readonly hint?: boolean;
}

/** For who presents or takes the minutes: leads everybody through the agenda. Others see nothing of it. */
export function Controls({ moment, sight, hint = true }: ControlsProps) {
  const { meeting } = useTexts().tab;
  const { me } = useAlliance();
  const { common, item, follows, goAlong } = sight;
  const presenting = useMomentAct(moment.id, "delivery.present");
  const { mutate } = presenting;
  // Whoever looks around leads nobody by a slip of the hand.
  const { previous, next } = useMemo(
    () => (follows ? allowedNeighbours(moment, common) : nowhere),
    [moment, common, follows],
  );
  const { rev } = moment;
  const bringOn = useMemo(
    () => (wanted: string | null) => {
      goAlong(wanted);
      mutate({ said: { item: wanted }, rev });
    },
    [goAlong, mutate, rev],
  );
  useShortcuts(
    useMemo(() => {
      const toNext = next && (() => bringOn(next.id));
      const toPrevious = previous && (() => bringOn(previous.id));
      return {
        ...(toNext ? { arrowright: toNext, pagedown: toNext } : {}),
        ...(toPrevious ? { arrowleft: toPrevious, pageup: toPrevious } : {}),
      };
    }, [next, previous, bringOn]),
  );
  const begins = common === null && previous === null;
  const mayPause = follows && common?.may.includes("delivery.present") === true;
  const mayTakeOver = mayPause && moment.presenting !== null && moment.presenting.by.id !== me.id;
  const other = !follows && item && mayBringOn(item, common) ? item : null;
  if (!previous && !next && !mayPause && !other) return null;
  return (
    <div className={styles.controls}>
      <div className={styles.buttons}>
        {other ? (
          <Button appearance="primary" onClick={() => bringOn(other.id)}>
            {meeting.bringOn}
          </Button>
        ) : null}
        {previous ? (
          <Button
            icon={<ArrowLeftRegular />}
            aria-label={meeting.previousTo(previous.title)}
            onClick={() => bringOn(previous.id)}
          >
            {meeting.previous}
          </Button>
        ) : null}
        {next ? (
          <Button
            appearance="primary"
            icon={<ArrowRightRegular />}
            iconPosition="after"
            aria-label={begins ? meeting.beginWith(next.title) : meeting.nextTo(next.title)}
            onClick={() => bringOn(next.id)}
          >
            {begins ? meeting.begin : meeting.next}
          </Button>
        ) : null}
        {mayPause ? (
          <Button
            appearance="subtle"
            icon={<PauseRegular />}
            aria-label={meeting.pauseFull}
            onClick={() => bringOn(null)}
          >
            {meeting.pause}
          </Button>
        ) : null}
        {mayTakeOver && common ? (
          <Button appearance="subtle" onClick={() => bringOn(common.id)}>
            {meeting.takeOver}
          </Button>
        ) : null}
      </div>
      {hint && (previous || next) ? (
        <ShortcutHint>
          <kbd>{meeting.keyNames.left}</kbd> <kbd>{meeting.keyNames.right}</kbd> {meeting.keys}
        </ShortcutHint>
      ) : null}
      {presenting.error ? <Refused error={presenting.error} /> : null}
    </div>
  );
}

function Refused({ error }: { readonly error: Error }) {
  const { states } = useTexts().tab;
  return <Note intent="danger">{setbackOf(error).detail || states.offline}</Note>;
}

const nowhere = { previous: null, next: null } as const;

function allowedNeighbours(moment: HeldMoment, common: Looking["common"]) {
  const { previous, next } = neighboursOf(moment, common);
  return {
    previous: previous && mayBringOn(previous, common) ? previous : null,
    next: next && mayBringOn(next, common) ? next : null,
  };
}
