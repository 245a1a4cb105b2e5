import { z } from "zod";
import { outcomeAction } from "../cards/action.ts";

/** Says how an action ended; `open` takes that back. Whoever does it may, and the kernteam. */
export const settleAction = outcomeAction("action.settle", "doer", { how: z.enum(["done", "dropped", "open"]) });
