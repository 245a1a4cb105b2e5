import { approves } from "./approving-emoji.ts";

const longestThanks = 200;

const thanks = String.raw`(?:hartelijk |heel erg |heel |erg |super ?|ontzettend |many |great )?(?:bedankt|dank(?:jewel|jullie|u|je)?|dankbaar|thanks|thank you|thx|merci)`;
/** By itself such a word may just as well begin a sentence that asks for something. */
const praise =
  "(?:top|super|fijn|mooi|helder|perfect|prima|geweldig|duidelijk|begrepen|akkoord|genoteerd|gelukt|opgelost|great|excellent|wonderful|brilliant|clear|understood|noted|solved|resolved|ok|oke)";
/** What whoever understands or is content says in more words. */
const contentment = [
  "(?:prima|mooi|goed|top|fijn|perfect) zo",
  "(?:goed|fijn|nuttig|handig|mooi) om te weten",
  "(?:duidelijk|helder|goed|prima|mooi|fijn) (?:antwoord|verhaal|uitgelegd|geregeld|nieuws)",
  "(?:precies|exact) wat (?:we|wij|ik) (?:zochten|zocht|nodig hadden|nodig had)",
  "(?:helemaal|alles) (?:duidelijk|helder|goed|akkoord)",
  "(?:good|great|nice|useful) to know",
  "(?:good|great|clear|nice) (?:answer|news)",
  "(?:exactly|just) what (?:we|i) (?:needed|were looking for|was looking for)",
  "all (?:clear|good|set)",
  "got it",
  "makes sense",
  "sounds good",
].join("|");
/** What whoever wants nothing more says of the question. */
const closing = [
  "(?:(?:we|wij|ik) (?:zijn|ben)|hiermee (?:zijn (?:we|wij)|ben ik)) (?:hiermee |hier mee |zo |nu |goed |echt |prima |helemaal )*(?:geholpen|klaar|eruit|er uit)",
  "(?:de|deze|mijn|onze|die) vraag (?:mag|kan) (?:nu |wel |weer )*(?:dicht|gesloten|afgesloten|worden gesloten|worden afgesloten)",
  "(?:de|deze|mijn|onze|die) vraag is (?:nu |hiermee )*(?:beantwoord|opgelost|afgehandeld)",
  "(?:hij|dit|deze|het) (?:mag|kan) (?:nu |wel |weer )*(?:dicht|gesloten worden|afgesloten worden)",
  "(?:het|dit) is (?:nu |hiermee )*(?:opgelost|gelukt|geregeld)",
  "(?:we are|we're|i am|i'm) (?:all )?(?:set|good|helped|done)",
  "(?:you can|please) close (?:it|this|the question)",
  "(?:this|it|the question|my question|our question) (?:can|may) be closed",
  "(?:this|it|that|the question|my question|our question) is (?:solved|resolved|answered)",
].join("|");
const beginsWithThanks = new RegExp(String.raw`^(?:(?:ah|oh|ja|yes) ?,? ?)?${thanks}(?!\p{L})`, "u");
const beginsWithPraise = new RegExp(String.raw`^${praise}(?:\s*$|\s*[,.!;:]|\s+${thanks}(?!\p{L}))`, "u");
const beginsContent = new RegExp(
  String.raw`^(?:(?:ah|oh|ja|yes|ok|oke) ?,? ?)?(?:${contentment}|${closing})(?:\s*$|\s*[,.!;:]|\s+(?:hoor|${thanks})(?!\p{L}))`,
  "u",
);
/** Whoever objects, goes on, misses something or asks beforehand has not finished. */
const wantsMore = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    "maar|helaas|echter|alleen|behalve|toch|nog|niet|niets|niks|nooit|geen|jammer|wel eens|liever|alvast|bij voorbaat",
    "zoek|zoeken|zocht|zochten|nodig|graag|wil|willen|zou|zouden|moet|moeten|wacht|wachten|verwacht|verwachten|verwachtten",
    "wie|hoe|welke|waarom|wanneer|waar|als|mits|zodra|zolang|ook|dan|mis|missen|mist|ontbreekt|ontbreken",
    "fout|fouten|verkeerd|onjuist|oud|oude|verouderd|iets anders|bedoel|bedoelde|bedoelden|meer|extra|benieuwd|probleem",
    "kun (?:je|jij)|kunnen jullie|kan (?:iemand|je|jij|het qrt)|(?:stuur|mail|bel|geef|vertel|laat) (?:me|mij|ons)",
    "(?:volgende|tweede|nieuwe|andere|extra) vraag|vervolgvraag|heb (?:ik )?een vraag|hebben (?:we |wij )?een vraag",
    "but|unfortunately|however|only|except|still|not|no|nothing|never|yet|in advance|looking for|need|please|want|would",
    "could|should|must|wait|waiting|who|how|which|why|when|where|if|until|unless|also|too|as well|miss|missing|wrong",
    "incorrect|old|outdated|something else|another|more|wonder|wondering|problem|issue|mean|meant|rather|can (?:you|someone)",
    "(?:send|mail|call|give|tell) (?:me|us)|(?:next|second|new|other|follow-up) question|(?:have|got) a question",
  ].join("|")})(?!\p{L})`,
  "u",
);
const withoutMeaning = new RegExp(
  [
    "nog (?:veel )?(?:succes|een fijne dag|een prettige dag|een mooie dag|een goed weekend|een fijn weekend)",
    "no (?:further|more) questions",
    "(?:geen|niets) (?:verdere )?vragen(?: meer)?",
    "ook namens",
    "(?:precies|exact) wat (?:we|wij|ik) (?:nodig hadden|nodig had|zochten|zocht)",
    "(?:exactly|just) what (?:we|i) (?:were|was) looking for",
    "please close (?:it|this|the question)",
  ].join("|"),
  "gu",
);

/**
 * Recognises a reply that thanks, understands or closes, and leaves it at that: it asks nothing, so it need not bring
 * anything back. What is in doubt is no thank-you.
 */
export function isThanks(text: string): boolean {
  if (text.length > longestThanks || text.includes("?")) return false;
  if (approves(text)) return true;
  const plain = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replaceAll("’", "'")
    .replaceAll(/[^\p{L}\p{N},.!;:']+/gu, " ")
    .trim();
  const begins = [beginsWithThanks, beginsWithPraise, beginsContent].some((way) => way.test(plain));
  return begins && !wantsMore.test(plain.replaceAll(withoutMeaning, ""));
}
