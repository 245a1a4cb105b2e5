import { Button } from "@fluentui/react-components";
import { useMergePartner } from "#tab/api/use-coordinating.ts";
import { usePartners } from "#tab/api/use-partners.ts";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Section } from "#tab/ui/section.tsx";
import { SomeOf } from "#tab/ui/some-of.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import { PartnerForm } from "./partner-form.tsx";
import { Told, usePartnerName, useTold } from "./told.tsx";
import styles from "./set-up.module.css";
import { useOpenForm } from "./use-open-form.ts";

const mostShown = 8;

/** The partners that stand, and letting one become part of another. */
export function Partners() {
  const { partners: words } = useTexts().tab.setup;
  const partners = usePartners();
  const told = useTold();
  return (
    <Section title={words.title}>
      <div className={styles.among}>
        <p>{words.lead}</p>
        <Loaded from={partners} waiting={<Waiting bars={3} />}>
          {(known) => (
            <>
              <Told {...told} />
              <SomeOf items={known} most={mostShown} more={words.all(known.length)} className={styles.lines}>
                {({ id, name }) => <PartnerLine key={id} id={id} name={name} onDone={told.tell} />}
              </SomeOf>
            </>
          )}
        </Loaded>
      </div>
    </Section>
  );
}

interface PartnerLineProps {
  readonly id: string;
  readonly name: string;
  readonly onDone: (said: string) => void;
}

function PartnerLine({ id, name, onDone }: PartnerLineProps) {
  const { partners: words } = useTexts().tab.setup;
  const nameOf = usePartnerName();
  const form = useOpenForm(`merge.${id}`);
  const merging = useMergePartner(id, (into) => {
    form.done();
    onDone(words.merged(name, nameOf(into)));
  });
  return (
    <li className={styles.line}>
      <h3 className={styles.name}>{name}</h3>
      {form.isOpen ? (
        <PartnerForm
          keptAs={form.keptAs}
          heading={form.title}
          onCancel={form.cancel}
          title={words.mergeOf(name)}
          intro={words.intro(name)}
          label={words.into}
          send={words.merge}
          asks={{ first: words.next, sure: (into) => words.sure(name, into) }}
          without={id}
          changing={merging}
        />
      ) : (
        <Button id={form.opener} aria-expanded={false} aria-label={words.openOf(name)} onClick={form.open}>
          {words.open}
        </Button>
      )}
    </li>
  );
}
