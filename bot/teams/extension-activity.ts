import { z } from "zod";
import { InvokeActivity } from "./activity.ts";

/** What Teams sends for a message extension: the part that we read, and the rest is left out unread. */

export const invokeNames = {
  search: "composeExtension/query",
  unfurl: "composeExtension/queryLink",
  openAction: "composeExtension/fetchTask",
  submitAction: "composeExtension/submitAction",
} as const;

/** Left out where an extension has one command only. */
const CommandId = z.string().max(200).nullish();
const Index = z.int().min(0).max(100_000).nullish();

export const SearchActivity = InvokeActivity.extend({
  name: z.literal(invokeNames.search),
  value: z.object({
    commandId: CommandId,
    /** When the extension opens, the only one is called `initialRun`. */
    parameters: z
      .array(z.object({ name: z.string().max(200).nullish(), value: z.unknown() }))
      .max(20)
      .nullish(),
    queryOptions: z.object({ skip: Index, count: Index }).nullish(),
  }),
});

export const UnfurlActivity = InvokeActivity.extend({
  name: z.literal(invokeNames.unfurl),
  value: z.object({ url: z.string().max(10_000) }),
});

const Words = z.string().max(1_000).nullish();

/** A message as Microsoft Graph tells it: the reply to another one, or the first of a thread. */
export const MessagePayload = z.object({
  id: z.string().min(1).max(1_000),
  replyToId: z.string().max(1_000).nullish(),
  subject: Words,
  body: z.object({ contentType: z.string().nullish(), content: z.string().max(200_000).nullish() }).nullish(),
  from: z
    .object({
      user: z.object({ id: Words, displayName: Words }).nullish(),
      application: z.object({ displayName: Words }).nullish(),
    })
    .nullish(),
});
export type MessagePayload = z.infer<typeof MessagePayload>;

const action = { commandId: CommandId, messagePayload: MessagePayload.nullish() };

export const OpenActionActivity = InvokeActivity.extend({
  name: z.literal(invokeNames.openAction),
  value: z.object(action),
});

export const SubmitActionActivity = InvokeActivity.extend({
  name: z.literal(invokeNames.submitAction),
  value: z.object({ ...action, data: z.unknown() }),
});
