import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { intakeChannel, sender } from "#tests/support/alliance.ts";
import type { FakeConnector } from "#tests/support/fake-connector.ts";
import type { Started } from "#tests/support/started.ts";

/** Without the Playground, whose work is not ours, and with little to log. */
export const offline = { PLAYGROUND: "off", LOG_LEVEL: "warn" };

/** No two questions are alike, so the card of each can be told from the others. */
export function newText(): string {
  return `Wie kent ${randomUUID()}?`;
}

/** Delivers the message until it is taken, as late as the product asks for; resolves to how often it was refused. */
export async function acknowledged({ url }: Started, teams: FakeConnector, text: string): Promise<number> {
  const body = JSON.stringify(teams.inbound.channelMessage({ text, from: sender("rosa"), channel: intakeChannel }));
  for (let refusals = 0; ; refusals++) {
    const response = await fetch(`${url}/api/messages`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    await response.arrayBuffer();
    if (response.status === 200) return refusals;
    if (response.status !== 503) throw new Error(`status ${response.status}`);
    await setTimeout(Number(response.headers.get("retry-after")) * 1_000);
  }
}
