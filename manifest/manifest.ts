import type { TeamsManifestV1D30 } from "@microsoft/app-manifest";
import { commands } from "#bot/ways/commands.ts";
import type { TeamsAppConfig } from "#src/main/teams-app-config.ts";
import type { AppTexts, BotWord } from "./app-texts.ts";
import { permissions } from "./permissions.ts";

type Manifest = TeamsManifestV1D30.TeamsManifestV1D30;
export type TeamsAppManifest = Manifest & { readonly $schema: string };

/** August 2026: the newest that Microsoft lists as generally available. */
const manifestVersion = "1.30";
const schemas = `https://developer.microsoft.com/json-schemas/teams/v${manifestVersion}`;
export const localisationSchema = `${schemas}/MicrosoftTeams.Localization.schema.json`;

export const languageFiles = { en: "en.json" } as const;
export const iconFiles = { color: "color.png", outline: "outline.png" } as const;
/** The ground of the icon, which stands behind the white outline as well. */
const accentColor = "#0B4A5B";

interface TeamsApp {
  readonly config: TeamsAppConfig;
  readonly version: string;
}

/** Everything that Teams knows of Vraagbaak; the texts are in the language of `texts`. */
export function manifestOf({ config, version }: TeamsApp, texts: AppTexts): TeamsAppManifest {
  const { address, appId, botId, operator } = config;
  const { host } = new URL(address);
  return {
    $schema: `${schemas}/MicrosoftTeams.schema.json`,
    manifestVersion,
    version,
    id: appId,
    localizationInfo: {
      defaultLanguageTag: "nl",
      additionalLanguages: [{ languageTag: "en", file: languageFiles.en }],
    },
    developer: {
      name: operator.name,
      websiteUrl: operator.website,
      privacyUrl: operator.privacy,
      termsOfUseUrl: operator.terms,
    },
    name: { short: texts.name, full: texts.fullName },
    description: { short: texts.summary, full: texts.description },
    icons: iconFiles,
    accentColor,
    bots: [botOf(botId, texts)],
    composeExtensions: [extensionOf({ botId, host }, texts)],
    staticTabs: personalTabs(address, texts),
    configurableTabs: [sharedTab(address)],
    // The alliance works in the channels of one team, so that is what Teams proposes first.
    defaultInstallScope: "team",
    defaultGroupCapability: { team: "bot", groupchat: "bot", meetings: "tab" },
    // The tab tells Teams when it stands, when it is ready, and when it broke.
    showLoadingIndicator: true,
    permissions: permissions.general,
    validDomains: [host],
    ...signInOf(config),
    authorization: { permissions: { resourceSpecific: permissions.resourceSpecific } },
  };
}

/** Without files, calls or notifications only: it converses. */
function botOf(botId: string, { words }: AppTexts): TeamsManifestV1D30.Bot {
  const listed = (...names: readonly BotWord[]) => names.map((name) => words[name]);
  return {
    botId,
    scopes: ["team", "personal", "groupChat"],
    commandLists: [
      // Actions are somebody's own, so they are shown in one's own chat only.
      { scopes: ["personal"], commands: listed("myQuestions", "myActions", "ownSettings", "help") },
      { scopes: ["team"], commands: listed("myQuestions", "setUpChannel", "help") },
      { scopes: ["groupChat"], commands: listed("myQuestions", "help") },
    ],
  };
}

function extensionOf(
  { botId, host }: { readonly botId: string; readonly host: string },
  { search, makeQuestion, addToQuestion }: AppTexts,
): TeamsManifestV1D30.ComposeExtension {
  const { typed, ...searching } = search;
  return {
    botId,
    commands: [
      {
        id: commands.search,
        type: "query",
        context: ["compose", "commandBox"],
        // Before anything is typed it shows the newest questions.
        initialRun: true,
        ...searching,
        parameters: [{ name: "words", inputType: "text", ...typed }],
      },
      { id: commands.makeQuestion, type: "action", context: ["message"], fetchTask: true, ...makeQuestion },
      { id: commands.addToQuestion, type: "action", context: ["message"], fetchTask: true, ...addToQuestion },
    ],
    // The address of a question becomes a card, for who may see it.
    messageHandlers: [{ type: "link", value: { domains: [host] } }],
  };
}

function personalTabs(address: string, { tab }: AppTexts): TeamsManifestV1D30.StaticTab[] {
  return [
    { entityId: "start", name: tab, contentUrl: `${address}/`, websiteUrl: `${address}/`, scopes: ["personal"] },
    // Reserved by Teams for the chat with the bot, which would otherwise come first.
    { entityId: "conversations", scopes: ["personal"] },
  ];
}

/** Of a channel, a chat or a meeting; whoever adds it chooses the page where everybody starts. */
function sharedTab(address: string): TeamsManifestV1D30.ConfigurableTab {
  return {
    configurationUrl: `${address}/configure`,
    canUpdateConfiguration: true,
    scopes: ["team", "groupChat"],
    context: [
      "channelTab",
      "privateChatTab",
      "meetingChatTab",
      "meetingDetailsTab",
      "meetingSidePanel",
      "meetingStage",
    ],
    meetingSurfaces: ["sidePanel", "stage"],
  };
}

/** Where the tab has no registration, Teams must not look for one. */
function signInOf({ address, tabClientId }: TeamsAppConfig): Pick<Manifest, "webApplicationInfo"> {
  if (tabClientId === null) return {};
  return { webApplicationInfo: { id: tabClientId, resource: `api://${new URL(address).host}/${tabClientId}` } };
}
