import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { AgendaItemShown } from "#src/delivery/delivery-moment.contract.ts";
import { ActFormSaid } from "#tab/acts/act-form-said.tsx";
import { useActOfMoment } from "#tab/acts/use-act-of-moment.ts";
import { useFormInPlace } from "#tab/acts/use-form-in-place.ts";
import { useApi } from "#tab/api/use-api.ts";
import { useTexts } from "#tab/ui/texts.ts";
import type { DoesWithItem } from "./doing-with-item.ts";
import styles from "./agenda.module.css";
import { ItemFields } from "./item-fields.tsx";
import { itemRules, minutesIn } from "./item-rules.ts";
import { Meanwhile } from "./meanwhile.tsx";
import { editKey } from "./use-opened-items.ts";

interface ItemFormProps {
  /** The id of the moment. */
  readonly moment: string;
  readonly item: AgendaItemShown;
  readonly does: DoesWithItem;
}

/**
 * Edits an item in its place. Which edition the typing rests on is kept with it: when somebody else changes the item
 * meanwhile, both texts are shown, and saving again is a choice.
 */
export function ItemForm({ moment, item, does }: ItemFormProps) {
  const { agenda: words, forms } = useTexts().tab;
  const { who } = useApi();
  const form = useRef<HTMLFormElement>(null);
  const fresh = {
    title: item.title,
    note: item.note,
    minutes: String(item.minutes),
    presenter: item.presenter?.id ?? "",
  };
  const of = useActOfMoment({ id: moment, rev: 0, may: item.may }, "agenda.edit");
  const state = useFormInPlace(
    {
      of,
      kept: { key: editKey(who, moment, item.id) },
      rules: { ...itemRules(fresh, { words: words.item, forms }), edition: { fresh: String(item.edition) } },
      said: ({ title, note, minutes, presenter }) => ({
        item: item.id,
        // What was written meanwhile stands above the fields, so that sending again knows of it.
        edition: item.edition,
        title,
        note,
        minutes: minutesIn(minutes),
        presenter: presenter === "" ? null : presenter,
      }),
    },
    form,
  );
  const { typing, setback, sending } = state;
  const isOvertaken = item.edition > Number(typing.typed.edition);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[name="title"]')?.focus();
  }, []);
  return (
    <form
      ref={form}
      className={styles.editing}
      noValidate
      aria-label={words.item.editing(item.title)}
      onSubmit={(event) => state.send(event, () => does(item, { kind: "saved" }))}
    >
      {isOvertaken ? (
        <Meanwhile
          item={item}
          typed={typing.typed}
          onTakeOver={() => typing.change({ ...fresh, edition: String(item.edition) })}
        />
      ) : null}
      <ItemFields form={typing} presenter={item.presenter} />
      {setback?.code === "written_meanwhile" && isOvertaken ? null : (
        <ActFormSaid state={state} isOffered={of.isOffered} says={of.says} />
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={sending || !of.isOffered}>
          {submitWords()}
        </Button>
        <Button
          onClick={() => {
            typing.forget();
            does(item, { kind: "close", what: "edit" });
          }}
        >
          {forms.cancel}
        </Button>
      </div>
    </form>
  );

  function submitWords(): string {
    if (sending) return forms.sending;
    return isOvertaken ? words.meanwhile.keepMine : words.item.save;
  }
}
