import { Checkbox } from "@fluentui/react-components";
import { useAlliance } from "#tab/ui/alliance.ts";
import { useOwnWords, useTexts } from "#tab/ui/texts.ts";
import styles from "./filter.module.css";

interface GoalsProps {
  readonly chosen: readonly number[];
  readonly onChosen: (numbers: readonly number[]) => void;
}

/** The global goals that a term speaks for; none is fine too. */
export function Goals({ chosen, onChosen }: GoalsProps) {
  const { form: words } = useTexts().tab.filter;
  const { sdgs } = useAlliance().profile;
  const ownWords = useOwnWords();
  return (
    <fieldset className={styles.goals}>
      <legend>{words.sdgs}</legend>
      {sdgs.map(({ number, name }) => (
        <Checkbox
          key={number}
          checked={chosen.includes(number)}
          label={<span className={styles.goal}>{`${number}. ${ownWords(name)}`}</span>}
          onChange={(_event, { checked }) =>
            onChosen(checked === true ? [...chosen, number] : chosen.filter((one) => one !== number))
          }
        />
      ))}
    </fieldset>
  );
}
