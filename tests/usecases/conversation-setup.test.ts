import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { appointConversation } from "#src/conversation/appoint-conversation.usecase.ts";
import { closeConversation, closeTeam } from "#src/conversation/close-conversation.usecase.ts";
import { hearWord } from "#src/conversation/hear-word.usecase.ts";
import { keepOneHolder } from "#src/conversation/keep-one-holder.usecase.ts";
import { renameConversation } from "#src/conversation/rename-conversation.usecase.ts";
import type { SeenConversation } from "#src/conversation/see-conversation.usecase.ts";
import { seeConversation } from "#src/conversation/see-conversation.usecase.ts";
import type { Conversation, ConversationUse } from "#src/conversation/conversation.ts";
import { ConversationId } from "#src/conversation/conversation.ts";
import { holderOf } from "#src/conversation/conversation.store.ts";
import { addMilliseconds } from "#src/kernel/time.ts";
import type { Person } from "#src/people/person.ts";
import { ThemeKey } from "#src/profile/profile.ts";
import type { CoordinationDesk } from "../support/coordination-desk.ts";
import {
  actorFor,
  channel,
  coordinationDesk,
  givenChannel,
  intention,
  lea,
  useOf,
} from "../support/coordination-desk.ts";
import { eve, noor, sam } from "../support/people.ts";
import { theme } from "../support/questions.ts";

const intake: ConversationUse = { for: "intake" };
const qrt: ConversationUse = { for: "qrt" };

let desk: CoordinationDesk;

beforeEach(async () => {
  desk = await coordinationDesk();
});
afterEach(() => desk.close());

