import type { Conversation, ConversationUse } from "#src/conversation/conversation.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { CardContext } from "../cards/context.ts";
import type { Fact } from "../cards/elements.ts";
import { plain } from "../cards/elements.ts";
import { shortened } from "../cards/user-text.ts";
import type { SettingsShown } from "./settings-shown.ts";
import { choiceOf } from "./uses.ts";

export const longestName = 80;

/** Which channel does what: the intake and the QRT always, a theme where it has one. */
export function channelFacts(
  { conversation, channels }: SettingsShown,
  context: CardContext,
  most: number,
): readonly Fact[] {
  const { settings } = context.texts;
  const { texts } = context;
  const place = (label: string, use: ConversationUse): Fact => ({
    label,
    value: [
      plain(
        standing(
          channels.find((channel) => isSame(channel.use, use)),
          conversation,
          texts,
        ),
      ),
    ],
  });
  const themed = channels.flatMap((channel): readonly Fact[] => {
    if (channel.use?.for !== "theme") return [];
    const { theme: key } = channel.use;
    const theme = context.profile.themes.find((each) => each.key === key);
    const label = theme?.name[texts.language] ?? settings.uses.formerTheme;
    return [{ label, value: [plain(standing(channel, conversation, texts))] }];
  });
  return [place(settings.intake, { for: "intake" }), place(settings.qrt, { for: "qrt" }), ...themed.slice(0, most)];
}

function isSame(one: ConversationUse | null, other: ConversationUse): boolean {
  return choiceOf(one) === choiceOf(other);
}

function standing(channel: Conversation | undefined, here: Conversation, texts: Texts): string {
  const { settings } = texts;
  if (!channel) return settings.nowhere;
  const name = channelName(channel, texts);
  switch (channel.state) {
    case "open":
      return channel.id === here.id ? settings.here(name) : name;
    case "left":
      return settings.left(name);
    case "gone":
      return settings.gone(name);
  }
}

export function channelName({ name }: Conversation, { settings }: Texts): string {
  return name === null ? settings.unnamed : shortened(name, longestName);
}
