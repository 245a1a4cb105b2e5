import type { ProposedShown } from "#src/teaching/filter.contract.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { useOwnWords, useTexts } from "#tab/ui/texts.ts";
import { ThemeTag } from "#tab/ui/theme-tag.tsx";
import styles from "./filter.module.css";

/** Where a question belongs, by name; a theme also by its colour. */
export function PlaceTag({ place }: { readonly place: ProposedShown }) {
  const nameOf = usePlaceName();
  if (place.is === "theme") return <ThemeTag theme={place.theme} />;
  return <span className={styles.place}>{nameOf(place)}</span>;
}

/** A place, also one that was chosen in a form. */
export type PlaceNamed =
  | Exclude<ProposedShown, { readonly is: "theme" }>
  | { readonly is: "theme"; readonly theme: string };

export function usePlaceName(): (place: PlaceNamed) => string {
  const { filter } = useTexts().tab;
  const { themes } = useAlliance().profile;
  const ownWords = useOwnWords();
  return (place) => {
    if (place.is !== "theme") return filter[place.is];
    const theme = themes.find(({ key }) => key === place.theme);
    return theme ? ownWords(theme.name) : place.theme;
  };
}

/** Names a place in forms and lists. Themes are written in small letters, so that none has this name. */
export const outsideKey = "OUTSIDE";

export function placeKey(place: ProposedShown): string {
  if (place.is === "theme") return place.theme;
  return place.is === "outside" ? outsideKey : "SILENT";
}
