import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import type { SaidBy } from "#tab/acts/use-act.ts";
import { useAct } from "#tab/acts/use-act.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useApi } from "#tab/api/use-api.ts";
import { keptTyping } from "#tab/forms/kept-typing.ts";

export type Filled = SaidBy<"intake.walk">["filled"];
export type Step = SaidBy<"intake.walk">["to"];

/** In the order of the walk; written out, since the list of the domain stands beside schemas. */
export const steps = ["start", "theme", "goals", "together", "needs"] as const satisfies readonly Step[];

/** Nothing that was typed on the way is kept after the walk. */
export function forgetSteps(who: string, id: string): void {
  for (const step of steps) keptTyping.forget(keyOf(who, id, step));
}

/** What is typed on a step is kept under this key until it has been sent. */
export function useStepKey(draft: QuestionShown, step: Step): string {
  return keyOf(useApi().who, draft.id, step);
}

/** Going from step to step with what was filled in, and submitting in the end. */
export function useWalk(draft: QuestionShown) {
  const { who } = useApi();
  const walking = useAct(draft.id, "intake.walk");
  const submitting = useAct(draft.id, "intake.submit");
  const error = submitting.error ?? walking.error;
  const here = draft.step ?? "start";

  function begin(): boolean {
    if (walking.isPending || submitting.isPending) return false;
    walking.reset();
    submitting.reset();
    return true;
  }

  return {
    here,
    pending: walking.isPending || submitting.isPending,
    setback: error ? setbackOf(error) : null,
    walk: (to: Step, filled: Filled, onWalked?: () => void) => {
      if (!begin()) return;
      const done = () => {
        keptTyping.forget(keyOf(who, draft.id, here));
        onWalked?.();
      };
      walking.mutate({ said: { to, filled }, rev: draft.rev }, { onSuccess: done });
    },
    submit: (filled: Filled, despitePersonalData: boolean) => {
      if (!begin()) return;
      submitting.mutate({ said: { filled, despitePersonalData }, rev: draft.rev });
    },
  };
}

export type WalkState = ReturnType<typeof useWalk>;

export interface StepProps {
  readonly draft: QuestionShown;
  readonly state: WalkState;
}

function keyOf(who: string, id: string, step: Step): string {
  return `walk.${who}.${id}.${step}`;
}
