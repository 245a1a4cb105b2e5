import prose from "./prose.module.css";
import { useTexts } from "./texts.ts";
import { useWordsListed } from "./use-suggested-themes.ts";

interface FoundByProps {
  /** None where it was not found by words. */
  readonly words: readonly string[];
}

/** Why a known solution stands there: the words of the question that led to it. */
export function FoundBy({ words }: FoundByProps) {
  const { intake } = useTexts();
  const listed = useWordsListed();
  if (words.length === 0) return null;
  return <p className={`${prose.small} ${prose.breakable}`}>{intake.foundBy(listed(words))}</p>;
}
