import { z } from "zod";
import { remembering } from "#src/kernel/remembering.ts";
import { Instant } from "#src/kernel/time.ts";

/** The part of the Bot Framework's activity that we read: strict on that part, and the rest is left out unread. */

const Id = z.string().min(1).max(1_000);
/** A tenant or an object in Entra ID: a GUID there, though the Playground's own samples are a digit longer. */
const DirectoryId = z.string().regex(/^[0-9A-Za-z-]{1,64}$/);
const Name = z.string().max(1_000);
const Account = z.object({
  id: Id,
  name: Name.nullish(),
  aadObjectId: DirectoryId.nullish(),
  role: z.string().nullish(),
});
/** Teams writes up to seven decimals, and its clients a local offset. */
export const Moment = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text).toISOString())
  .pipe(Instant);

/** Teams has a few, and each delivery names one. */
const isWebAddress = remembering(100, (text: string) => z.url({ protocol: /^https?$/ }).safeParse(text).success);

export const Activity = z.object({
  type: z.string().min(1).max(100),
  id: Id,
  channelId: z.literal("msteams"),
  serviceUrl: z.string().max(1_000).refine(isWebAddress, "is no web address"),
  conversation: z.object({
    /** Of the channel or chat, with `;messageid=` and the thread's first message behind it in a thread. */
    id: Id.regex(/^[^;]/),
    conversationType: z.enum(["channel", "groupChat", "personal"]).nullish(),
    isGroup: z.boolean().nullish(),
    tenantId: DirectoryId.nullish(),
    name: Name.nullish(),
  }),
  from: Account,
  recipient: Account,
  timestamp: Moment.nullish(),
  /** Read where there is no other. */
  localTimestamp: z.string().max(100).nullish(),
  locale: z.string().nullish(),
  channelData: z
    .object({
      tenant: z.object({ id: DirectoryId }).nullish(),
      team: z.object({ id: Id }).nullish(),
      channel: z.object({ id: Id.regex(/^[^;]/), name: Name.nullish() }).nullish(),
      /** What became of the channel or the team, in a `conversationUpdate`. */
      eventType: z.string().nullish(),
    })
    .nullish(),
});
export type Activity = z.infer<typeof Activity>;

export const MessageActivity = Activity.extend({
  text: z.string().max(100_000).nullish(),
  /** Of many kinds, which new clients add to; those that are a `MentionEntity` count. */
  entities: z.array(z.unknown()).max(500).nullish(),
  attachments: z
    .array(z.object({ contentType: z.string() }))
    .max(100)
    .nullish(),
});

export const MentionEntity = z.object({
  type: z.literal("mention"),
  mentioned: z.object({ id: Id }),
  text: z.string().max(1_000),
});

const invokeName = z.string().min(1).max(200);
export const InvokeActivity = Activity.extend({ name: invokeName });
export const Invoke = z.object({ name: invokeName });

export const pressName = "adaptiveCard/action";
/** What a press has beside what every activity has; of all that Teams delivers it comes most. */
export const Press = z.object({
  name: z.literal(pressName),
  replyToId: Id.nullish(),
  value: z.object({
    action: z.object({ type: z.literal("Action.Execute"), verb: z.string().max(200).default(""), data: z.unknown() }),
  }),
});

const Members = z.array(z.object({ id: Id })).nullish();
export const UpdateActivity = Activity.extend({
  action: z.string().nullish(),
  membersAdded: Members,
  membersRemoved: Members,
});
