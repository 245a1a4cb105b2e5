import { ArrowCircleDownRegular } from "@fluentui/react-icons/svg/arrow-circle-down";
import { ProhibitedRegular } from "@fluentui/react-icons/svg/prohibited";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./board.module.css";

/** What a column is for the card in the air: where it stays, where it may go, or where it may not. */
export type DropTarget = "none" | "open" | "closed";

interface TargetProps {
  readonly target: DropTarget;
  /** What the column is called. */
  readonly name: string;
}

/** Says so over the name of the column, which stays in sight. For the eye alone, since only a mouse holds a card in the air. */
export function Target({ target, name }: TargetProps) {
  const { board } = useTexts().tab.portfolio;
  if (target === "none") return null;
  const Sign = target === "open" ? ArrowCircleDownRegular : ProhibitedRegular;
  return (
    <p className={styles.target} aria-hidden="true">
      <Sign />
      {target === "open" ? board.dropHere(name) : board.noDrop(name)}
    </p>
  );
}
