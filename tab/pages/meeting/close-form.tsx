import type { DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import { Acts } from "#tab/acts/acts.tsx";
import { MomentForm } from "#tab/acts/moment-form.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./room.module.css";
import { whatIsOpen } from "./what-is-open.ts";

/** Closes the meeting, after saying what is still open. */
export function CloseForm({ moment }: { readonly moment: DeliveryMomentDetail }) {
  const { close } = useTexts().tab.meeting;
  return (
    <Acts>
      <MomentForm
        moment={moment}
        act="delivery.close"
        opener={close.opener}
        title={close.title}
        intro={close.intro}
        send={close.send}
        done={close.done}
        rules={{}}
        said={() => ({})}
      >
        {() => <StillOpen moment={moment} />}
      </MomentForm>
    </Acts>
  );
}

function StillOpen({ moment }: { readonly moment: DeliveryMomentDetail }) {
  const { close } = useTexts().tab.meeting;
  const { untreated, postponed, notReached, noDay, quorum, nobodyNoted } = whatIsOpen(moment);
  const said = [
    ...(untreated > 0 ? [close.untreated(untreated)] : []),
    ...(postponed > 0 ? [close.postponed(postponed)] : []),
    ...(notReached > 0 ? [close.notReached(notReached)] : []),
    ...(noDay > 0 ? [close.noDay(noDay)] : []),
    ...(quorum ? [close.noQuorum(quorum.present, quorum.needed)] : []),
    ...(nobodyNoted ? [close.nobody] : []),
  ];
  if (said.length === 0) return <p className={styles.open}>{close.nothingOpen}</p>;
  return (
    <div className={styles.open}>
      <p>{close.open}</p>
      <ul>
        {said.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </div>
  );
}
