import { useTheme } from "./alliance.ts";
import styles from "./tags.module.css";
import { useOwnWords, useTexts } from "./texts.ts";

/** A theme by its colour and, always, its name. */
export function ThemeTag({ theme: key }: { readonly theme: string | null }) {
  const { vocabulary } = useTexts();
  const ownWords = useOwnWords();
  const theme = useTheme(key);
  if (!theme) return <span className={styles.quiet}>{key ?? vocabulary.noTheme}</span>;
  return (
    <span className={styles.theme} data-accent={theme.accent}>
      {ownWords(theme.name)}
    </span>
  );
}
