import { hearSmallTalk } from "#src/conversation/hear-word.usecase.ts";
import { closeConversation, closeTeam } from "#src/conversation/close-conversation.usecase.ts";
import { renameConversation } from "#src/conversation/rename-conversation.usecase.ts";
import { commandKey } from "#src/kernel/command.ts";
import { actorOf } from "#src/people/person.ts";
import type { BotDeps } from "../deps.ts";
import type { InstalledEvent, LifecycleEvent, Place } from "../turn.ts";
import { seen, threadOf, welcomed } from "./place.ts";

/** What becomes of channels and teams, and of us in them. All of it may be told more than once. */
export async function became(deps: BotDeps, event: LifecycleEvent): Promise<void> {
  const { conversation } = threadOf(event.in);
  switch (event.kind) {
    case "installed":
      return installed(deps, event);
    case "removed":
      await closeConversation(deps, { conversation, state: "left" });
      return closeTeamOf(deps, event.in, "left");
    case "team_gone":
      await closeConversation(deps, { conversation, state: "gone" });
      return closeTeamOf(deps, event.in, "gone");
    case "channel_gone":
      return closeConversation(deps, { conversation, state: "gone" });
    case "channel_restored":
      await seen(deps, event.in);
      return;
    case "channel_renamed":
      if (event.name === "") return;
      return renameConversation(deps, { conversation, name: event.name });
  }
}

/** Says once what we can do, to whoever added us. */
async function installed(deps: BotDeps, { in: place, from, isUpgrade }: InstalledEvent): Promise<void> {
  const person = from && (await welcomed(deps, { in: place, from }));
  const { value } = await seen(deps, place, person);
  // Whoever appointed the channel needs no telling how to.
  if (!person || isUpgrade || value.use !== null) return;
  const talk = place.kind === "channel" ? "installed" : "greeting";
  // Teams tells of one installation twice; in between nothing changes in what we know of the place.
  const key = commandKey(value.id, "conversation.installed", value.seenAt, talk);
  await hearSmallTalk(deps, actorOf(person), { key, conversation: value.id, root: null, talk });
}

/** We are added to a whole team, never to one channel; the team of a channel may be known by the channel alone. */
async function closeTeamOf(deps: BotDeps, { kind, team, reference }: Place, state: "left" | "gone"): Promise<void> {
  if (kind === "channel") await closeTeam(deps, { team: team ?? reference, state });
}
