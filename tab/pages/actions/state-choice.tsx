import type { ActionState, Whose } from "#tab/api/use-actions.ts";
import { Choices } from "#tab/ui/choices.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { actionsAddress } from "./actions-address.ts";
import styles from "./actions.module.css";

const states = ["open", "settled"] as const satisfies readonly ActionState[];

/** What is still to be done, or what became of the rest. */
export function StateChoice({ whose, state }: { readonly whose: Whose; readonly state: ActionState }) {
  const { state: words } = useTexts().tab.actions;
  return (
    <div className={styles.states}>
      <Choices
        label={words.label}
        choices={states.map((each) => ({
          key: each,
          label: words[each],
          href: actionsAddress(whose, each),
          chosen: each === state,
        }))}
      />
    </div>
  );
}
