import { Link } from "wouter";
import type { AgendaItemShown } from "#src/delivery/delivery-moment.contract.ts";
import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import { dayOfMoment, plainDay } from "#src/texts/format.ts";
import { useInitiative } from "#tab/api/use-initiative.ts";
import { useNoteLanguage } from "#tab/pages/delivery/use-note-language.ts";
import { Fact, Facts } from "#tab/ui/facts.tsx";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Missing } from "#tab/ui/missing.tsx";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import styles from "./essence.module.css";

/** What the room must know to talk about the item: what was written with it, and how its initiative stands. */
export function Essence({ item }: { readonly item: AgendaItemShown }) {
  const { meeting } = useTexts().tab;
  const { note, initiative } = item;
  const lang = useNoteLanguage(item);
  if (note === "" && !initiative) return null;
  return (
    <Section title={meeting.about}>
      <div className={styles.essence}>
        {note === "" ? null : (
          <p className={styles.note} lang={lang}>
            {note}
          </p>
        )}
        {initiative ? <Standing id={initiative.id} /> : null}
      </div>
    </Section>
  );
}

function Standing({ id }: { readonly id: string }) {
  const initiative = useInitiative(id);
  return (
    <Loaded from={initiative} waiting={<Waiting bars={2} />}>
      {(shown) => <Stands initiative={shown} />}
    </Loaded>
  );
}

function Stands({ initiative }: { readonly initiative: InitiativeDetail }) {
  const { language, tab, vocabulary } = useTexts();
  const { meeting } = tab;
  const { attention, phases, phase, since, gate, problemOwner } = initiative;
  const standingSince = phases.at(-1)?.since ?? since;
  return (
    <>
      {attention.length > 0 ? (
        <ul className={styles.attention} aria-label={meeting.attention}>
          {attention.map(({ why }) => (
            <li key={why}>
              <Missing>{vocabulary.attention[why]}</Missing>
            </li>
          ))}
        </ul>
      ) : null}
      <Facts>
        <Fact label={meeting.initiative}>
          <Link href={`/initiatives/${initiative.id}`}>{initiative.title}</Link>
          <br />
          {meeting.phaseSince(vocabulary.phases[phase], plainDay(language, standingSince))}
        </Fact>
        <Fact label={meeting.latest}>
          <Latest initiative={initiative} />
        </Fact>
        <Fact label={meeting.obstacles}>
          <OpenObstacles initiative={initiative} />
        </Fact>
        <Fact label={meeting.owner}>{problemOwner === "" ? meeting.noOwner : problemOwner}</Fact>
        {gate ? <Fact label={meeting.gate}>{`${gate.name}, ${plainDay(language, gate.day)}`}</Fact> : null}
      </Facts>
    </>
  );
}

function Latest({ initiative }: { readonly initiative: InitiativeDetail }) {
  const { language, tab, vocabulary } = useTexts();
  const { meeting } = tab;
  const [latest] = initiative.updates;
  if (!latest) return meeting.noUpdate;
  const { state, at, result, next } = latest;
  return (
    <>
      <span className={styles.state} data-state={state}>
        {meeting.latestBy(vocabulary.updateStates[state], dayOfMoment(language, at))}
      </span>
      {result === "" ? null : (
        <>
          <br />
          {result}
        </>
      )}
      {next === "" ? null : (
        <>
          <br />
          {meeting.then}: {next}
        </>
      )}
    </>
  );
}

function OpenObstacles({ initiative }: { readonly initiative: InitiativeDetail }) {
  const { language, tab } = useTexts();
  const { meeting } = tab;
  const open = initiative.obstacles.filter(({ removed }) => removed === null);
  if (open.length === 0) return meeting.noObstacles;
  return (
    <ul className={styles.obstacles}>
      {open.map(({ id, text, since, remover }) => (
        <li key={id}>
          {text}{" "}
          <span className={styles.small}>
            {[meeting.obstacleSince(plainDay(language, since)), remover ? meeting.remover(remover.name) : null]
              .filter((part) => part !== null)
              .join(", ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
