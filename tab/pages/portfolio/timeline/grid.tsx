import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { KeyboardEvent } from "react";
import { useLayoutEffect, useMemo, useState } from "react";
import type { Density } from "#src/portfolio/view-names.ts";
import { useTexts } from "#tab/ui/texts.ts";
import { useGrowing } from "#tab/ui/use-growing.ts";
import { useMedia } from "#tab/ui/use-media.ts";
import { useRoving } from "#tab/ui/use-roving.ts";
import type { Timed, TimedGroup } from "./timed.ts";
import { numberOfDay } from "./days.ts";
import { foldingKey, parentOf } from "./folding.ts";
import styles from "./grid.module.css";
import { Head } from "./head.tsx";
import { InitiativeRow } from "./initiative-row.tsx";
import { Lines } from "./lines.tsx";
import { placedMoments } from "./placed.ts";
import { shareAt } from "./scale.ts";
import type { ShownTimeline } from "./shown.ts";
import type { GroupNames } from "./use-group-names.ts";
import { useWords } from "./use-words.ts";

interface GridProps extends ShownTimeline {
  readonly density: Density;
}

/** More than a screen holds; a further step takes a few milliseconds. */
const rowsAtOnce = 24;
/** How much of the past is in sight at first, as a share of the window. */
const pastInSight = 0.4;

type Line = { readonly kind: "group"; readonly group: TimedGroup } | ({ readonly kind: "initiative" } & Timed);

/** The timeline itself: a tree of groups and initiatives on a scale of time, with one stop of the Tab key. */
export function Grid({ groups, nameOf, scale, moments, today, narrowedBy, density }: GridProps) {
  const { timeline } = useTexts().tab;
  const words = useWords(today);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const { root, onKeyDown } = useRoving<HTMLDivElement>();
  const lines = useMemo(() => linesOf(groups, folded), [groups, folded]);
  const shown = useGrowing(lines.length, { step: rowsAtOnce, atOnce: useMedia("print"), of: narrowedBy });
  const placed = useMemo(() => placedMoments(moments, scale), [moments, scale]);
  const now = numberOfDay(today);
  const nowAt = shareAt(scale, now);

  useLayoutEffect(() => {
    const region = root.current;
    const track = region?.querySelector("[role=columnheader]:last-child");
    if (!region || !track) return;
    const titles = region.scrollWidth - track.clientWidth;
    region.scrollTo({ left: nowAt * track.clientWidth - (region.clientWidth - titles) * pastInSight });
    // A new scale is looked at from today again.
  }, [root, scale.zoom, nowAt]);

  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    if (foldingKey(event)) return;
    const parent = parentOf(event);
    if (parent) {
      event.preventDefault();
      parent.focus();
      return;
    }
    if (event.key === "Enter" && event.target instanceof Element && event.target.matches("[role=gridcell]")) {
      event.target.closest("[role=row]")?.querySelector("a")?.click();
      return;
    }
    onKeyDown(event);
  };

  const fold = (key: string) => {
    setFolded((before) => new Set(before.has(key) ? [...before].filter((each) => each !== key) : [...before, key]));
  };

  return (
    <div
      ref={root}
      role="treegrid"
      tabIndex={-1}
      aria-label={timeline.label}
      className={styles.region}
      data-density={density}
      onKeyDown={press}
    >
      <div
        role="presentation"
        className={styles.whole}
        style={{ width: `max(100%, calc(var(--title) + ${scale.width}px))` }}
      >
        <Head scale={scale} words={words} moments={placed} today={now} />
        <div role="rowgroup" className={styles.body}>
          <Lines scale={scale} moments={placed.map(({ share }) => share)} today={now} />
          {lines
            .slice(0, shown)
            .map((line) =>
              line.kind === "group" ? (
                <GroupRow
                  key={line.group.key}
                  group={line.group}
                  nameOf={nameOf}
                  isFolded={folded.has(line.group.key)}
                  onFold={fold}
                />
              ) : (
                <InitiativeRow
                  key={line.initiative.id}
                  initiative={line.initiative}
                  course={line.course}
                  scale={scale}
                  today={today}
                />
              ),
            )}
        </div>
      </div>
    </div>
  );
}

interface GroupRowProps {
  readonly group: TimedGroup;
  readonly nameOf: GroupNames;
  readonly isFolded: boolean;
  readonly onFold: (key: string) => void;
}

function GroupRow({ group, nameOf, isFolded, onFold }: GroupRowProps) {
  const { timeline } = useTexts().tab;
  const { name, accent } = nameOf(group.key);
  const Chevron = isFolded ? ChevronRightRegular : ChevronDownRegular;
  return (
    <div role="row" aria-level={1} aria-expanded={!isFolded} className={styles.group}>
      <div role="rowheader" className={styles.name} {...(accent === null ? {} : { "data-accent": accent })}>
        <button
          type="button"
          className={styles.fold}
          tabIndex={-1}
          data-stop={-1}
          aria-expanded={!isFolded}
          onClick={() => {
            onFold(group.key);
          }}
        >
          <span className={styles.chevron} aria-hidden="true">
            <Chevron />
          </span>
          {accent === null ? null : <span className={styles.dot} />}
          <span>{name}</span>
          <span className={styles.count} aria-hidden="true">
            {group.total}
          </span>
          <span className="unseen">, {timeline.initiatives(group.total)}</span>
        </button>
      </div>
    </div>
  );
}

function linesOf(groups: readonly TimedGroup[], folded: ReadonlySet<string>): readonly Line[] {
  return groups.flatMap((group): readonly Line[] => [
    { kind: "group", group },
    ...(folded.has(group.key) ? [] : group.timed.map((timed) => ({ kind: "initiative", ...timed }) as const)),
  ]);
}
