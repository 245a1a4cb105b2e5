import { Field, Input } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { PeopleRegular } from "@fluentui/react-icons/svg/people";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { KeyboardEvent } from "react";
import { useState } from "react";
import type { DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useMomentAct } from "#tab/api/use-delivery-moment.ts";
import { usePartners } from "#tab/api/use-partners.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import styles from "./attendance.module.css";
import { organisationsLike } from "./find-organisation.ts";

type How = DeliveryMomentDetail["attendance"][number]["how"];

/** In the order in which they are offered. */
const hows = ["in_the_room", "online", "excused"] as const satisfies readonly How[];

interface Organisation {
  readonly id: string;
  readonly name: string;
}

/** Who is there, organisation by organisation, with how many are needed to decide. */
export function Attendance({ moment }: { readonly moment: DeliveryMomentDetail }) {
  const { meeting } = useTexts().tab;
  const partners = usePartners();
  return (
    <section className={styles.sheet} aria-labelledby="attendance">
      <h2 id="attendance" className={styles.title}>
        {meeting.attendance.title}
      </h2>
      <Loaded from={partners} waiting={<Waiting bars={4} />}>
        {(all) => (
          <>
            <Absent moment={moment} total={all.length} />
            <Register moment={moment} all={all} />
          </>
        )}
      </Loaded>
    </section>
  );
}

/** How many are there and are needed; whether that is enough stands in words and with a sign. */
export function Quorum({ moment }: { readonly moment: DeliveryMomentDetail }) {
  const { attendance } = useTexts().tab.meeting;
  const { quorum } = moment;
  if (!quorum) return null;
  if (moment.attendance.length === 0) return <NobodyYet needed={quorum.needed} />;
  const Icon = quorum.reached ? CheckmarkCircleRegular : WarningRegular;
  return (
    <p className={styles.quorum} data-reached={quorum.reached}>
      <span className={styles.sign}>
        <Icon />
      </span>
      <span>
        <strong>{quorum.reached ? attendance.reached : attendance.notReached}</strong>.{" "}
        {attendance.quorum(quorum.present, quorum.needed)}
      </span>
    </p>
  );
}

/** Beside a decision: whether enough are there is said only where it is not, or not known. */
export function NoQuorum({ moment }: { readonly moment: DeliveryMomentDetail }) {
  return moment.quorum?.reached === false ? <Quorum moment={moment} /> : null;
}

/** Who is there stands above every view of the meeting; who is not, only here. */
function Absent({ moment, total }: { readonly moment: DeliveryMomentDetail; readonly total: number }) {
  const { attendance } = useTexts().tab.meeting;
  const excused = moment.attendance.filter(({ how }) => how === "excused").length;
  const unknown = total - moment.attendance.length;
  return (
    <p className={styles.absent}>
      {attendance.excused(excused)}, {attendance.unknown(unknown)}
    </p>
  );
}

/** At the start of every meeting nobody is noted: that is a thing to do, and nothing wrong. */
function NobodyYet({ needed }: { readonly needed: number }) {
  const { attendance } = useTexts().tab.meeting;
  return (
    <p className={styles.quorum} data-reached="unknown">
      <span className={styles.sign}>
        <PeopleRegular />
      </span>
      <span>
        <strong>{attendance.nobodyYet}</strong>. {attendance.needed(needed)}
      </span>
    </p>
  );
}

interface RegisterProps {
  readonly moment: DeliveryMomentDetail;
  readonly all: readonly Organisation[];
}

