import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import { limits } from "#tab/api/limits.ts";
import { useApi } from "#tab/api/use-api.ts";
import { useInitiativeAct } from "#tab/api/use-initiative-act.ts";
import type { ResponsibleName } from "#tab/forms/responsible-field.tsx";
import { useResponsibleRules } from "#tab/forms/responsible-field.tsx";
import { choiceOf, responsibleOf } from "#tab/forms/responsible.ts";
import type { Typing } from "#tab/forms/use-typed.ts";
import { useTyped } from "#tab/forms/use-typed.ts";
import { useTexts } from "#tab/ui/texts.ts";
import type { Movable, MoveTo } from "./moves.ts";

export type MoveField = ResponsibleName | "handedOverTo" | "reason";

/** Nothing becomes a project before it is known who owns its problem. */
export function asksOwner({ problemOwner }: Movable, to: MoveTo): boolean {
  return to === "project" && problemOwner === null;
}

/** What is typed, and how it is sent; a project gets its problem owner with the move. */
export function useMoveForm(card: Movable, to: MoveTo) {
  const { moving } = useTexts().tab.portfolio;
  const { who } = useApi();
  const { id, rev } = card;
  const move = useInitiativeAct(id, "initiative.move");
  const stop = useInitiativeAct(id, "initiative.stop");
  const key = `initiative.move.${to}.${who}.${id}`;
  const owner = useResponsibleRules(choiceOf(null), asksOwner(card, to) ? moving.missingOwner : undefined);
  const required = (isRequired: boolean, missing: string) => (isRequired ? { missing } : {});
  const typing: Typing<MoveField> = useTyped<MoveField>(key, {
    ...owner,
    handedOverTo: {
      // Whoever owns the problem goes on with it, unless somebody says otherwise.
      fresh: card.problemOwner?.name ?? "",
      limit: limits.handedOverTo,
      ...required(to === "handed_over", moving.missingHandedOver),
    },
    reason: { fresh: "", limit: limits.stopReason, ...required(to === "stopped", moving.missingReason) },
  });

  function send(): Promise<InitiativeDetail> {
    const { responsible, words, handedOverTo, reason } = typing.typed;
    switch (to) {
      case "stopped":
        return stop.mutateAsync({ said: { reason: reason.trim() }, rev });
      case "handed_over":
        return move.mutateAsync({ said: { move: { to, handedOverTo: handedOverTo.trim() } }, rev });
      case "project": {
        const problemOwner = asksOwner(card, to) ? responsibleOf(responsible, words.trim()) : null;
        return move.mutateAsync({ said: { move: problemOwner === null ? { to } : { to, problemOwner } }, rev });
      }
    }
  }

  return {
    typing,
    send,
    isSending: move.isPending || stop.isPending,
    error: move.error ?? stop.error,
  };
}
