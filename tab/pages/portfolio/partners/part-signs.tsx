import { ClockRegular } from "@fluentui/react-icons/svg/clock";
import { DatabaseRegular } from "@fluentui/react-icons/svg/database";
import { FlagFilled } from "@fluentui/react-icons/svg/flag";
import { LightbulbRegular } from "@fluentui/react-icons/svg/lightbulb";
import { MoneyRegular } from "@fluentui/react-icons/svg/money";
import { PeopleRegular } from "@fluentui/react-icons/svg/people";
import { PersonStarFilled } from "@fluentui/react-icons/svg/person-star";
import type { KindBrought } from "./brought.ts";
import { kindsIn } from "./brought.ts";
import type { Part } from "./matrix.ts";
import styles from "./part-signs.module.css";

export const signOf = {
  data: DatabaseRegular,
  knowledge: LightbulbRegular,
  people: PeopleRegular,
  hours: ClockRegular,
  money: MoneyRegular,
} as const satisfies Record<KindBrought, unknown>;

/** What a partner does in an initiative, in signs; the words stand beside them or are said. */
export function PartSigns({ part: { brings, ownsProcess, ownsProblem } }: { readonly part: Part }) {
  const kinds = brings === null ? [] : kindsIn(brings);
  return (
    <span className={styles.signs} aria-hidden="true">
      {ownsProblem ? <ProblemSign /> : null}
      {ownsProcess ? <ProcessSign /> : null}
      {kinds.map((kind) => {
        const Kind = signOf[kind];
        return <Kind key={kind} />;
      })}
      {brings !== null && kinds.length === 0 ? <OtherSign isEmpty={brings === ""} /> : null}
    </span>
  );
}

export function ProblemSign() {
  return (
    <span className={styles.owner}>
      <FlagFilled />
    </span>
  );
}

export function ProcessSign() {
  return (
    <span className={styles.owner}>
      <PersonStarFilled />
    </span>
  );
}

/** A dot for what is of no known kind; an open one for who said nothing yet. */
export function OtherSign({ isEmpty }: { readonly isEmpty: boolean }) {
  return <span className={styles.dot} data-empty={isEmpty} />;
}
