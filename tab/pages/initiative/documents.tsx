import { useState } from "react";
import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import { dayOfMoment } from "#src/texts/format.ts";
import { Acts } from "#tab/acts/acts.tsx";
import { InitiativeForm } from "#tab/acts/initiative-form.tsx";
import { limits } from "#tab/api/limits.ts";
import { Line } from "#tab/forms/fields.tsx";
import { isSecure } from "#tab/forms/is-secure.ts";
import { wholeAddress } from "#tab/forms/whole-address.ts";
import { ElsewhereLink } from "#tab/ui/elsewhere-link.tsx";
import prose from "#tab/ui/prose.module.css";
import { Section } from "#tab/ui/section.tsx";
import { SomeOf } from "#tab/ui/some-of.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { withLink } from "./document-link.ts";
import styles from "./records.module.css";
import { ToldGone } from "./told-gone.tsx";

interface DocumentsProps {
  readonly initiative: InitiativeDetail;
}

const mostShown = 10;

/** Documents stay where they are; here is the way to them. */
export function Documents({ initiative }: DocumentsProps) {
  const { tab } = useTexts();
  const { initiative: texts } = tab;
  const { documents } = initiative;
  const [leaving, setLeaving] = useState<(typeof documents)[number] | null>(null);
  return (
    <Section title={texts.documents} anchor="documents">
      <div className={prose.stack}>
        {documents.length === 0 ? (
          <p className={prose.quiet}>{texts.noDocuments}</p>
        ) : (
          <SomeOf
            items={documents}
            most={mostShown}
            more={tab.forms.showAll(documents.length)}
            className={styles.records}
          >
            {(document) => (
              <DocumentTold
                key={document.id}
                initiative={initiative}
                document={document}
                onLeaving={() => setLeaving(document)}
              />
            )}
          </SomeOf>
        )}
        {leaving === null || documents.some(({ id }) => id === leaving.id) ? null : (
          <ToldGone>{texts.removeDocument.done(leaving.title)}</ToldGone>
        )}
        <Acts>
          <AddForm initiative={initiative} />
        </Acts>
      </div>
    </Section>
  );
}

interface DocumentToldProps extends DocumentsProps {
  readonly document: InitiativeDetail["documents"][number];
  /** Somebody here takes it off the list. */
  readonly onLeaving: () => void;
}

function DocumentTold({ initiative, document: { id, title, link, by, at }, onLeaving }: DocumentToldProps) {
  const { tab, language } = useTexts();
  const { removeDocument, addedBy } = tab.initiative;
  return (
    <li className={styles.row}>
      <div className={styles.told}>
        <p className={styles.text}>
          <ElsewhereLink href={link}>{title}</ElsewhereLink>
        </p>
        <p className={styles.by}>{addedBy(by.name, dayOfMoment(language, at))}</p>
      </div>
      <InitiativeForm
        initiative={initiative}
        act="initiative.remove-document"
        part={id}
        small
        opener={removeDocument.opener}
        fullOpener={removeDocument.fullOpener(title)}
        title={removeDocument.title(title)}
        intro={removeDocument.intro}
        send={removeDocument.send}
        done={removeDocument.done(title)}
        onSend={onLeaving}
        rules={{}}
        said={() => ({ document: id })}
      />
    </li>
  );
}

function AddForm({ initiative }: DocumentsProps) {
  const { tab } = useTexts();
  const { addDocument } = tab.initiative;
  const wrongIn = (typed: string) => {
    const link = wholeAddress(typed);
    if (!isSecure(link)) return tab.forms.notSecure;
    const known = withLink(initiative.documents, link);
    return known === undefined ? null : addDocument.linkKnown(known.title);
  };
  return (
    <InitiativeForm
      initiative={initiative}
      act="initiative.add-document"
      opener={addDocument.opener}
      intro={addDocument.intro}
      send={addDocument.send}
      done={addDocument.done}
      rules={{
        title: { fresh: "", missing: addDocument.titleMissing, limit: limits.title },
        link: {
          fresh: "",
          missing: addDocument.linkMissing,
          limit: limits.documentLink,
          check: wrongIn,
        },
      }}
      said={({ title, link }) => ({ title, link: wholeAddress(link) })}
    >
      {(form) => (
        <>
          <Line form={form} name="title" label={addDocument.title} />
          <Line form={form} name="link" type="url" label={addDocument.link} hint={addDocument.linkHint} />
        </>
      )}
    </InitiativeForm>
  );
}
