import type { Frame, FrameLocator, Page } from "playwright-core";

export interface TeamsTells {
  /** What single sign-on gives; null where Teams refuses. */
  readonly token: string | null;
  /** The page that a deep link asks for. */
  readonly subPageId?: string;
  readonly locale?: string;
  readonly theme?: TeamsTheme;
  readonly frameContext?: "content" | "sidePanel" | "meetingStage" | "settings";
  /** What the tab belongs to: `channelId`, `chatId`, `meetingId`, in the names of Teams. */
  readonly belongsTo?: Readonly<Record<string, string>>;
  /** What the tab was saved as; a tab that is being added has none. */
  readonly entityId?: string;
  /** Which app this is; not every Teams tells. */
  readonly appId?: string;
  readonly width?: number;
  readonly height?: number;
  /** Questions of the tab that get no answer until they are released. */
  readonly withheld?: readonly TeamsFunction[];
  /** Answers in place of the proper ones. */
  readonly instead?: Partial<Readonly<Record<TeamsFunction, readonly unknown[]>>>;
  /** The page of Teams stands here; another origin is a stranger. */
  readonly origin?: string;
}

type TeamsTheme = "default" | "dark" | "contrast";
type TeamsFunction = "initialize" | "getContext" | "authentication.getAuthToken";

export interface TeamsAround {
  readonly frame: FrameLocator;
  /** For looking at the tab as a whole, once it stands. */
  readonly tab: () => Promise<Frame>;
  readonly changeTheme: (theme: TeamsTheme) => Promise<void>;
  /** Answers what was withheld, and from now on everything. */
  readonly release: () => Promise<void>;
  readonly giveToken: (token: string | null) => Promise<void>;
  /** Somebody saves the settings of a tab. */
  readonly save: () => Promise<void>;
  /** The arguments of each time that the tab asked for this or told it, oldest first. */
  readonly heard: (func: string) => Promise<readonly unknown[]>;
  /** Waits until the tab has asked or told this. */
  readonly hears: (func: string) => Promise<void>;
}

const teamsOrigin = "https://teams.microsoft.com";

/** Shows the tab in a page that stands at the real address of Teams and answers teams-js as Teams does; nothing leaves the machine. */
export async function openInTeams(page: Page, tab: string, tells: TeamsTells): Promise<TeamsAround> {
  const { origin = teamsOrigin } = tells;
  // A page of the internet may only embed one of this machine after somebody allowed it.
  await page.context().grantPermissions(["local-network-access"], { origin });
  await page.route("https://res.cdn.office.net/**", (route) => route.fulfill({ json: {} }));
  await page.route(`${origin}/**`, (route) => route.fulfill({ contentType: "text/html", body: teamsPage(tab, tells) }));
  await page.goto(`${origin}/`);
  return {
    frame: page.frameLocator("iframe"),
    tab: async () => {
      const frame = await (await page.locator("iframe").elementHandle())?.contentFrame();
      if (!frame) throw new Error("Teams shows no tab");
      return frame;
    },
    changeTheme: (theme) => page.evaluate(`tell({ func: "themeChange", args: ["${theme}"] })`),
    release: () => page.evaluate(`release()`),
    giveToken: (token) =>
      page.evaluate(`answers["authentication.getAuthToken"] = ${JSON.stringify(tokenAnswer(token))}`),
    save: () => page.evaluate(`tell({ func: "settings.save", args: [{}] })`),
    heard: (func) => page.evaluate(`heard.filter((each) => each.func === "${func}").map((each) => each.args)`),
    hears: async (func) => void (await page.waitForFunction(`heard.some((each) => each.func === "${func}")`)),
  };
}

function tokenAnswer(token: string | null): readonly unknown[] {
  return token === null ? [false, "CancelledByUser"] : [true, token];
}

function teamsPage(tab: string, tells: TeamsTells): string {
  const { theme = "default", locale = "nl-nl", frameContext = "content", width = 1000, height = 700 } = tells;
  const context = {
    locale,
    theme,
    frameContext,
    entityId: tells.entityId ?? (frameContext === "settings" ? "" : "start"),
    hostClientType: "web",
    subEntityId: tells.subPageId,
    appId: tells.appId,
    ...tells.belongsTo,
  };
  const runtime = JSON.stringify({
    apiVersion: 4,
    hostVersionsInfo: {},
    isLegacyTeams: false,
    supports: { pages: frameContext === "settings" ? { config: {} } : {} },
  });
  const answers = {
    initialize: [frameContext, "web", runtime, "2.58.0"],
    getContext: [context],
    "authentication.getAuthToken": tokenAnswer(tells.token),
    executeDeepLink: [true],
    "settings.setSettings": [true],
    "meeting.shareAppContentToStage": [null, true],
    ...tells.instead,
  };
  return `<!doctype html><title>Teams</title><style>body { margin: 0 } iframe { border: 0; display: block }</style>
  <iframe src="${tab}" width="${width}" height="${height}"></iframe><script>
    const answers = ${JSON.stringify(answers)};
    const heard = [];
    const waiting = [];
    let withheld = ${JSON.stringify(tells.withheld ?? [])};
    const frame = document.querySelector("iframe").contentWindow;
    const tell = (message) => frame.postMessage(message, "*");
    const answer = ({ id, uuidAsString, func }) => tell({ id, uuidAsString, args: answers[func] });
    const release = () => { withheld = []; waiting.splice(0).forEach(answer); };
    addEventListener("message", ({ data }) => {
      heard.push({ func: data.func, args: data.args });
      if (!answers[data.func]) return;
      if (withheld.includes(data.func)) waiting.push(data);
      else answer(data);
    });
  </script>`;
}
