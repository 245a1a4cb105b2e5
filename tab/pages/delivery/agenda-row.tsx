import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { ReOrderDotsVerticalRegular } from "@fluentui/react-icons/svg/re-order-dots-vertical";
import { memo } from "react";
import type { AgendaItemShown } from "#src/delivery/delivery-moment.contract.ts";
import { isSecondClick } from "#tab/acts/second-click.ts";
import { useTexts } from "#tab/ui/texts.ts";
import type { Over } from "./agenda-order.ts";
import { movesByKey } from "./agenda-order.ts";
import styles from "./agenda.module.css";
import { ItemForm } from "./item-form.tsx";
import { ItemTold } from "./item-told.tsx";
import { RemoveItem } from "./remove-item.tsx";
import type { DoesWithItem } from "./doing-with-item.ts";
import type { OpenedAs } from "./use-opened-items.ts";

interface AgendaRowProps {
  /** The id of the moment. */
  readonly moment: string;
  readonly item: AgendaItemShown;
  readonly place: number;
  readonly of: number;
  /** As the meeting counts; null for what is left for the next time. */
  readonly number: number | null;
  readonly startsAt: string | null;
  readonly mayOrder: boolean;
  readonly opened: OpenedAs | null;
  /** On which side of it something is about to be dropped. */
  readonly drop: Over["side"] | null;
  /** Its handle is pressed, so that it can be dragged. */
  readonly isHeld: boolean;
  readonly does: DoesWithItem;
}

/** One item of the agenda. There may be two hundred, so that a row is made of plain elements, and only what changed is drawn anew. */
export const AgendaRow = memo(function AgendaRow(props: AgendaRowProps) {
  const { moment, item, place, of, number, startsAt, mayOrder, opened, drop, isHeld, does } = props;
  const { id, postponed } = item;
  return (
    <li className={styles.row} data-item={id} data-postponed={postponed} data-drop={drop} draggable={isHeld}>
      <div className={styles.place}>
        {mayOrder ? <Handle item={item} does={does} /> : null}
        <span className={styles.number}>{number}</span>
        <StartsAt time={startsAt} />
      </div>
      {opened === "edit" ? (
        <ItemForm moment={moment} item={item} does={does} />
      ) : (
        <>
          <ItemTold item={item} />
          {mayOrder ? <Steps item={item} isFirst={place === 0} isLast={place === of - 1} does={does} /> : null}
          {opened === "remove" ? (
            <RemoveItem moment={moment} item={item} does={does} />
          ) : (
            <Tools item={item} does={does} />
          )}
        </>
      )}
    </li>
  );
});

function StartsAt({ time }: { readonly time: string | null }) {
  const { agenda: words } = useTexts().tab;
  return (
    <span className={styles.startsAt}>
      {time === null ? null : (
        <>
          <span className="unseen">{words.startsAt(time)}</span>
          <span aria-hidden="true">{time}</span>
        </>
      )}
    </span>
  );
}

interface PartProps {
  readonly item: AgendaItemShown;
  readonly does: DoesWithItem;
}

const Handle = memo(function Handle({ item, does }: PartProps) {
  const { agenda: words } = useTexts().tab;
  return (
    <button
      type="button"
      className={styles.handle}
      data-tool="handle"
      aria-label={words.handle(item.title)}
      onPointerDown={() => does(item, { kind: "hold", isHeld: true })}
      onPointerUp={() => does(item, { kind: "hold", isHeld: false })}
      onKeyDown={(event) => {
        if (!movesByKey(event.key)) return;
        event.preventDefault();
        does(item, { kind: "key", key: event.key });
      }}
    >
      <ReOrderDotsVerticalRegular />
    </button>
  );
});

const Steps = memo(function Steps({
  item,
  isFirst,
  isLast,
  does,
}: PartProps & { readonly isFirst: boolean; readonly isLast: boolean }) {
  const { agenda: words } = useTexts().tab;
  return (
    <div className={styles.steps}>
      <button
        type="button"
        className={styles.step}
        data-tool="up"
        aria-label={words.upFull(item.title)}
        title={words.up}
        aria-disabled={isFirst}
        onClick={() => does(item, { kind: "step", by: -1 })}
      >
        <ArrowUpRegular />
      </button>
      <button
        type="button"
        className={styles.step}
        data-tool="down"
        aria-label={words.downFull(item.title)}
        title={words.down}
        aria-disabled={isLast}
        onClick={() => does(item, { kind: "step", by: 1 })}
      >
        <ArrowDownRegular />
      </button>
    </div>
  );
});

const Tools = memo(function Tools({ item, does }: PartProps) {
  const { agenda: words } = useTexts().tab;
  const { title, postponed, may } = item;
  if (may.length === 0) return null;
  return (
    <div className={styles.tools}>
      {may.includes("agenda.edit") ? (
        <button
          type="button"
          data-tool="edit"
          aria-label={words.editFull(title)}
          onClick={() => does(item, { kind: "open", what: "edit" })}
        >
          {words.edit}
        </button>
      ) : null}
      {may.includes("agenda.postpone") ? (
        <button
          type="button"
          data-tool="postpone"
          aria-label={postponed ? words.takeBackFull(title) : words.postponeFull(title)}
          onClick={(event) => {
            if (!isSecondClick(event)) does(item, { kind: "postpone", postponed: !postponed });
          }}
        >
          {postponed ? words.takeBack : words.postpone}
        </button>
      ) : null}
      {may.includes("agenda.remove") ? (
        <button
          type="button"
          data-tool="remove"
          aria-label={words.removeFull(title)}
          onClick={() => does(item, { kind: "open", what: "remove" })}
        >
          {words.remove}
        </button>
      ) : null}
    </div>
  );
});
