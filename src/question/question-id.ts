import type { CommandKey } from "#src/kernel/command.ts";
import { QuestionId } from "./question.ts";

/** The message that asks names the question, so a message that Teams delivers twice makes one question. */
export function questionIdOf(asking: CommandKey): QuestionId {
  return QuestionId.parse(`qst_${asking.key.slice(0, 16)}`);
}