describe("choosing what a channel is for", () => {
  test("the network lead makes a channel the place where questions are asked", async () => {
    const asking = await givenChannel(desk, channel("Vragen"));

    const appointed = await appoint(asking, intake);

    const expected = { ...asking, use: intake, appointedAt: desk.clock.now() };
    expect(appointed).toMatchObject({ ok: true, value: { value: expected, rev: 2 } });
    expect((await desk.conversations.history(asking.id)).at(-1)).toMatchObject({
      by: lea.id,
      event: { type: "conversation_appointed", use: intake },
    });
  });

  test("there is one channel for questions: the one before loses it, and never is there none", async () => {
    const before = await givenChannel(desk, channel("Vroeger"));
    const after = await givenChannel(desk, channel("Voortaan"));
    await appoint(before, intake);
    desk.clock.advance(60_000);
    const holders: (string | null | undefined)[] = [];
    const watched: CoordinationDesk["conversations"] = {
      ...desk.conversations,
      save: async (saving) => {
        const saved = await desk.conversations.save(saving);
        holders.push((await holderOf(desk.conversations, intake))?.value.name);
        return saved;
      },
    };

    const command = { key: intention("switch"), conversation: after.id, use: intake };
    await appointConversation({ ...desk, conversations: watched }, actorFor(lea), command);

    expect(holders).toEqual(["Voortaan", "Voortaan"]);
    expect([await useOf(desk, before), await useOf(desk, after)]).toEqual([null, intake]);
    expect(await lastEvent(before)).toEqual({ type: "conversation_appointed", use: null });
  });

  test("between the two writes the newest counts, and the outbox finishes what a crash left undone", async () => {
    const at = desk.clock.now();
    const before = await givenChannel(desk, channel("Vroeger", { use: qrt, appointedAt: at }));
    const after = await givenChannel(desk, channel("Voortaan", { use: qrt, appointedAt: addMilliseconds(at, 1) }));
    expect((await holderOf(desk.conversations, qrt))?.value.id).toBe(after.id);

    await keepOneHolder(desk, after.id);
    await keepOneHolder(desk, after.id);
    await keepOneHolder(desk, before.id);

    expect([await useOf(desk, before), await useOf(desk, after)]).toEqual([null, qrt]);
    expect((await desk.conversations.get(before.id))?.rev).toBe(2);
  });

  test("two network leads who choose two channels at once leave exactly one", async () => {
    const one = await givenChannel(desk, channel("Een"));
    const other = await givenChannel(desk, channel("Twee"));

    const outcomes = await Promise.all([appoint(one, intake), appoint(other, intake)]);
    await Promise.all([keepOneHolder(desk, one.id), keepOneHolder(desk, other.id)]);

    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
    const uses = [await useOf(desk, one), await useOf(desk, other)];
    expect(uses.filter((use) => use !== null)).toEqual([intake]);
  });

  test("the last choice counts, even when the clock was set back in between", async () => {
    const before = await givenChannel(desk, channel("Vroeger"));
    const after = await givenChannel(desk, channel("Voortaan"));
    await appoint(before, intake);
    desk.clock.advance(-3_600_000);

    await appoint(after, intake);

    expect([await useOf(desk, before), await useOf(desk, after)]).toEqual([null, intake]);
  });

  test("a theme may have more than one channel", async () => {
    const use: ConversationUse = { for: "theme", theme: theme.housing };
    const one = await givenChannel(desk, channel("Wonen"));
    const other = await givenChannel(desk, channel("Huren"));

    await appoint(one, use);
    await appoint(other, use);

    expect([await useOf(desk, one), await useOf(desk, other)]).toEqual([use, use]);
  });

  test("a channel can lose its use without another one taking it over", async () => {
    const asking = await givenChannel(desk, channel("Vragen", { use: intake, appointedAt: desk.clock.now() }));

    await appoint(asking, null);

    expect((await desk.conversations.get(asking.id))?.value).toEqual({ ...asking, use: null, appointedAt: null });
  });

  test("pressing once, delivered three times, appoints once", async () => {
    const asking = await givenChannel(desk, channel("Vragen"));
    const command = { key: intention("once"), conversation: asking.id, use: intake };

    const outcomes = [];
    for (let delivery = 0; delivery < 3; delivery++) {
      outcomes.push(await appointConversation(desk, actorFor(lea), command));
    }

    expect(outcomes).toEqual([outcomes[0], outcomes[0], outcomes[0]]);
    expect((await desk.conversations.history(asking.id)).map(({ event }) => event.type)).toEqual([
      "conversation_seen",
      "conversation_appointed",
    ]);
  });

  test.each([
    ["a partner", noor],
    ["a member of the QRT", sam],
    ["a newcomer", eve],
  ])("%s is told who may choose", async (_, person) => {
    const asking = await givenChannel(desk, channel("Vragen"));

    expect(await appoint(asking, intake, person)).toEqual({
      ok: false,
      refusal: { code: "role_missing", needs: ["network_lead", "admin"] },
    });
    expect(await useOf(desk, asking)).toBeNull();
  });

  test("a chat cannot work for the alliance", async () => {
    const chat = await givenChannel(desk, channel("Chat", { kind: "personal_chat" }));

    expect(await appoint(chat, intake)).toEqual({ ok: false, refusal: { code: "not_a_channel" } });
  });

  test("a channel that we were taken out of gets no use, but can lose it", async () => {
    const held = { use: qrt, appointedAt: desk.clock.now() };
    const lost = await givenChannel(desk, channel("Verwijderd", { state: "gone", ...held }));

    expect(await appoint(lost, intake)).toEqual({ ok: false, refusal: { code: "conversation_closed" } });
    expect(await appoint(lost, null)).toMatchObject({ ok: true });
  });

  test("a theme that the alliance does not have is refused", async () => {
    const asking = await givenChannel(desk, channel("Vragen"));
    const use: ConversationUse = { for: "theme", theme: ThemeKey.parse("ruimtevaart") };

    expect(await appoint(asking, use)).toEqual({ ok: false, refusal: { code: "unknown_theme" } });
  });

  test("a channel that nobody knows is not found", async () => {
    const unknown = { ...channel("Nergens"), id: ConversationId.parse("cnv_nowhere") };

    expect(await appoint(unknown, intake)).toEqual({ ok: false, refusal: { code: "not_found" } });
  });
});

