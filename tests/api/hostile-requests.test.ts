import { afterEach, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import type { Answer, Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import { eve, sam } from "#tests/support/people.ts";
import { problem } from "#tests/support/problem.ts";
import { submitted } from "#tests/support/questions.ts";
import { talk } from "#tests/support/raw-http.ts";

let api: Api | undefined;
afterEach(async () => api?.close());

const pickUpPath = `/api/v1/questions/${submitted().id}/pick-up`;
const signedIn = { authorization: `Bearer demo.${sam.id}` };
const json = { ...signedIn, "content-type": "application/json" };
const kilobytes = (count: number) => "x".repeat(count * 1024);
const nested = (opening: string, closing: string, depth: number) => opening.repeat(depth) + closing.repeat(depth);
const incomplete = "Nog niet alles is goed ingevuld. Controleer de velden en probeer het opnieuw.";
const tooLong = "De tekst is te lang. Maak hem korter en probeer het opnieuw.";

/** Each of these posts must be refused, leave the question as it is, and leave the server at work. */
const badPosts: readonly (readonly [string, Record<string, string>, string, unknown])[] = [
  ["that is no JSON", json, "{ nonce:", problem(400, "malformed", "De inhoud is geen geldige JSON.")],
  ["that is JSON, but no object", json, '"nonce"', problem(400, "not_understood", incomplete, [])],
  ["that is empty", json, "", problem(400, "malformed", "De inhoud is geen geldige JSON.")],
  ["that is a list", json, "[]", problem(400, "not_understood", incomplete, [])],
  ["that is null", json, "null", problem(400, "not_understood", incomplete, [])],
  [
    "with a field of the wrong type",
    json,
    '{"nonce":{"$gt":""}}',
    problem(400, "not_understood", incomplete, ["nonce"]),
  ],
  [
    "that tries to change the prototype",
    json,
    '{"nonce":"tab-nonce-1","__proto__":{"rev":1}}',
    problem(400, "not_understood", incomplete, ["__proto__"]),
  ],
  [
    "nested a hundred thousand deep",
    json,
    `{"nonce":${nested("[", "]", 100_000)}}`,
    problem(400, "not_understood", incomplete, ["nonce"]),
  ],
  [
    "with objects nested thirty thousand deep",
    json,
    `{"nonce":${'{"a":'.repeat(30_000)}1${"}".repeat(30_000)}}`,
    problem(400, "not_understood", incomplete, ["nonce"]),
  ],
  [
    "that is too large",
    json,
    JSON.stringify({ nonce: kilobytes(257) }),
    problem(413, "too_large", "De inhoud is te groot. Het mag hooguit 256 kB zijn."),
  ],
  [
    "of another type",
    { ...signedIn, "content-type": "text/plain" },
    '{"nonce":"tab-nonce-1"}',
    problem(415, "unsupported_media_type", "Stuur de inhoud als application/json."),
  ],
  [
    "of a type that only looks like JSON",
    { ...signedIn, "content-type": "application/json-seq" },
    '{"nonce":"tab-nonce-1"}',
    problem(415, "unsupported_media_type", "Stuur de inhoud als application/json."),
  ],
  [
    "in another alphabet",
    { ...signedIn, "content-type": "application/json; charset=iso-8859-1" },
    '{"nonce":"tab-nonce-1"}',
    problem(415, "unsupported_encoding", "Stuur de inhoud als UTF-8."),
  ],
  [
    "that says to be compressed",
    { ...json, "content-encoding": "gzip" },
    '{"nonce":"tab-nonce-1"}',
    problem(415, "unsupported_encoding", "Stuur de inhoud zonder compressie."),
  ],
];

describe("a body", () => {
  test.each(badPosts)("%s is refused, and the server goes on", async (_, headers, body, expected) => {
    api = await startApi({ questions: [submitted()] });
    const answer = await api.request(pickUpPath, { method: "POST", headers, body });
    expect(answer.body).toEqual(expected);
    isProblem(answer);
    expect((await api.stores.questions.get(submitted().id))?.rev).toBe(1);
    await stillServes(api);
  });

  test("as large as may be is read", async () => {
    api = await startApi({ questions: [submitted()] });
    const body = JSON.stringify({ nonce: "tab-nonce-1" }).padEnd(256 * 1024);
    expect((await api.request(pickUpPath, { method: "POST", headers: json, body })).status).toBe(200);
  });

  test("that is no text in UTF-8 is refused", async () => {
    api = await startApi({ questions: [submitted()] });
    const body = Buffer.from([...Buffer.from('{"nonce":"tab-nonce-'), 0xc3, 0x28, ...Buffer.from('"}')]);
    const answer = await api.request(pickUpPath, { method: "POST", headers: json, body });
    expect(answer.body).toEqual(problem(400, "malformed", "De inhoud is geen geldige JSON."));
  });

  test("that never ends is refused at the same size, and cut off when its time is up", async () => {
    api = await startApi({ server: { limits: { headers: 200, request: 400 } } });
    const head = `POST ${pickUpPath} HTTP/1.1\r\nHost: x\r\nAuthorization: ${json.authorization}\r\nContent-Type: application/json\r\n`;
    const chunk = `10000\r\n${kilobytes(64)}\r\n`;
    const heard = await talk(api.address, `${head}Transfer-Encoding: chunked\r\n\r\n${chunk.repeat(5)}`);
    expect(heard).toMatch(/^HTTP\/1\.1 413 /);
    await stillServes(api);
  });
});

describe("an address", () => {
  test.each([
    "/api",
    "/api/v1",
    "/api/v1/",
    "/api/v2/me",
    "/api/v1/nothing",
    "/api/v1/me/",
    "/api/v1/Me",
    "/api/v1/questions/qst_1/../../../me/x",
    "/api/v1//me",
    "/api/.env",
  ])("%s is unknown", async (path) => {
    api = await startApi();
    const answer = await api.request(path, { headers: signedIn });
    expect(answer.body).toEqual(problem(404, "unknown_address", "Op dit adres staat niets."));
    isProblem(answer);
  });

  test.each(["/api/v1/questions/%", "/api/v1/questions/%E0%A4%A", "/api/v1/questions/%c0%ae"])(
    "%s that cannot be decoded is a bad request",
    async (path) => {
      api = await startApi();
      const answer = await api.request(path, { headers: signedIn });
      expect(answer.body).toEqual(problem(400, "bad_request", "Dit verzoek kan ik niet lezen."));
      isProblem(answer);
    },
  );

  test.each([
    ["DELETE", "/api/v1/me", "GET, HEAD, OPTIONS"],
    ["POST", "/api/v1/portfolio", "GET, HEAD, OPTIONS"],
    ["PUT", "/api/v1/questions", "GET, POST, HEAD, OPTIONS"],
    ["PUT", `/api/v1/questions/${submitted().id}`, "GET, HEAD, OPTIONS"],
    ["GET", pickUpPath, "POST, OPTIONS"],
    ["DELETE", "/healthz", "GET, HEAD, OPTIONS"],
    ["POST", "/", "GET, HEAD, OPTIONS"],
  ])("%s %s is told which methods it takes", async (method, path, allow) => {
    api = await startApi();
    const answer = await api.request(path, { method, headers: signedIn });
    expect(answer).toMatchObject({ status: 405, body: { code: "method_not_allowed" } });
    expect(answer.headers.get("allow")).toBe(allow);
    isProblem(answer);
  });

  test("OPTIONS says which methods it takes, and is no error", async () => {
    api = await startApi();
    const answer = await api.request(pickUpPath, { method: "OPTIONS" });
    expect(answer).toMatchObject({ status: 204, body: "" });
    expect(answer.headers.get("allow")).toBe("POST, OPTIONS");
  });

  test("HEAD says what GET would, without the body", async () => {
    api = await startApi();
    expect(await api.request("/api/v1/me", { method: "HEAD", headers: signedIn })).toMatchObject({
      status: 200,
      body: "",
    });
    expect(await api.request("/api/v1/me", { method: "HEAD" })).toMatchObject({ status: 401, body: "" });
  });
});

describe("a text of 10,000 characters", () => {
  const long = "huur ".repeat(2000);

  test.each(["/known-solutions", "/similar-questions"])(
    "is too long to search by at %s, and that is said",
    async (at) => {
      api = await startApi();
      const answer = await api.as(sam).get(`${at}?q=${encodeURIComponent(long)}`);
      expect(answer.body).toEqual(problem(400, "not_understood", tooLong, ["q"]));
      const beside = await api.as(sam).get(`${at}?q=${encodeURIComponent(long)}&limit=none`);
      expect(beside.body).toEqual(problem(400, "not_understood", incomplete, ["q", "limit"]));
    },
  );

  test("is too long for a question, and somebody who reads English is told so in English", async () => {
    api = await startApi();
    const answer = await api.as(eve).post("/questions", { nonce: "tab-nonce-1", text: long });
    const detail = "The text is too long. Shorten it and try again.";
    expect(answer.body).toEqual(problem(400, "not_understood", detail, ["text"]));
  });
});

describe("when something of ours breaks", () => {
  test("the reader gets a reference in their own language, the log gets the error, and nothing else leaves", async () => {
    api = await startApi({ questions: [submitted()] });
    const broken = new Error("SQLITE_CORRUPT at /var/lib/secret");
    api.stores.people.get = () => Promise.reject(broken);
    const answer = await api.request("/api/v1/me", { headers: signedIn });
    isProblem(answer);
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer.body)).not.toMatch(/SQLITE|secret|stack|\.ts/);
    const { instance } = z.object({ instance: z.string() }).parse(answer.body);
    const correlation = instance.replace("urn:uuid:", "");
    expect(api.logged).toEqual([{ event: "request failed", fields: { correlation, error: broken } }]);
    expect(answer.body).toMatchObject({
      detail: `Er ging iets mis aan onze kant. Probeer het zo nog eens. Kenmerk: ${correlation}.`,
    });
  });

  test("somebody who reads English is told so in English", async () => {
    api = await startApi();
    api.stores.partners.list = () => Promise.reject(new Error("broken"));
    expect((await api.as(eve).get("/partners")).body).toMatchObject({
      status: 500,
      detail: expect.stringContaining("our side") as unknown,
    });
  });

  test("a hundred bad requests at once leave it standing", async () => {
    const running = await startApi({ questions: [submitted()] });
    api = running;
    const bad = Array.from({ length: 100 }, (_, index) => badPosts[index % badPosts.length]);
    const answers = await Promise.all(
      bad.map((post) =>
        running.request(pickUpPath, { method: "POST", headers: post?.[1] ?? {}, body: post?.[2] ?? "" }),
      ),
    );
    expect(answers.every(({ status }) => status >= 400 && status < 500)).toBe(true);
    await stillServes(running);
    expect(running.logged).toEqual([]);
  });
});

function isProblem({ status, headers, body }: Answer): void {
  expect(headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("x-powered-by")).toBeNull();
  expect(body).toMatchObject({ status });
}

async function stillServes(running: Api): Promise<void> {
  expect((await running.as(sam).get("/me")).status).toBe(200);
}