function Register({ moment, all }: RegisterProps) {
  const { tab, moments } = useTexts();
  const { attendance } = tab.meeting;
  const { me } = useAlliance();
  const [typed, setTyped] = useState("");
  const [latest, setLatest] = useState<Organisation | null>(null);
  const attending = useMomentAct(moment.id, "delivery.attend", assumed(all));
  // Whoever may close the meeting takes its minutes, and speaks for all organisations; others for their own.
  const speaksForAll = moment.may.includes("delivery.close");
  const maySay = ({ id }: Organisation) =>
    moment.may.includes("delivery.attend") && (speaksForAll || id === me.organisation?.id);

  // Whoever speaks for one organisation finds it at the top.
  const listed = speaksForAll ? all : all.toSorted((one, other) => Number(maySay(other)) - Number(maySay(one)));
  const found = organisationsLike(listed, typed);
  const howOf = ({ id }: Organisation) => moment.attendance.find((one) => one.organisation.id === id)?.how ?? null;

  function note(organisation: Organisation, how: How | null) {
    attending.mutate({ said: { organisation: organisation.id, how }, rev: moment.rev });
    setLatest(organisation);
  }
  function told(organisation: Organisation): string {
    const how = howOf(organisation);
    return attendance.noted(organisation.name, how === null ? attendance.absent : moments.attendances[how]);
  }
  function search(wanted: string) {
    setTyped(wanted);
    // What was said of one has had its time once another is looked for.
    setLatest(null);
  }
  function enter(event: KeyboardEvent) {
    const [first] = found;
    if (event.key !== "Enter" || typed.trim() === "" || !first) return;
    event.preventDefault();
    note(first, "in_the_room");
    setTyped("");
  }

  return (
    <>
      {speaksForAll ? (
        <Field label={attendance.find} hint={attendance.findHint} className={styles.find ?? ""}>
          <Input type="search" value={typed} onKeyDown={enter} onChange={(_event, { value }) => search(value)} />
        </Field>
      ) : null}
      <p role="status" className={speaksForAll ? styles.noted : "unseen"}>
        {latest === null ? null : told(latest)}
      </p>
      {attending.error ? <Refused error={attending.error} /> : null}
      {found.length === 0 ? <p className={styles.none}>{attendance.none}</p> : null}
      <ul className={styles.list}>
        {found.map((organisation, index) => (
          <Row
            key={organisation.id}
            organisation={organisation}
            how={howOf(organisation)}
            first={index === 0 && typed.trim() !== ""}
            onNote={maySay(organisation) ? (how) => note(organisation, how) : null}
          />
        ))}
      </ul>
    </>
  );
}

interface RowProps {
  readonly organisation: Organisation;
  readonly how: How | null;
  /** Enter would be for this one. */
  readonly first: boolean;
  /** Null where the reader does not speak for it. */
  readonly onNote: ((how: How | null) => void) | null;
}

function Row({ organisation: { id, name }, how, first, onNote }: RowProps) {
  const { tab, moments } = useTexts();
  const { attendance } = tab.meeting;
  if (!onNote) {
    return (
      <li className={styles.row} data-how={how}>
        <span className={styles.name}>{name}</span>
        <span className={styles.told}>{how === null ? attendance.notNoted : moments.attendances[how]}</span>
      </li>
    );
  }
  const choices = [
    ...hows.map((each) => ({ each, label: moments.attendances[each] })),
    { each: null, label: attendance.absent },
  ];
  return (
    <li className={styles.row} data-how={how} data-first={first}>
      <fieldset className={styles.hows}>
        <legend className={styles.name}>{name}</legend>
        <span className={styles.bar}>
          {choices.map(({ each, label }) => (
            <label key={label} className={styles.how}>
              <input type="radio" name={`attends-${id}`} checked={how === each} onChange={() => onNote(each)} />
              <span>{label}</span>
            </label>
          ))}
        </span>
      </fieldset>
    </li>
  );
}

function Refused({ error }: { readonly error: Error }) {
  const { states } = useTexts().tab;
  return <Note intent="danger">{setbackOf(error).detail || states.offline}</Note>;
}

interface Noted {
  readonly said: { readonly organisation: string; readonly how: How | null };
}

/** How the register will read when the answer is there; who counts for the quorum is left to the server. */
function assumed(all: readonly Organisation[]) {
  return (moment: DeliveryMomentDetail, { said: { organisation, how } }: Noted): DeliveryMomentDetail => {
    const others = moment.attendance.filter((one) => one.organisation.id !== organisation);
    const known = all.find(({ id }) => id === organisation);
    if (how === null || !known) return { ...moment, attendance: others };
    // The list of partners gives names and ids as the moment does, but for the mark that its types carry.
    const named = known as DeliveryMomentDetail["attendance"][number]["organisation"];
    return { ...moment, attendance: [...others, { organisation: named, how }] };
  };
}
