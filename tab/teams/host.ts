import { app, authentication } from "@microsoft/teams-js";

/** Teams around us. */
export interface TeamsHost {
  readonly theme: string;
  readonly onTheme: (changed: (theme: string) => void) => void;
  readonly token: () => Promise<string>;
  /** The page that a deep link asks for, such as `/questions/qst_1`. */
  readonly page: string | null;
}

// In a frame that is not Teams, initialising would hang for a minute.
const patience = 5_000;

/** Null when the frame around us is not Teams. */
export async function connectTeams(): Promise<TeamsHost | null> {
  const context = await Promise.race([introduced(), nobodyAnswers()]);
  if (!context) return null;
  void app.notifySuccess();
  return {
    theme: context.app.theme,
    onTheme: (changed) => app.registerOnThemeChangeHandler(changed),
    token: () => authentication.getAuthToken(),
    page: pageIn(context.page.subPageId),
  };
}

async function introduced(): Promise<app.Context | null> {
  try {
    await app.initialize();
    return await app.getContext();
  } catch {
    return null;
  }
}

function nobodyAnswers(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), patience));
}

/** Only a path of our own: a second slash would lead to another site. */
function pageIn(subPageId: string | undefined): string | null {
  return subPageId && /^\/(?!\/)[\w/-]*$/.test(subPageId) ? subPageId : null;
}