describe("what Teams tells of a channel", () => {
  const seen = seenAs(channel("Vragen"));

  test("a first message makes the channel known with its name and team", async () => {
    const found = await seeConversation(desk, { ...seen, name: "Vragen", team: "19:team@thread.tacv2" });

    expect(found.value).toEqual(channel("Vragen", { seenAt: desk.clock.now() }));
  });

  test("a later message that tells nothing new writes nothing", async () => {
    const first = await seeConversation(desk, { ...seen, name: "Vragen" });

    expect(await seeConversation(desk, seen)).toEqual(first);
  });

  test("a new address and a new name are both remembered, and the use stays", async () => {
    const before = await givenChannel(desk, channel("Vragen", { use: intake, appointedAt: desk.clock.now() }));
    const serviceUrl = "http://127.0.0.1:4000/";

    const found = await seeConversation(desk, { ...seen, serviceUrl, name: "Vraag maar" });

    expect(found.value).toEqual({ ...before, serviceUrl, name: "Vraag maar", seenAt: desk.clock.now() });
    expect(await eventsOf(before)).toEqual(["conversation_seen", "conversation_moved", "conversation_renamed"]);
  });

  test("a renamed channel carries its new name, once", async () => {
    const before = await givenChannel(desk, channel("Vragen"));

    await renameConversation(desk, { conversation: before.id, name: "Vraag maar" });
    await renameConversation(desk, { conversation: before.id, name: "Vraag maar" });
    await renameConversation(desk, { conversation: ConversationId.parse("cnv_nowhere"), name: "Weg" });

    expect((await desk.conversations.get(before.id))?.value).toEqual({ ...before, name: "Vraag maar" });
    expect(await eventsOf(before)).toEqual(["conversation_seen", "conversation_renamed"]);
  });

  test("a channel that was deleted keeps its use, so that everybody sees what is missing", async () => {
    const before = await givenChannel(desk, channel("Vragen", { use: intake, appointedAt: desk.clock.now() }));

    await closeConversation(desk, { conversation: before.id, state: "gone" });
    await closeConversation(desk, { conversation: before.id, state: "gone" });
    await closeConversation(desk, { conversation: before.id, state: "left" });
    await closeConversation(desk, { conversation: ConversationId.parse("cnv_nowhere"), state: "left" });

    expect((await desk.conversations.get(before.id))?.value).toEqual({ ...before, state: "gone" });
    expect(await eventsOf(before)).toEqual(["conversation_seen", "conversation_closed"]);
  });

  test("taken out of a team, we are out of each of its channels and of no other", async () => {
    const ours = [await givenChannel(desk, channel("Vragen")), await givenChannel(desk, channel("QRT"))];
    const other = await givenChannel(desk, channel("Elders", { team: "19:other@thread.tacv2" }));

    await closeTeam(desk, { team: "19:team@thread.tacv2", state: "left" });

    const states = [...ours, other].map(async ({ id }) => (await desk.conversations.get(id))?.value.state);
    expect(await Promise.all(states)).toEqual(["left", "left", "open"]);
  });

  test("whoever writes to us in a place that we had left lets us in again, and it is itself again", async () => {
    const before = await givenChannel(
      desk,
      channel("Vragen", { state: "left", use: intake, appointedAt: desk.clock.now() }),
    );

    const found = await seeConversation(desk, seen);

    expect(found.value).toEqual({ ...before, state: "open", seenAt: desk.clock.now() });
    expect(await eventsOf(before)).toEqual(["conversation_seen", "conversation_opened"]);
  });

  test("a personal chat is known by the person who opened it", async () => {
    const chat: SeenConversation = { ...seen, kind: "personal_chat", reference: "a:chat", person: noor.id };

    await seeConversation(desk, chat);

    const chats = await desk.conversations.list({
      where: { person: noor.id, state: "open" },
      order: "seenAt",
      direction: "descending",
      limit: 10,
    });
    expect(chats.items.map(({ value }) => value.reference)).toEqual(["a:chat"]);
  });

  test("a word such as `instellen` is heard once, however often it is delivered", async () => {
    const asking = await givenChannel(desk, channel("Vragen"));
    const word = { key: intention("word"), conversation: asking.id, root: "17", word: { word: "settings" } } as const;

    const outcomes = await Promise.all([hearWord(desk, actorFor(noor), word), hearWord(desk, actorFor(noor), word)]);
    const other = await hearWord(desk, actorFor(sam), { ...word, key: intention("another word") });

    expect([...outcomes, other]).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    expect(await eventsOf(asking)).toEqual(["conversation_seen", "word_heard", "word_heard"]);
  });
});

function appoint({ id }: Conversation, use: ConversationUse | null, by: Person = lea) {
  const key = intention(`${id} ${desk.clock.now()}`, use);
  return appointConversation(desk, actorFor(by), { key, conversation: id, use });
}

function seenAs({ tenant, kind, reference, serviceUrl, bot }: Conversation): SeenConversation {
  return { tenant, kind, reference, serviceUrl, bot };
}

async function eventsOf({ id }: Conversation): Promise<readonly string[]> {
  return (await desk.conversations.history(id)).map(({ event }) => event.type);
}

async function lastEvent({ id }: Conversation): Promise<unknown> {
  return (await desk.conversations.history(id)).at(-1)?.event;
}
