import { useMembers } from "#tab/api/use-members.ts";
import { useRunningInitiatives } from "#tab/api/use-initiatives.ts";
import { Chosen, Line, LongText } from "#tab/forms/fields.tsx";
import type { TypedForm } from "#tab/forms/use-typed.ts";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./agenda.module.css";
import type { ItemField } from "./item-rules.ts";

interface ItemFieldsProps {
  readonly form: TypedForm<ItemField>;
  /** Who presents it now, so that the field can name them before everybody is known. */
  readonly presenter?: { readonly id: string; readonly name: string } | null;
}

/** The words of an item, how long it takes and who presents it. */
export function ItemFields({ form, presenter = null }: ItemFieldsProps) {
  const { item: words } = useTexts().tab.agenda;
  const members = useMembers().data ?? (presenter === null ? [] : [{ ...presenter, organisation: null }]);
  return (
    <>
      <Line form={form} name="title" label={words.title} />
      <LongText form={form} name="note" label={words.note} hint={words.noteHint} />
      <div className={styles.twoFields}>
        <Line form={form} name="minutes" type="number" label={words.minutes} />
        <Chosen
          form={form}
          name="presenter"
          label={words.presenter}
          none={words.noPresenter}
          options={members.map(({ id, name, organisation }) => ({
            key: id,
            label: organisation === null ? name : `${name}, ${organisation.name}`,
          }))}
        />
      </div>
    </>
  );
}

export function InitiativeField({ form }: { readonly form: TypedForm<"initiative"> }) {
  const { item: words } = useTexts().tab.agenda;
  const { data = [] } = useRunningInitiatives();
  return (
    <Chosen
      form={form}
      name="initiative"
      label={words.initiative}
      none={words.noInitiative}
      options={data.map(({ id, title }) => ({ key: id, label: title }))}
    />
  );
}
