import { useSearchParams } from "wouter";
import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import { Acts } from "#tab/acts/acts.tsx";
import prose from "#tab/ui/prose.module.css";
import { Section } from "#tab/ui/section.tsx";
import { SomeOf } from "#tab/ui/some-of.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { UpdateForm } from "./update-form.tsx";
import { UpdateTold } from "./update-told.tsx";
import styles from "./updates.module.css";

/** How it goes is told by the last few; what stands in the way is not to be looked for below all the others. */
const mostShown = 3;
const addedAtOnce = 10;

/** How it goes, in the words of whoever carries it: newest first. */
export function Updates({ initiative }: { readonly initiative: InitiativeDetail }) {
  const { initiative: texts } = useTexts().tab;
  const [search] = useSearchParams();
  const { updates, may } = initiative;
  const isMine = may.includes("initiative.update");
  return (
    <Section title={texts.updates} anchor="updates">
      <div className={prose.stack}>
        <Acts>
          <UpdateForm initiative={initiative} startsOpen={search.has("update")} />
        </Acts>
        {updates.length === 0 ? (
          <p className={prose.quiet}>{isMine ? `${texts.noUpdates} ${texts.noUpdatesMine}` : texts.noUpdates}</p>
        ) : (
          <SomeOf
            items={updates}
            most={mostShown}
            more={texts.moreUpdates}
            step={addedAtOnce}
            className={styles.updates}
          >
            {(update) => <UpdateTold key={update.id} initiative={initiative} update={update} />}
          </SomeOf>
        )}
      </div>
    </Section>
  );
}
