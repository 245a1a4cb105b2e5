import { afterEach, describe, expect, test } from "@jest/globals";
import type { Receive } from "#src/http/messages.ts";
import type { Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import { problem } from "#tests/support/problem.ts";

let api: Api | undefined;
afterEach(async () => api?.close());

async function post(body: string, contentType = "application/json; charset=utf-8") {
  return api?.request("/api/messages", { method: "POST", headers: { "content-type": contentType }, body });
}

function listening(answer: Awaited<ReturnType<Receive>>) {
  const heard: unknown[] = [];
  const receive: Receive = async (body) => {
    heard.push(body);
    return answer;
  };
  return { heard, receive };
}

describe("the address where Teams delivers", () => {
  test("hands on what came and answers what it is told to", async () => {
    const { heard, receive } = listening({ status: 200, body: { statusCode: 200, value: "Gelezen" } });
    api = await startApi({ server: { receive } });
    const answer = await post('{"type":"message","text":"Wie heeft cijfers?"}');
    expect(heard).toEqual([{ type: "message", text: "Wie heeft cijfers?" }]);
    expect(answer).toMatchObject({ status: 200, body: { statusCode: 200, value: "Gelezen" } });
  });

  test("answers without a body where there is nothing to say", async () => {
    api = await startApi({ server: { receive: listening({ status: 202 }).receive } });
    expect(await post("{}")).toMatchObject({ status: 202, body: "" });
  });

  test("gives a refusal of the bot as a problem", async () => {
    const refused = { type: "about:blank", title: "This is not an activity", status: 400, detail: "type is missing" };
    api = await startApi({ server: { receive: listening({ status: 400, body: refused }).receive } });
    const answer = await post("{}");
    expect(answer).toMatchObject({ status: 400, body: refused });
    expect(answer?.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  });

  test.each([
    [
      "of another type",
      "hello",
      "text/plain",
      problem(415, "unsupported_media_type", "Stuur de inhoud als application/json."),
    ],
    ["that is no JSON", "{", "application/json", problem(400, "malformed", "De inhoud is geen geldige JSON.")],
    [
      "that is too large",
      JSON.stringify({ text: "x".repeat(256 * 1024) }),
      "application/json",
      problem(413, "too_large", "De inhoud is te groot. Het mag hooguit 256 kB zijn."),
    ],
  ])("refuses a delivery %s before the bot hears of it", async (_, body, contentType, expected) => {
    const { heard, receive } = listening({ status: 200 });
    api = await startApi({ server: { receive } });
    expect((await post(body, contentType))?.body).toEqual(expected);
    expect(heard).toEqual([]);
    expect((await post("{}"))?.status).toBe(200);
  });

  test.each(["GET", "PUT", "DELETE"])("answers %s at once that it takes POST", async (method) => {
    api = await startApi();
    const answer = await api.request("/api/messages", { method });
    expect(answer).toMatchObject({ status: 405, body: { code: "method_not_allowed" } });
    expect(answer.headers.get("allow")).toBe("POST, OPTIONS");
  });

  test("answers OPTIONS with what it takes", async () => {
    api = await startApi();
    const answer = await api.request("/api/messages", { method: "OPTIONS" });
    expect(answer).toMatchObject({ status: 204, body: "" });
    expect(answer.headers.get("allow")).toBe("POST, OPTIONS");
  });

  test("answers HEAD, by which clients see whether it is there", async () => {
    api = await startApi();
    expect(await api.request("/api/messages", { method: "HEAD" })).toMatchObject({ status: 405, body: "" });
  });

  test("sends away at once who comes above the limit, and lets in again when there is room", async () => {
    const waiting: (() => void)[] = [];
    const receive: Receive = () => new Promise((resolve) => waiting.push(() => resolve({ status: 200 })));
    api = await startApi({ server: { receive, inFlight: 2 } });
    const letIn = [post("{}"), post("{}")];
    await until(() => waiting.length === 2);
    const busy = await post("{}");
    expect(busy).toMatchObject({ status: 503, body: { code: "busy" } });
    expect(busy?.headers.get("retry-after")).toBe("1");
    for (const release of waiting) release();
    expect((await Promise.all(letIn)).map((answer) => answer?.status)).toEqual([200, 200]);
    const again = post("{}");
    await until(() => waiting.length === 3);
    waiting[2]?.();
    expect((await again)?.status).toBe(200);
  });

  test("says sorry when the bot breaks, with a reference to the log", async () => {
    api = await startApi({ server: { receive: () => Promise.reject(new Error("broken")) } });
    expect(await post("{}")).toMatchObject({
      status: 500,
      body: { code: "failed", detail: expect.stringContaining("Kenmerk") as unknown },
    });
    expect(api.logged.map(({ event }) => event)).toEqual(["request failed"]);
  });
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(setImmediate);
}
