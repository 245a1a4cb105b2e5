import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { PersonShown } from "#src/people/person.contract.ts";
import { useCorrectOrganisation } from "#tab/api/use-coordinating.ts";
import { usePeople } from "#tab/api/use-people.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { Loaded } from "#tab/ui/loaded.tsx";
import { longestSearch } from "#tab/ui/search-field.tsx";
import { Section } from "#tab/ui/section.tsx";
import { SomeOf } from "#tab/ui/some-of.tsx";
import { useOwnWords, useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import { PartnerForm } from "./partner-form.tsx";
import { Told, usePartnerName, useTold } from "./told.tsx";
import styles from "./set-up.module.css";
import { useOpenForm } from "./use-open-form.ts";

const mostShown = 8;

/** Who acts for which organisation, and correcting that. */
export function People() {
  const { people: words } = useTexts().tab.setup;
  const people = usePeople();
  const told = useTold();
  // Names of people do not go into the address, which others may read back.
  const [sought, setSought] = useState("");
  return (
    <Section title={words.title}>
      <div className={styles.among}>
        <p>{words.lead}</p>
        <Loaded from={people} waiting={<Waiting bars={3} />}>
          {(known) => (
            <>
              <form role="search" className={styles.search} onSubmit={(event) => event.preventDefault()}>
                <Field label={words.search}>
                  <Input
                    type="search"
                    value={sought}
                    maxLength={longestSearch}
                    onChange={(_event, { value }) => setSought(value)}
                  />
                </Field>
              </form>
              <Told {...told} />
              <Found people={known.filter(matching(sought))} onDone={told.tell} />
            </>
          )}
        </Loaded>
      </div>
    </Section>
  );
}

interface FoundProps {
  readonly people: readonly PersonShown[];
  readonly onDone: (said: string) => void;
}

function Found({ people, onDone }: FoundProps) {
  const { people: words } = useTexts().tab.setup;
  return (
    <>
      <p role="status">{people.length === 0 ? words.nobody : words.found(people.length)}</p>
      {people.length === 0 ? null : (
        <SomeOf items={people} most={mostShown} more={words.all(people.length)} className={styles.lines}>
          {(person) => <PersonLine key={person.id} person={person} onDone={onDone} />}
        </SomeOf>
      )}
    </>
  );
}

interface PersonLineProps {
  readonly person: PersonShown;
  readonly onDone: (said: string) => void;
}

function PersonLine({ person, onDone }: PersonLineProps) {
  const { people: words } = useTexts().tab.setup;
  const { me } = useAlliance();
  const rolesOf = useRoles();
  const nameOf = usePartnerName();
  const form = useOpenForm(`organisation-of.${person.id}`);
  const correcting = useCorrectOrganisation(person.id, (organisation) => {
    form.done();
    onDone(words.saved(person.name, nameOf(organisation)));
  });
  const { organisation } = person;
  return (
    <li className={styles.line}>
      <div>
        <h3 className={styles.name}>{person.name}</h3>
        <p>{organisation?.name ?? words.none}</p>
        <p className={styles.state}>{rolesOf(person)}</p>
      </div>
      {form.isOpen || !me.may.includes("people.correct-organisation") ? null : (
        <Button id={form.opener} aria-expanded={false} aria-label={words.changeOf(person.name)} onClick={form.open}>
          {words.change}
        </Button>
      )}
      {form.isOpen ? (
        <PartnerForm
          keptAs={form.keptAs}
          heading={form.title}
          onCancel={form.cancel}
          title={words.changeOf(person.name)}
          intro={words.intro}
          label={words.organisation}
          send={words.save}
          without={organisation?.id}
          changing={correcting}
        />
      ) : null}
    </li>
  );
}

function matching(sought: string): (person: PersonShown) => boolean {
  const words = sought.trim().toLowerCase();
  return ({ name, organisation }) =>
    [name, organisation?.name ?? ""].some((text) => text.toLowerCase().includes(words));
}

/** The roles of somebody in one line, with the theme of a process owner. */
function useRoles(): (person: PersonShown) => string {
  const { vocabulary } = useTexts();
  const { themes } = useAlliance().profile;
  const ownWords = useOwnWords();
  const named = (role: PersonShown["roles"][number]) => {
    const name = vocabulary.roles[role.role];
    const theme = role.role === "process_owner" ? themes.find(({ key }) => key === role.theme) : undefined;
    return theme ? `${name} (${ownWords(theme.name)})` : name;
  };
  return ({ roles }) => roles.map(named).join(", ");
}
