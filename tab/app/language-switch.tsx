import type { Language } from "#src/profile/profile.ts";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./language-switch.module.css";

/** Each language in its own words, so that one finds the way back from the other. */
const languages: readonly (readonly [Language, string])[] = [
  ["nl", "Nederlands"],
  ["en", "English"],
];

export function LanguageSwitch({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const { language, tab } = useTexts();
  return (
    <div role="group" aria-label={tab.shell.language} className={styles.switch}>
      {languages.map(([code, name]) => (
        <button
          key={code}
          type="button"
          lang={code}
          className={styles.language}
          aria-pressed={code === language}
          onClick={() => onLanguage(code)}
        >
          <span aria-hidden="true">{code.toUpperCase()}</span>
          <span className="unseen">{name}</span>
        </button>
      ))}
    </div>
  );
}
