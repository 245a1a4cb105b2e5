import { useState } from "react";
import { personalDataIn } from "#src/question/personal-data.ts";
import { listed } from "#src/texts/format.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { useSettled } from "#tab/ui/use-settled.ts";
import styles from "./asking.module.css";

/** Points out what looks like the data of a person while it is typed, well before others could read it. */
export function PersonalDataNote({ text }: { readonly text: string }) {
  const { tab, vocabulary, language } = useTexts();
  // While somebody types, what was found last stays; what was typed earlier is judged at once.
  const [before] = useState(text);
  const found = personalDataIn(useSettled(text) ?? before);
  if (found.length === 0) return null;
  const shown = found.map(vocabulary.personalData);
  return (
    <div className={styles.pointedOut}>
      <Note intent="warning">{tab.asking.personalData(listed(language, shown))}</Note>
    </div>
  );
}
