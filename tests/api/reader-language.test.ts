import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import { sam } from "#tests/support/people.ts";

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(async () => api.close());

const signedIn = { authorization: `Bearer demo.${sam.id}` };
const post = { method: "POST", headers: { ...signedIn, "content-type": "application/json" } };

/** What is refused before anybody knows what it is about. */
const requests: readonly (readonly [string, string, RequestInit, string, string])[] = [
  ["nobody is signed in", "/api/v1/me", {}, "Je bent niet aangemeld.", "You are not signed in."],
  [
    "there is nothing at the address",
    "/api/v1/nothing",
    {},
    "Op dit adres staat niets.",
    "There is nothing at this address.",
  ],
  ["the method is another", "/api/v1/me", { method: "PUT" }, "Dit adres kent alleen GET,", "This address takes GET,"],
  [
    "the address cannot be decoded",
    "/api/v1/questions/%",
    {},
    "Dit verzoek kan ik niet lezen.",
    "This request cannot be read.",
  ],
  [
    "the body is no JSON",
    "/api/v1/questions",
    { ...post, body: "{" },
    "De inhoud is geen geldige JSON.",
    "The body is not valid JSON.",
  ],
  [
    "the body is too large",
    "/api/v1/questions",
    { ...post, body: "x".repeat(300_000) },
    "De inhoud is te groot.",
    "The body is too large.",
  ],
  [
    "the body is of another type",
    "/api/v1/questions",
    { ...post, headers: signedIn, body: "{}" },
    "Stuur de inhoud als",
    "Send the body as",
  ],
  ["the bot gets no JSON", "/api/messages", { method: "POST", body: "{}" }, "Stuur de inhoud als", "Send the body as"],
  [
    "a file of the tab is not there",
    "/nothing.js",
    {},
    "Op dit adres staat niets.",
    "There is nothing at this address.",
  ],
];

test.each(requests)("when %s, the reader is told so in their own language", async (_, path, init, dutch, english) => {
  const told = async (language: string) => {
    const headers = new Headers(init.headers);
    headers.set("accept-language", language);
    return (await api.request(path, { ...init, headers })).body;
  };
  expect(await told("nl-NL,nl;q=0.9,en;q=0.8")).toMatchObject({ detail: expect.stringContaining(dutch) });
  expect(await told("en-GB,en;q=0.9,nl;q=0.8")).toMatchObject({ detail: expect.stringContaining(english) });
  // The alliance's own, for who reads neither.
  expect(await told("fy")).toMatchObject({ detail: expect.stringContaining(dutch) });
});
