import type { PromptTemplate, ReplyTemplate } from "#src/notice/notice-content.ts";

/** Who can be told of something that happens to a question. */
export const audiences = [
  "asker",
  /** The asker of a question that was asked elsewhere than in the channel where it is followed. */
  "asker_elsewhere",
  /** Who has it in triage, or decided it. */
  "holder",
  /** Who had it before this happened. */
  "former_holder",
  /** To whom it was handed over. */
  "new_holder",
  /** Who has it, or else who called for partners. */
  "caller",
  /** Members of the QRT who work on it beside the one who has it. */
  "team",
  "duty",
  "network_lead",
  "followers",
  /** Those who said for their organisation that it takes part. */
  "joined",
  /** The people of the partners that the QRT asked to think along: now, or at any time. */
  "invited",
  "parties",
  /** Who added something. */
  "contributor",
] as const;
export type Audience = (typeof audiences)[number];

/**
 * - `mention`: a text that names the person, under the card of the question.
 * - `text`: a text for whoever reads along, under the card of the question.
 * - `prompt`: a card with buttons under the card of the question, after a mention where others read along.
 * - `update`: in the person's own chat with the bot, together with all else that happens within ten minutes.
 */
export type Told<Who extends string = Audience> =
  | Mention<Who>
  | Text
  | { readonly how: "prompt"; readonly who: Who; readonly says: PromptTemplate; readonly asks: true }
  | News<Who>;

export interface Mention<Who extends string> {
  readonly how: "mention";
  readonly who: Who;
  readonly says: ReplyTemplate;
  readonly asks: boolean;
}

export interface Text {
  readonly how: "text";
  readonly says: ReplyTemplate;
}

export interface News<Who extends string> {
  readonly how: "update";
  readonly who: Who;
  readonly asks: boolean;
}

/** Asks something of the person, who therefore hears it even of a question that they muted. */
export function asks<Who extends string>(who: Who, says: ReplyTemplate): Mention<Who> {
  return { how: "mention", who, says, asks: true };
}

export function tells(who: Audience, says: ReplyTemplate): Told {
  return { how: "mention", who, says, asks: false };
}

export function says(template: ReplyTemplate): Text {
  return { how: "text", says: template };
}

export function prompts(who: Audience, template: PromptTemplate): Told {
  return { how: "prompt", who, says: template, asks: true };
}

export function news<Who extends string>(...who: readonly Who[]): readonly News<Who>[] {
  return who.map((each) => ({ how: "update", who: each, asks: false }));
}

/** News that asks something of the person. */
export function invites<Who extends string>(who: Who): News<Who> {
  return { how: "update", who, asks: true };
}
