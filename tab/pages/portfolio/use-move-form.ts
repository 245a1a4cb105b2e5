import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import type { InitiativeCard } from "#src/portfolio/portfolio-overview.contract.ts";
import { limits } from "#tab/api/limits.ts";
import { useApi } from "#tab/api/use-api.ts";
import { useInitiativeAct } from "#tab/api/use-initiative-act.ts";
import type { Typing } from "#tab/forms/use-typed.ts";
import { useTyped } from "#tab/forms/use-typed.ts";
import { useTexts } from "#tab/ui/texts.ts";
import type { MoveTo } from "./moves.ts";

export type MoveField = "words" | "handedOverTo" | "reason";

/** Nothing becomes a project before it is known who owns its problem. */
export function asksOwner({ problemOwner }: InitiativeCard, to: MoveTo): boolean {
  return to === "project" && problemOwner === null;
}

/** What is typed, and how it is sent; a project gets its problem owner with the move. */
export function useMoveForm(card: InitiativeCard, to: MoveTo) {
  const { moving } = useTexts().tab.portfolio;
  const { who } = useApi();
  const { id, rev } = card;
  const move = useInitiativeAct(id, "initiative.move");
  const stop = useInitiativeAct(id, "initiative.stop");
  const key = `initiative.move.${to}.${who}.${id}`;
  const choosing = useTyped(`${key}.partner`, { partner: { fresh: "" } });
  const { partner } = choosing.typed;
  const required = (isRequired: boolean, missing: string) => (isRequired ? { missing } : {});
  const typing: Typing<MoveField> = useTyped<MoveField>(key, {
    words: {
      fresh: "",
      limit: limits.problemOwner,
      ...required(asksOwner(card, to) && partner === "", moving.missingOwner),
    },
    handedOverTo: {
      fresh: "",
      limit: limits.handedOverTo,
      ...required(to === "handed_over", moving.missingHandedOver),
    },
    reason: { fresh: "", limit: limits.stopReason, ...required(to === "stopped", moving.missingReason) },
  });

  function send(): Promise<InitiativeDetail> {
    const { words, handedOverTo, reason } = typing.typed;
    switch (to) {
      case "stopped":
        return stop.mutateAsync({ said: { reason: reason.trim() }, rev });
      case "handed_over":
        return move.mutateAsync({ said: { move: { to, handedOverTo: handedOverTo.trim() } }, rev });
      case "project": {
        if (!asksOwner(card, to)) return move.mutateAsync({ said: { move: { to } }, rev });
        const problemOwner =
          partner === "" ? ({ kind: "words", words: words.trim() } as const) : ({ kind: "partner", partner } as const);
        return move.mutateAsync({ said: { move: { to, problemOwner } }, rev });
      }
    }
  }

  return {
    typing,
    choosing,
    send,
    forget: () => {
      typing.forget();
      choosing.forget();
    },
    isSending: move.isPending || stop.isPending,
    error: move.error ?? stop.error,
  };
}
