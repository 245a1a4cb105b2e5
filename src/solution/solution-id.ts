import type { CommandKey } from "#src/kernel/command.ts";
import { SolutionId } from "./solution.ts";

/** The intention to propose names the solution, so that what is sent twice is proposed once. */
export function solutionIdOf(proposing: CommandKey): SolutionId {
  return SolutionId.parse(`sol_${proposing.key.slice(0, 16)}`);
}
