import type { FrameLocator, Page } from "playwright-core";

export interface TeamsAround {
  readonly frame: FrameLocator;
  changeTheme(theme: "default" | "dark" | "contrast"): Promise<void>;
}

export interface TeamsTells {
  /** What single sign-on gives. */
  readonly token: string;
  /** The page that a deep link asks for. */
  readonly subPageId?: string;
}

const origin = "https://teams.microsoft.com";

/** Shows the tab in a page that stands at the real address of Teams and answers teams-js as Teams does; nothing leaves the machine. */
export async function openInTeams(page: Page, tab: string, tells: TeamsTells): Promise<TeamsAround> {
  // A page of the internet may only embed one of this machine after somebody allowed it.
  await page.context().grantPermissions(["local-network-access"], { origin });
  await page.route("https://res.cdn.office.net/**", (route) => route.fulfill({ json: {} }));
  await page.route(`${origin}/**`, (route) => route.fulfill({ contentType: "text/html", body: teamsPage(tab, tells) }));
  await page.goto(`${origin}/`);
  return {
    frame: page.frameLocator("iframe"),
    changeTheme: (theme) => page.evaluate(`tell({ func: "themeChange", args: ["${theme}"] })`),
  };
}

function teamsPage(tab: string, { token, subPageId }: TeamsTells): string {
  const context = {
    locale: "nl-nl",
    theme: "default",
    entityId: "tab",
    frameContext: "content",
    hostClientType: "web",
    subEntityId: subPageId,
  };
  const runtime = JSON.stringify({
    apiVersion: 4,
    hostVersionsInfo: {},
    isLegacyTeams: false,
    supports: { pages: {} },
  });
  const answers = {
    initialize: ["content", "web", runtime, "2.58.0"],
    getContext: [context],
    "authentication.getAuthToken": [true, token],
  };
  return `<!doctype html><title>Teams</title><iframe src="${tab}" width="1000" height="700"></iframe><script>
    const answers = ${JSON.stringify(answers)};
    const frame = document.querySelector("iframe").contentWindow;
    const tell = (message) => frame.postMessage(message, "*");
    addEventListener("message", ({ data }) => {
      const args = answers[data.func];
      if (args) tell({ id: data.id, uuidAsString: data.uuidAsString, args });
    });
  </script>`;
}
