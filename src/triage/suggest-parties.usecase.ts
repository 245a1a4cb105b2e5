import type { NotFound } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Partner, PartnerId } from "#src/partner/partner.ts";
import type { PartnerStore } from "#src/partner/partner.store.ts";
import { standingPartner } from "#src/partner/standing-partner.ts";
import type { Actor } from "#src/people/person.ts";
import type { PersonStore } from "#src/people/person.store.ts";
import type { Profile } from "#src/profile/profile.ts";
import type { Forbidden } from "#src/question/question.policy.ts";
import { mayAct } from "#src/question/question.policy.ts";
import type { Question, QuestionId } from "#src/question/question.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import type { AlikeQuestion, AnsweredQuestion, FoundParty } from "./find-parties.ts";
import { findParties, questionsLike } from "./find-parties.ts";

export interface SuggestPartiesDeps {
  readonly questions: Pick<QuestionStore, "get" | "list">;
  readonly partners: Pick<PartnerStore, "get" | "list">;
  readonly people: Pick<PersonStore, "get">;
  readonly profile: Pick<Profile, "stopWords">;
}

export interface SuggestedParties {
  /** Best first, each with why. */
  readonly found: readonly FoundParty[];
  /** All other partners that can be asked, by name. */
  readonly others: readonly Partner[];
}

/** So many of the latest decided questions are compared: a year or more of an alliance of this size. */
const mostEarlier = 300;
const mostPartners = 200;

/** Which partners the QRT could ask to think along. Who asks, joined or was asked already is left out. */
export async function suggestParties(
  deps: SuggestPartiesDeps,
  actor: Actor,
  asked: QuestionId,
): Promise<Result<SuggestedParties, NotFound | Forbidden>> {
  const standing = await deps.questions.get(asked);
  if (!standing) return refuse({ code: "not_found" });
  const question = standing.value;
  const allowed = mayAct(actor, "triage.invite", question);
  if (!allowed.ok) return allowed;
  const [partners, earlier, around] = await Promise.all([
    deps.partners.list({ where: { standing: "yes" }, order: "name", direction: "ascending", limit: mostPartners }),
    deps.questions.list({
      where: { stage: "decided" },
      order: "askedAt",
      direction: "descending",
      limit: mostEarlier,
    }),
    standingIds(deps, partiesAround(question)),
  ]);
  const candidates = partners.items.map(({ value }) => value).filter(({ id }) => !around.includes(id));
  const { stopWords } = deps.profile;
  const like = questionsLike(
    question,
    earlier.items.map(({ value }) => value),
    stopWords,
  );
  const alike = await Promise.all(like.map((one) => answeredFrom(deps, one)));
  const found = findParties(question, { partners: candidates, alike }, stopWords);
  return ok({ found, others: candidates.filter(({ id }) => !found.some(({ partner }) => partner.id === id)) });
}

function partiesAround({ organisation, involved }: Question): readonly PartnerId[] {
  const joined = involved.joined.map((one) => one.organisation);
  return [...involved.parties, ...joined, ...(organisation === null ? [] : [organisation])];
}

/** Who added something is known as a person; the partner is the one that the person acts for now. */
async function answeredFrom(deps: SuggestPartiesDeps, alike: AlikeQuestion): Promise<AnsweredQuestion> {
  const { involved, askedBy } = alike.question;
  const contributors = new Set(involved.contributions.map(({ by }) => by).filter((by) => by !== askedBy));
  const known = await Promise.all([...contributors].map((contributor) => deps.people.get(contributor)));
  const actedFor = known.flatMap((person) => (person?.value.organisation ? [person.value.organisation] : []));
  const joined = involved.joined.map(({ organisation }) => organisation);
  return { ...alike, answeredBy: await standingIds(deps, [...joined, ...actedFor]) };
}

/** What was said for a partner that has become part of another one, counts for that one. */
async function standingIds({ partners }: SuggestPartiesDeps, ids: readonly PartnerId[]): Promise<readonly PartnerId[]> {
  const standing = await Promise.all([...new Set(ids)].map((id) => standingPartner(partners, id)));
  return [...new Set(standing.flatMap((partner) => (partner ? [partner.id] : [])))];
}
