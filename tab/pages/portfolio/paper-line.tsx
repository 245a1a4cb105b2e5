import { plainDay } from "#src/texts/format.ts";
import { today } from "#tab/api/today.ts";
import type { ChosenFilter } from "#tab/ui/chosen-filters.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./filter-bar.module.css";

/** On paper alone: of which day this is, and by what it was narrowed. */
export function PaperLine({ filters }: { readonly filters: readonly Pick<ChosenFilter, "label">[] }) {
  const { tab, language } = useTexts();
  const { printed } = tab.portfolio;
  return (
    <p className={styles.paper}>
      {printed.on(plainDay(language, today()))}
      {filters.length === 0 ? null : `. ${printed.only(filters.map(({ label }) => label).join(", "))}`}
    </p>
  );
}
