import type { ReactNode } from "react";
import { useEffect } from "react";
import type { Language } from "#src/profile/profile.ts";
import { useTeamsHost } from "#tab/teams/use-surroundings.ts";
import { useTextsIn } from "#tab/texts/use-language.ts";
import { TextsContext } from "#tab/ui/texts.ts";
import { Broken } from "./broken.tsx";
import { BareWaiting } from "./not-signed-in.tsx";

interface WordedProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Everything below speaks this language, and browsers and screen readers know it. */
export function Worded({ language, children }: WordedProps) {
  const texts = useTextsIn(language);
  const shown = texts?.language ?? language;
  useEffect(() => {
    document.documentElement.lang = shown;
  }, [shown]);
  const host = useTeamsHost();
  if (!texts) return <BareWaiting />;
  // Here as well as around everything, so that what broke is told in the same language.
  return (
    <TextsContext value={texts}>
      <Broken onBroken={host?.tellBroken}>{children}</Broken>
    </TextsContext>
  );
}
