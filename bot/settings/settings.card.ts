import { listed } from "#src/texts/format.ts";
import type { Texts } from "#src/texts/texts.ts";
import { executeButton } from "../cards/buttons.ts";
import type { Card, CardElement } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { band } from "../cards/band.ts";
import { facts, heading, large, line, plain, quiet, section, subheading, tight } from "../cards/elements.ts";
import { firstThatFits } from "../cards/fitting.ts";
import { selectInput } from "../cards/inputs.ts";
import { card } from "../cards/kit.ts";
import { shortened } from "../cards/user-text.ts";
import { channelFacts, channelName, longestName } from "./channel-facts.ts";
import { appointAction, showAction } from "./settings.actions.ts";
import type { SettingsShown } from "./settings-shown.ts";
import { choiceOf, useChoices, useInWords } from "./uses.ts";

/** What each channel is for, as everybody sees it who asks with the word `instellen`. */
export function settingsCard(shown: SettingsShown, context: CardContext): Card {
  // Themes may have any number of channels; those for questions and for the QRT always stand there.
  return firstThatFits([mostChannels, 20, 5], (most) => overview(shown, context, most));
}

const mostChannels = 60;

function overview(shown: SettingsShown, context: CardContext, most: number): Card {
  const { conversation } = shown;
  const { settings } = context.texts;
  const isChannel = conversation.kind === "channel";
  const showing = showingOf(shown, context);
  const use = useInWords(conversation.use, context);
  return card(context, {
    speak: isChannel ? settings.speak(channelName(conversation, context.texts), use) : settings.speakChat,
    body: [
      band("accent", context.texts.vocabulary.product, settings.title),
      ...(isChannel ? thisChannel(shown, context) : [line(plain(settings.chatHint))]),
      section([subheading(settings.channels), ...facts(channelFacts(shown, context, most))]),
      line(quiet(whoMay(shown.leads, context.texts))),
    ],
    actions: [
      ...(isChannel
        ? [executeButton(showAction, showing, { title: settings.change, key: "use", data: { page: "use" } })]
        : []),
      executeButton(showAction, showing, { title: settings.own, key: "own", data: { page: "own" } }),
    ],
  });
}

/** The form with which the network lead says what this channel is for. */
export function useCard(shown: SettingsShown, context: CardContext): Card {
  const { conversation } = shown;
  const { settings, vocabulary } = context.texts;
  const showing = showingOf(shown, context);
  const name = channelName(conversation, context.texts);
  const choices = useChoices(context.profile).map(({ value, use }) => ({ value, title: useInWords(use, context) }));
  return card(context, {
    speak: settings.speakUse(name),
    body: [
      band("accent", vocabulary.product, settings.title),
      line(large(name)),
      heading(settings.useHeading),
      selectInput("use", settings.useLabel, {
        choices,
        value: choiceOf(conversation.use),
        required: settings.useMissing,
      }),
      line(quiet(settings.useHint)),
      section([subheading(settings.channels), ...facts(channelFacts(shown, context, 20))]),
    ],
    actions: [
      executeButton(appointAction, showing, { title: settings.save, primary: true, data: {} }),
      executeButton(showAction, showing, {
        title: settings.back,
        key: "overview",
        data: { page: "overview" },
        withoutInputs: true,
      }),
    ],
  });
}

function whoMay(leads: readonly string[], { settings, language }: Texts): string {
  if (leads.length === 0) return settings.nobodyMay;
  return settings.whoMay(
    listed(
      language,
      leads.map((name) => shortened(name, longestName)),
    ),
  );
}

function showingOf({ conversation: { id }, rev }: SettingsShown, { nonce }: CardContext) {
  return { id, rev, nonce };
}

function thisChannel({ conversation }: SettingsShown, context: CardContext): readonly CardElement[] {
  const { settings } = context.texts;
  return [
    line(large(channelName(conversation, context.texts))),
    tight(line(quiet(`${settings.thisChannel}: `), plain(useInWords(conversation.use, context)))),
  ];
}
