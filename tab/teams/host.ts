import { app, authentication, meeting, pages } from "@microsoft/teams-js";
import { tabLink } from "#src/conversation/tab-link.ts";
import type { Language } from "#src/profile/profile.ts";
import { pageIn } from "./page-address.ts";
import { companyIn, placeIn } from "./place.ts";
import type { ChannelTab, SharedPage, TeamsHost } from "./surroundings.ts";
import { within } from "./within.ts";

/** The first time somebody may have to agree in a window of Teams; in milliseconds. */
const patienceForToken = 20_000;

/** Rejects when the frame around us speaks, but not as Teams does; stays open when nobody answers. */
export async function connectTeams(): Promise<TeamsHost> {
  await app.initialize();
  // Our own waiting picture stands already.
  app.notifyAppLoaded();
  return hostIn(await app.getContext());
}

function hostIn(context: app.Context): TeamsHost {
  let ready = false;
  return {
    place: placeIn(context),
    company: companyIn(context),
    tabId: context.page.id || null,
    theme: context.app.theme,
    language: spoken(context.app.locale),
    page: pageIn(context.page.subPageId),
    onTheme: (changed) => app.registerOnThemeChangeHandler(changed),
    token: tokens(),
    tellReady: () => {
      ready = true;
      void app.notifySuccess();
    },
    tellStuck: () => app.notifyExpectedFailure({ reason: app.ExpectedFailureReason.Other }),
    tellBroken: () => {
      // Who was at work already is better helped by our own page, which tells what was kept.
      if (!ready) app.notifyFailure({ reason: app.FailedReason.Other });
    },
    open: (address) => app.openLink(address),
    linkTo: (page) => linkFrom(context, page),
    share,
    shareToStage: placeIn(context) === "side_panel" ? shareToStage : null,
    offerTab,
  };
}

function spoken(locale: string): Language | null {
  const [language] = locale.toLowerCase().split("-");
  return language === "nl" || language === "en" ? language : null;
}

/** Requests that go out together share one question to Teams, which itself knows when a token must be renewed. */
function tokens(): () => Promise<string> {
  let asked: Promise<string> | undefined;
  return () => {
    asked ??= authentication.getAuthToken().finally(() => {
      asked = undefined;
    });
    return within(patienceForToken, asked);
  };
}

function linkFrom({ app: { appId }, page, channel, chat }: app.Context, shared: SharedPage): string | null {
  if (!appId) return null;
  const place = { app: appId.toString(), tab: page.id, channel: channel?.id ?? null, chat: chat?.id ?? null };
  return tabLink(place, { ...shared, website: website(shared.path) });
}

function share({ path, title }: SharedPage): boolean {
  try {
    pages.shareDeepLink({ subPageId: path, subPageLabel: title, subPageWebUrl: website(path) });
    return true;
  } catch {
    return false;
  }
}

function shareToStage(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      meeting.shareAppContentToStage((error, shared) => resolve(error === null && shared === true), website(path));
    } catch {
      resolve(false);
    }
  });
}

function offerTab(tab: () => ChannelTab): void {
  pages.config.registerOnSaveHandler((saving) => {
    const { id, path, name } = tab();
    pages.config
      .setConfig({
        entityId: id,
        contentUrl: website(path),
        websiteUrl: website(path),
        suggestedDisplayName: name,
      })
      .then(
        () => saving.notifySuccess(),
        (error: unknown) => saving.notifyFailure(String(error)),
      );
  });
  pages.config.setValidityState(true);
}

function website(path: string): string {
  return `${location.origin}${path}`;
}
