import type { QuestionAct } from "#src/question/question-acts.ts";
import { actsOfAskers } from "./acts-of-askers.ts";
import { actsOfQrt } from "./acts-of-qrt.ts";
import type { Done } from "./doers.ts";

/** Each act of the table, as somebody does it. */
export const acts: Readonly<Record<QuestionAct, Done>> = { ...actsOfAskers, ...actsOfQrt };
