import type { SmallTalk } from "#src/conversation/conversation.ts";
import { approves } from "./approving-emoji.ts";

const polite = "(?:vraagbaak|allemaal|iedereen|team|bot|daar|all|everyone|there)";
const patterns: readonly (readonly [SmallTalk, RegExp])[] = [
  [
    "greeting",
    new RegExp(
      `^(?:hallo|hoi|hey|hi|hello|dag|moin|goede(?:morgen|middag|n?avond|ndag)|good (?:morning|afternoon|evening))(?: ${polite})*$`,
    ),
  ],
  [
    "help",
    new RegExp(
      `^(?:help|hulp|info|\\?|wat kun je(?: doen)?|hoe werkt (?:dit|het)|overzicht|menu|opties|commando'?s|stop|stoppen|annuleer|annuleren|annulering|afmelden|uitschrijven|what can you do|how does (?:this|it) work|overview|options|commands|cancel|quit|unsubscribe)(?: ${polite})*$`,
    ),
  ],
  [
    "thanks",
    new RegExp(
      `^(?:(?:hartelijk |heel erg |erg )?(?:bedankt|dank(?: ?je(?: ?wel)?| ?u(?: ?wel)?)?)|dankjewel|thanks?(?: you)?|thx|top|super|fijn|mooi|oke|ok)` +
        `(?: (?:bedankt|dank(?: ?je(?: ?wel)?)?|hoor|voor (?:de hulp|je hulp|het meedenken)|for (?:the|your) help|so much|very much|${polite}))*$`,
    ),
  ],
];

/** Recognises a message that greets, thanks or asks for help and nothing else; null when it may be a question. */
export function smallTalkIn(text: string): SmallTalk | null {
  const plain = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}?]+/gu, " ")
    .trim();
  if (approves(text)) return "thanks";
  if (plain.replace(/\?/g, "").trim() === "") return plain === "?" ? "help" : "no_text";
  const words = plain === "?" ? plain : plain.replace(/\?/g, "").trim();
  return patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
