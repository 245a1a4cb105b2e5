import type { Banner, CardContext } from "#bot/cards/context.ts";
import type { OtherQuestion } from "#bot/question/other-questions.ts";
import type { QuestionShown } from "#bot/question/question-shown.ts";
import { loadProfile } from "#src/main/load-profile.ts";
import { PartnerId } from "#src/partner/partner.ts";
import type { Language, Profile } from "#src/profile/profile.ts";
import type { InStage, QuestionStage } from "#src/question/question.ts";
import { textsIn } from "#src/texts/texts.ts";
import { askedBefore } from "./questions.ts";

export const zwolle: Profile = profileOfZwolle();

export function cardContext(language: Language = "nl", banner?: Banner): CardContext {
  return {
    texts: textsIn(language),
    profile: zwolle,
    nonce: "1f2e3d4c5b6a",
    linkTo: (path) => `https://vraagbaak.example${path}`,
    ...(banner === undefined ? {} : { banner }),
  };
}

/** A question with everything looked up, as the cards take it. */
export function shown<S extends QuestionStage>(
  question: InStage<S>,
  changes: Partial<QuestionShown<S>> = {},
): QuestionShown<S> {
  const offered = question.offered.flatMap(({ solution, words }) => {
    const known = zwolle.knownSolutions.find(({ id }) => id === solution);
    return known ? [{ solution: known, words }] : [];
  });
  const { joined, contributions } = question.involved;
  return {
    question,
    rev: 3,
    asker: "Noor Voorbeeld",
    organisation: question.organisation === null ? null : "Woningstichting Voorbeeld",
    triager: "triagedBy" in question ? "Sam Voorbeeld" : null,
    offered,
    organisations: [],
    joined: joined.slice(0, 8).map((offer, index) => ({ organisation: `${kinds[index % 4] ?? ""} Voorbeeld`, offer })),
    joinedInAll: joined.length,
    call: question.involved.call,
    earlier: [],
    askedAlready: [],
    leadsTo: null,
    takenIn: [],
    contributions: contributions
      .slice(-3)
      .toReversed()
      .map((contribution) => ({ by: "Bram Voorbeeld", contribution })),
    ...changes,
  };
}

/** An open question of somebody else, as another card shows it. */
export const otherQuestion: OtherQuestion = {
  id: askedBefore().id,
  number: askedBefore().number,
  title: askedBefore().title,
  state: "In triage",
  ending: null,
};

/** As whom the organisations of the tests join. */
const kinds = ["Woningstichting", "Hogeschool", "Welzijn", "Netbeheer"];

export const sampleOrganisations: QuestionShown["organisations"] = [
  "Gemeente Voorbeeld",
  "Hogeschool Voorbeeld",
  "Netbeheer Voorbeeld",
  "Welzijn Voorbeeld",
  "Woningstichting Voorbeeld",
].map((name, index) => ({ id: PartnerId.parse(`prt_sample-${index}`), name }));

function profileOfZwolle(): Profile {
  const loaded = loadProfile();
  if (!loaded.ok) throw new Error(loaded.refusal.problem);
  return loaded.value;
}
