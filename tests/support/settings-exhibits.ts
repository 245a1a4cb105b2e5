import type { Card } from "#bot/cards/card.ts";
import { ownSettingsCard } from "#bot/settings/own-settings.card.ts";
import type { OwnShown, SettingsShown } from "#bot/settings/settings-shown.ts";
import { settingsCard, useCard } from "#bot/settings/settings.card.ts";
import { Day } from "#src/kernel/time.ts";
import type { Language } from "#src/profile/profile.ts";
import { textsIn } from "#src/texts/texts.ts";
import { cardContext } from "./cards.ts";
import { channel } from "./coordination-desk.ts";
import { theme } from "./questions.ts";

/** The settings card in each of its pages, as the network lead, the QRT and partners get to see them. */
export function settingsExhibits(language: Language): readonly { readonly name: string; readonly card: Card }[] {
  const { refusals, settings } = textsIn(language);
  const context = cardContext(language);
  const done = cardContext(language, { kind: "done", text: settings.appointed });
  const refused = cardContext(language, { kind: "problem", text: refusals.of({ code: "absence_backwards" }) });
  const forbidden = refusals.of({ code: "role_missing", needs: ["network_lead", "admin"] });
  const showing = { id: asking.id, rev: 4, nonce: context.nonce };
  const own = (shown: OwnShown) => ({ own: shown, showing });
  return [
    { name: "settings of a fresh team", card: settingsCard(fresh, context) },
    { name: "settings, just changed", card: settingsCard(shown, done) },
    { name: "settings, not allowed", card: settingsCard(shown, cardContext(language, problem(forbidden))) },
    { name: "settings in a chat", card: settingsCard({ ...shown, conversation: chat }, context) },
    { name: "settings choosing a use", card: useCard(shown, context) },
    { name: "settings of a partner", card: ownSettingsCard(own({ ...partner, language }), context) },
    { name: "settings of the QRT", card: ownSettingsCard(own({ ...member, language }), context) },
    {
      name: "settings of the QRT, refused",
      card: ownSettingsCard(own({ ...member, language, absences: [] }), refused, {
        absentFrom: "2026-12-11",
        absentUntil: "2026-12-07",
      }),
    },
  ];
}

const at = channel("Vragen").seenAt;
const asking = channel("Quick Response", { use: { for: "intake" }, appointedAt: at });
const working = channel("QRT", { use: { for: "qrt" }, appointedAt: at, state: "gone" });
const themed = channel("Wonen in de stad", { use: { for: "theme", theme: theme.housing }, appointedAt: at });
const chat = channel("Chat", { kind: "personal_chat", name: null });

const shown: SettingsShown = {
  conversation: asking,
  rev: 4,
  channels: [asking, working, themed],
  leads: ["Lea Voorbeeld", "Mo Voorbeeld"],
};
const fresh: SettingsShown = { ...shown, conversation: channel("General", { name: null }), channels: [], leads: [] };

const partner = { name: "Noor Voorbeeld", absences: null };
const member = {
  name: "Sam Voorbeeld",
  absences: [
    { from: Day.parse("2026-11-27"), until: Day.parse("2026-11-27") },
    { from: Day.parse("2026-12-21"), until: Day.parse("2027-01-01") },
  ],
};

function problem(text: string) {
  return { kind: "problem", text } as const;
}
