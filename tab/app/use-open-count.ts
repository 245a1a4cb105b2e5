import { usePortfolio } from "#tab/api/use-portfolio.ts";

/** Questions that are not decided yet, or undefined while that is not known. */
export function useOpenCount(): number | undefined {
  const questions = usePortfolio(null).data?.questions;
  return questions && questions.submitted + questions.in_triage + questions.waiting_for_asker;
}
