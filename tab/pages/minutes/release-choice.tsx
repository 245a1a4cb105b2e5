import { Checkbox } from "@fluentui/react-components";
import { GlobeRegular } from "@fluentui/react-icons/svg/globe";
import type { AgendaItemShown, DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useMomentAct } from "#tab/api/use-delivery-moment.ts";
import { useMoment } from "#tab/pages/delivery/use-moment.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./minutes.module.css";

interface ReleaseChoiceProps {
  readonly moment: string;
  readonly item: Pick<AgendaItemShown, "id" | "title" | "released" | "may">;
}

/** Whether an item stands in the public minutes: to choose for whoever may, and to read for everybody else. */
export function ReleaseChoice({ moment, item: { id, title, released, may } }: ReleaseChoiceProps) {
  const { minutes: words, states } = useTexts().tab;
  const rev = useMoment(moment).data?.rev ?? 0;
  const releasing = useMomentAct(moment, "agenda.release", (shown, { said }) => withReleased(shown, said));
  if (!may.includes("agenda.release")) {
    return released ? (
      <p className={styles.released}>
        <GlobeRegular aria-hidden="true" /> {words.release.released}
      </p>
    ) : null;
  }
  return (
    <div className={styles.release}>
      <Checkbox
        label={words.release.label}
        aria-label={words.release.full(title)}
        checked={released}
        onChange={(_event, { checked }) => releasing.mutate({ said: { item: id, released: checked === true }, rev })}
      />
      {releasing.error ? <Note intent="danger">{setbackOf(releasing.error).detail || states.offline}</Note> : null}
    </div>
  );
}

function withReleased(
  shown: DeliveryMomentDetail,
  { item, released }: { readonly item: string; readonly released: boolean },
): DeliveryMomentDetail {
  const agenda = shown.agenda?.map((each) => (each.id === item ? { ...each, released } : each)) ?? null;
  return { ...shown, agenda };
}
