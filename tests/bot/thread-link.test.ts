import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { composeNotice } from "#bot/notices/compose-notice.ts";
import type { BotDeps } from "#bot/deps.ts";
import { conversationIdOf } from "#src/conversation/conversation-id.ts";
import type { Alliance } from "#tests/support/alliance.ts";
import { alliance, intakeChannel } from "#tests/support/alliance.ts";
import { inTeams, questionOn } from "#tests/support/in-teams.ts";
import { profile } from "#tests/support/loaded-sample.ts";
import { energyPoverty, speakers, tenant } from "#tests/support/speakers.ts";

let zwolle: Alliance;
let people: ReturnType<typeof inTeams>;

beforeEach(async () => {
  zwolle = await alliance();
  people = inTeams(zwolle);
});
afterEach(() => zwolle.close());

const channelOfTeams = "19:voorbeeld@thread.tacv2";

test.each(["card:thread", "thread_opened"])("in Teams itself the asker's %s leads to the thread", async (which) => {
  const said = speakers(zwolle, people);
  const intake = await said.saysInChat("rosa", energyPoverty);
  await said.pressesInChat("rosa", intake, "intake.submit");
  const [shared] = people.inChannel(intakeChannel);
  const notices = await zwolle.product.stores.notices.about(questionOn(intake));
  const notice = notices.find(
    ({ id, content }) => id === which || (content.kind === "reply" && content.template === which),
  );
  if (!notice || !shared) throw new Error("nothing was told");

  const message = await composeNotice(reallyInTeams(), notice, shared.activity);

  const url = `https://teams.microsoft.com/l/message/${encodeURIComponent(channelOfTeams)}/${shared.activity}`;
  expect(message).toMatchObject({ kind: "card" });
  expect(actionsOf(message)).toContainEqual(
    expect.objectContaining({ title: "Open het gesprek", url: expect.stringContaining(url) }),
  );
});

/** The same stores, but the channel has an address that Teams itself knows. */
function reallyInTeams(): BotDeps {
  const { stores } = zwolle.product;
  const intake = conversationIdOf(tenant, intakeChannel);
  const conversations: BotDeps["conversations"] = {
    ...stores.conversations,
    get: async (id) => {
      const found = await stores.conversations.get(id);
      if (!found || id !== intake) return found;
      const value = { ...found.value, reference: channelOfTeams, serviceUrl: "https://smba.example/" };
      return { ...found, value };
    },
  };
  const deps = {
    ...stores,
    conversations,
    catalogue: zwolle.product.bot.catalogue,
    profile,
    clock: zwolle.clock,
    newNonce: () => "n",
    tab: "https://tab.example",
    linkTo: (path: string) => `https://tab.example${path}`,
  };
  // Composing proposes no theme and looks for no solution.
  return deps as unknown as BotDeps;
}

function actionsOf(message: unknown): readonly unknown[] {
  const { card } = message as { readonly card: { readonly actions?: readonly unknown[] } };
  return card.actions ?? [];
}
