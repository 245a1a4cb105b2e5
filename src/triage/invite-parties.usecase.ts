import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import type { PartnerStore } from "#src/partner/partner.store.ts";
import { standingPartner } from "#src/partner/standing-partner.ts";
import type { Actor } from "#src/people/person.ts";
import type {
  ChangeQuestionDeps,
  ChangeRefusal,
  Changed,
  QuestionCommand,
} from "#src/question/change-question.usecase.ts";
import { changeQuestion } from "#src/question/change-question.usecase.ts";
import type { Question } from "#src/question/question.ts";

export interface InvitePartiesDeps extends ChangeQuestionDeps {
  readonly partners: Pick<PartnerStore, "get">;
}

export interface InviteParties extends QuestionCommand {
  readonly parties: readonly PartnerId[];
}

export interface UnknownPartner {
  readonly code: "unknown_partner";
}

/** The QRT asks partners to think along; they may see the question even when it is confidential. */
export function inviteParties(
  deps: InvitePartiesDeps,
  actor: Actor,
  command: InviteParties,
): Promise<Result<Versioned<Question>, ChangeRefusal | UnknownPartner>> {
  return changeQuestion(deps, actor, {
    act: "triage.invite",
    command,
    step: async (question): Promise<Result<Changed, UnknownPartner>> => {
      const asked = await Promise.all(command.parties.map((party) => standingPartner(deps.partners, party)));
      if (asked.includes(undefined)) return refuse({ code: "unknown_partner" });
      const { involved } = question;
      const standing = new Set(asked.flatMap((partner) => (partner ? [partner.id] : [])));
      const invited = [...standing].filter((party) => !involved.parties.includes(party));
      if (invited.length === 0) return ok({ question, events: [] });
      const parties = [...involved.parties, ...invited];
      return ok({
        question: { ...question, involved: { ...involved, parties } },
        events: [{ type: "parties_invited", parties: invited }],
      });
    },
  });
}
