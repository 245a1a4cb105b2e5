import { Checkbox } from "@fluentui/react-components";
import { useAlliance } from "#tab/ui/alliance.ts";
import { useOwnWords, useTexts } from "#tab/ui/texts.ts";
import { chosenIn } from "./entry-draft.ts";
import styles from "./solutions.module.css";

interface ChoiceProps {
  /** Their keys, with spaces between them. */
  readonly chosen: string;
  readonly onChosen: (chosen: string) => void;
}

export function ThemeChoice({ chosen, onChosen }: ChoiceProps) {
  const { solutions: words } = useTexts().tab;
  const { themes } = useAlliance().profile;
  const ownWords = useOwnWords();
  const options = themes.map(({ key, name }) => ({ key, label: ownWords(name) }));
  return <SeveralOf legend={words.chooseThemes} options={options} chosen={chosen} onChosen={onChosen} />;
}

export function SdgChoice({ chosen, onChosen }: ChoiceProps) {
  const { catalogue: words } = useTexts().tab;
  const { sdgs } = useAlliance().profile;
  const ownWords = useOwnWords();
  const options = sdgs.map(({ number, name }) => ({ key: String(number), label: `${number}. ${ownWords(name)}` }));
  return <SeveralOf legend={words.sdgs} options={options} chosen={chosen} onChosen={onChosen} />;
}

interface SeveralOfProps extends ChoiceProps {
  readonly legend: string;
  readonly options: readonly { readonly key: string; readonly label: string }[];
}

/** In the order of the alliance, in whatever order they were chosen. What the alliance has not is left out. */
function SeveralOf({ legend, options, chosen, onChosen }: SeveralOfProps) {
  const keys = chosenIn(chosen);
  const choose = (key: string, isChosen: boolean) =>
    options.map((option) => option.key).filter((one) => (one === key ? isChosen : keys.includes(one)));
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      {options.map(({ key, label }) => (
        <Checkbox
          key={key}
          checked={keys.includes(key)}
          label={<span className={styles.choice}>{label}</span>}
          onChange={(_event, { checked }) => onChosen(choose(key, checked === true).join(" "))}
        />
      ))}
    </fieldset>
  );
}
