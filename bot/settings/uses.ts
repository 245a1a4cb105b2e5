import type { ConversationUse } from "#src/conversation/conversation.ts";
import type { Profile } from "#src/profile/profile.ts";
import type { Texts } from "#src/texts/texts.ts";

/** Stands for no use in the choices of the card: an empty value would read as nothing chosen. */
const none = "none";

interface UseChoice {
  readonly value: string;
  readonly use: ConversationUse | null;
}

/** Everything that a channel can be for, by the name that the card gives it. */
export function useChoices({ themes }: Pick<Profile, "themes">): readonly UseChoice[] {
  return [
    { value: "intake", use: { for: "intake" } },
    { value: "qrt", use: { for: "qrt" } },
    ...themes.map(({ key }): UseChoice => ({ value: `theme:${key}`, use: { for: "theme", theme: key } })),
    { value: none, use: null },
  ];
}

export function choiceOf(use: ConversationUse | null): string {
  if (use === null) return none;
  return use.for === "theme" ? `theme:${use.theme}` : use.for;
}

export function useInWords(
  use: ConversationUse | null,
  { profile, texts }: { readonly profile: Pick<Profile, "themes">; readonly texts: Texts },
): string {
  const { uses } = texts.settings;
  if (use === null) return uses.none;
  switch (use.for) {
    case "intake":
      return uses.intake;
    case "qrt":
      return uses.qrt;
    case "theme": {
      const theme = profile.themes.find(({ key }) => key === use.theme);
      return theme ? uses.theme(theme.name[texts.language]) : uses.formerTheme;
    }
  }
}
