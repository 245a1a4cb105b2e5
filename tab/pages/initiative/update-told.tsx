import type { InitiativeDetail, UpdateShown } from "#src/initiative/initiative-detail.contract.ts";
import { moment } from "#src/texts/format.ts";
import { useTexts } from "#tab/ui/texts.ts";
import { UpdateStateTag } from "#tab/ui/update-state-tag.tsx";
import { CorrectForm } from "./update-form.tsx";
import styles from "./updates.module.css";

interface UpdateToldProps {
  readonly initiative: InitiativeDetail;
  readonly update: UpdateShown;
}

/** One update: how it goes first, then what came of it, then what else there is to know. */
export function UpdateTold({ initiative, update }: UpdateToldProps) {
  const { tab, language } = useTexts();
  const { initiative: texts } = tab;
  const { state, result, next, obstacle, lesson, by, at, correctedAt } = update;
  const told = [
    { label: texts.update.next, text: next },
    { label: texts.update.obstacle, text: obstacle },
    { label: texts.update.lesson, text: lesson },
  ].filter(({ text }) => text !== "");
  return (
    <li>
      <p className={styles.head}>
        <UpdateStateTag state={state} />
        <span className={styles.by}>
          {by.name}, <time dateTime={at}>{moment(language, at)}</time>
          {correctedAt === null ? null : ` (${texts.corrected(moment(language, correctedAt))})`}
        </span>
      </p>
      <p className={styles.result}>{result}</p>
      {told.length === 0 ? null : (
        <dl className={styles.told}>
          {told.map(({ label, text }) => (
            <Part key={label} label={label} text={text} />
          ))}
        </dl>
      )}
      <CorrectForm initiative={initiative} update={update} />
    </li>
  );
}

function Part({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </>
  );
}
