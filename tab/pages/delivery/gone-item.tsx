import { Button } from "@fluentui/react-components";
import type { AgendaItemShown, DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useApi } from "#tab/api/use-api.ts";
import { useMomentAct } from "#tab/api/use-delivery-moment.ts";
import { useTyped } from "#tab/forms/use-typed.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./agenda.module.css";
import { ItemFields } from "./item-fields.tsx";
import { itemRules, minutesIn } from "./item-rules.ts";
import { editKey } from "./use-opened-items.ts";

interface GoneItemProps {
  readonly moment: DeliveryMomentDetail;
  /** As it stood when it was opened. */
  readonly item: AgendaItemShown;
  readonly onClose: () => void;
}

/** Somebody took the item off while it was edited here: what was typed is still there, and can become an item again. */
export function GoneItem({ moment, item, onClose }: GoneItemProps) {
  const { agenda: words, forms, states } = useTexts().tab;
  const { who } = useApi();
  const adding = useMomentAct(moment.id, "agenda.add");
  const fresh = {
    title: item.title,
    note: item.note,
    minutes: String(item.minutes),
    presenter: item.presenter?.id ?? "",
  };
  const typing = useTyped(editKey(who, moment.id, item.id), itemRules(fresh, { words: words.item, forms }));

  function leave() {
    typing.forget();
    onClose();
  }

  function addAgain() {
    if (!typing.tryToSend({ current: null }) || adding.isPending) return;
    const { title, note, minutes, presenter } = typing.typed;
    adding.mutate(
      {
        said: {
          title: title.trim(),
          note: note.trim(),
          minutes: minutesIn(minutes),
          presenter: presenter === "" ? null : presenter,
          initiative: item.initiative?.id ?? null,
        },
        rev: moment.rev,
      },
      { onSuccess: leave },
    );
  }

  return (
    <section className={styles.editing} aria-label={words.gone.title}>
      <Note intent="warning" title={words.gone.title}>
        {words.gone.text}
      </Note>
      <ItemFields form={typing} presenter={item.presenter} />
      {adding.error ? <Note intent="danger">{setbackOf(adding.error).detail || states.offline}</Note> : null}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={adding.isPending} onClick={addAgain}>
          {words.gone.addAgain}
        </Button>
        <Button onClick={leave}>{forms.close}</Button>
      </div>
    </section>
  );
}
