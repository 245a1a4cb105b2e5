import { Button } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { AgendaItemShown } from "#src/delivery/delivery-moment.contract.ts";
import type { Typed } from "#tab/forms/use-typed.ts";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./agenda.module.css";
import type { ItemField } from "./item-rules.ts";

interface MeanwhileProps {
  readonly item: AgendaItemShown;
  readonly typed: Typed<ItemField>;
  readonly onTakeOver: () => void;
}

/** What somebody else made of the item while it was edited here, for every field that differs from what is typed. */
export function Meanwhile({ item, typed, onTakeOver }: MeanwhileProps) {
  const { agenda: words } = useTexts().tab;
  const { meanwhile } = words;
  const { title, note, minutes, presenter, editedBy } = item;
  const stands = [
    { label: words.item.title, text: title, differs: title !== typed.title },
    { label: words.item.note, text: note, differs: note !== typed.note },
    { label: words.item.minutes, text: String(minutes), differs: String(minutes) !== typed.minutes },
    {
      label: words.item.presenter,
      text: presenter?.name ?? words.item.noPresenter,
      differs: (presenter?.id ?? "") !== typed.presenter,
    },
  ].filter(({ differs }) => differs);
  return (
    <div role="alert" className={styles.meanwhile}>
      <p className={styles.meanwhileTitle}>
        <span className={styles.icon}>
          <WarningRegular />
        </span>
        {meanwhile.title(editedBy?.name ?? meanwhile.someone)}
      </p>
      <p>{meanwhile.text}</p>
      <dl>
        {stands.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text === "" ? meanwhile.empty : text}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={onTakeOver}>{meanwhile.takeOver}</Button>
    </div>
  );
}
