import type { DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import { Acts } from "#tab/acts/acts.tsx";
import { MomentButton } from "#tab/acts/moment-button.tsx";
import { MomentForm } from "#tab/acts/moment-form.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./agenda.module.css";
import { InitiativeField, ItemFields } from "./item-fields.tsx";
import { itemRules, minutesIn } from "./item-rules.ts";

const fresh = { title: "", note: "", minutes: "10", presenter: "" } as const;

/** Making the agenda, adding to it and publishing it. */
export function AgendaTools({ moment, isEmpty }: { readonly moment: DeliveryMomentDetail; readonly isEmpty: boolean }) {
  const { agenda: words, forms } = useTexts().tab;
  const { may } = moment;
  const makes = may.includes("agenda.draft");
  return (
    <>
      {isEmpty ? (
        <div className={styles.none}>
          <h3>{words.none.title}</h3>
          {makes ? <p>{words.none.text}</p> : null}
        </div>
      ) : null}
      <Acts>
        <MomentButton
          moment={moment}
          act="agenda.draft"
          said={{}}
          primary={isEmpty}
          label={isEmpty ? words.make : words.refresh}
          done={words.made}
        />
        <MomentForm
          {...words.add}
          moment={moment}
          act="agenda.add"
          rules={{ ...itemRules(fresh, { words: words.item, forms }), initiative: { fresh: "" } }}
          said={({ title, note, minutes, presenter, initiative }) => ({
            title,
            note,
            minutes: minutesIn(minutes),
            presenter: presenter === "" ? null : presenter,
            initiative: initiative === "" ? null : initiative,
          })}
        >
          {(form) => (
            <>
              <ItemFields form={form} />
              <InitiativeField form={form} />
            </>
          )}
        </MomentForm>
        {isEmpty ? null : (
          <MomentForm {...words.publish} moment={moment} act="agenda.publish" primary rules={{}} said={() => ({})} />
        )}
      </Acts>
    </>
  );
}
