/** Only a path of our own, with at most a query and a place on the page: a second slash would lead to another site. */
export function pageIn(subPageId: string | undefined): string | null {
  return subPageId && /^\/(?!\/)[\w/-]*(?:\?[\w=&%.+-]*)?(?:#[\w-]+)?$/.test(subPageId) ? subPageId : null;
}

interface PlaceOfLink {
  readonly app: string;
  /** The id that the tab was added with. */
  readonly tab: string;
  readonly channel: string | null;
  readonly chat: string | null;
}

interface LinkedPage {
  readonly path: string;
  readonly title: string;
  readonly website: string;
}

/** A deep link of Teams: it opens the tab, which then shows the page. */
export function deepLink({ app, tab, channel, chat }: PlaceOfLink, { path, title, website }: LinkedPage): string {
  const context = {
    subEntityId: path,
    ...(channel === null ? {} : { channelId: channel }),
    ...(channel === null && chat !== null ? { chatId: chat, contextType: "chat" } : {}),
  };
  const told = { webUrl: website, label: title, context: JSON.stringify(context) };
  const query = Object.entries(told).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `https://teams.microsoft.com/l/entity/${encodeURIComponent(app)}/${encodeURIComponent(tab)}?${query.join("&")}`;
}
