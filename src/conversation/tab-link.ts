/** The tab that Teams is to open. */
interface TabInTeams {
  /** By which Teams knows the app. */
  readonly app: string;
  /** The id that the tab was added with. */
  readonly tab: string;
  /** Those of a tab that stands in a channel or a chat; the personal tab has neither. */
  readonly channel: string | null;
  readonly chat: string | null;
}

interface LinkedPage {
  /** Path and query, from the first slash. */
  readonly path: string;
  /** Shown by Teams where somebody pastes the link; null where nobody reads it. */
  readonly title: string | null;
  /** Where a client leads that cannot show tabs. */
  readonly website: string;
}

/** As the app package declares the personal tab. */
export const personalTab = "start";

/** In characters: on Windows a longer link does not reach Teams. */
const longestLink = 1_900;
const longestTitle = 80;

/** A deep link of Teams: it opens the tab, which then shows the page. */
export function tabLink({ app, tab, channel, chat }: TabInTeams, { path, title, website }: LinkedPage): string {
  const context = {
    subEntityId: path,
    ...(channel === null ? {} : { channelId: channel }),
    ...(channel === null && chat !== null ? { chatId: chat, contextType: "chat" } : {}),
  };
  const label = title === null ? {} : { label: title.slice(0, longestTitle) };
  const link = (told: Readonly<Record<string, string>>) => {
    const query = Object.entries(told).map(([name, value]) => `${name}=${encoded(value)}`);
    return `https://teams.microsoft.com/l/entity/${encoded(app)}/${encoded(tab)}?${query.join("&")}`;
  };
  const needed = { context: JSON.stringify(context) };
  const whole = link({ webUrl: website, ...label, ...needed });
  // What names the page counts most; Teams asks for nothing else.
  return whole.length > longestLink ? link(needed) : whole;
}

interface TabReached {
  /** Address of the tab on the web, without a slash at the end. */
  readonly website: string;
  /** By which Teams knows the app; null where that is not known. */
  readonly app: string | null;
}

/** Makes the address of a page: inside Teams where that is known, else on the web. */
export function linkingTo({ website, app }: TabReached): (path: string) => string {
  if (app === null) return (path) => `${website}${path}`;
  // Everybody may have the personal tab; nobody tells us in which channels the tab was added.
  const place = { app, tab: personalTab, channel: null, chat: null };
  return (path) => tabLink(place, { path, title: null, website: `${website}${path}` });
}

/**
 * A bracket, quote or star that is left as it is ends the link in some of the texts where people paste it; half a character,
 * such as a cut leaves behind, cannot be encoded.
 */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
