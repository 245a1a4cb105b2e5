const longestThanks = 200;

const thanks = String.raw`(?:hartelijk |heel erg |heel |erg |super ?|ontzettend |many |great )?(?:bedankt|dank(?:jewel|jullie|u|je)?|dankbaar|thanks|thank you|thx|merci)`;
/** By itself such a word may just as well begin a sentence that asks for something. */
const praise =
  "(?:top|super|fijn|mooi|helder|perfect|prima|geweldig|great|perfect|excellent|wonderful|brilliant|ok|oke)";
const beginsWithThanks = new RegExp(String.raw`^(?:(?:ah|oh|ja|yes) ?,? ?)?${thanks}(?!\p{L})`, "u");
const beginsWithPraise = new RegExp(String.raw`^${praise}(?:\s*$|\s*[,.!;:]|\s+${thanks}(?!\p{L}))`, "u");
/** Whoever objects, goes on or asks beforehand has not finished. */
const wantsMore =
  /(?<!\p{L})(?:maar|helaas|echter|alleen|toch|nog|niet|geen|wel eens|alvast|bij voorbaat|zoek|zoeken|nodig|graag|wie|hoe|welke|waarom|but|unfortunately|however|only|still|not|no|yet|in advance|looking for|need|please|who|how|which|why)(?!\p{L})/u;
const withoutMeaning =
  /nog (?:veel )?(?:succes|een fijne dag|een prettige dag)|no further questions|(?:geen|niets) (?:verdere )?vragen(?: meer)?/gu;

/** Recognises a reply that thanks and leaves it at that: it asks nothing, so it need not bring anything back. */
export function isThanks(text: string): boolean {
  if (text.length > longestThanks || text.includes("?")) return false;
  const plain = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replaceAll(/[^\p{L}\p{N},.!;:']+/gu, " ")
    .trim();
  if (!beginsWithThanks.test(plain) && !beginsWithPraise.test(plain)) return false;
  return !wantsMore.test(plain.replaceAll(withoutMeaning, ""));
}
