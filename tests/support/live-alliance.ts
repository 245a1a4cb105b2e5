import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import type { Person } from "#src/people/person.ts";
import { personIdOf } from "#src/people/person-id.ts";
import { sender } from "./alliance.ts";
import type { ProductStage } from "./tab-on-product.ts";

export function personCalled(key: string): Person["id"] {
  const { tenant = "", object } = sender(key);
  return personIdOf(tenant, object);
}

let acts = 0;

/** Somebody of the samples does something by the API, as from a window that no test looks into. */
export async function does<Answer>(
  stage: ProductStage,
  key: string,
  [path, body]: readonly [string, object],
): Promise<Answer> {
  acts += 1;
  const response = await fetch(`${stage.address}/api/v1${path}`, {
    method: "POST",
    headers: { authorization: `Bearer demo.${personCalled(key)}`, "content-type": "application/json" },
    body: JSON.stringify({ nonce: `somewhere-else-${acts}`, ...body }),
  });
  // Whoever asks knows what the address answers with.
  const answer = (await response.json()) as Answer;
  if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
  return answer;
}

/** Asks a question and submits it, without any help. */
export async function asks(stage: ProductStage, key: string, text: string): Promise<QuestionShown["id"]> {
  const { id, rev } = await does<Pick<QuestionShown, "id" | "rev">>(stage, key, ["/questions", { text }]);
  const filled = { answers: {} };
  await does(stage, key, [`/questions/${id}/submit`, { rev, filled, despitePersonalData: true }]);
  return id;
}
