import { expect, test } from "@jest/globals";
import { configFrom } from "#src/main/config.ts";

const key = "a-key-that-nobody-may-read";
const whole = { REVIEWER_ENDPOINT: "https://model.example/v1", REVIEWER_KEY: key, REVIEWER_MODEL: "voorbeeld-1" };

function reviewerWith(environment: Readonly<Record<string, string>>) {
  const config = configFrom({ DEMO: "1", ...environment });
  return config.ok ? config.value.reviewer : config.refusal.problem;
}

test("no language model reads along unless somebody turns it on", () => {
  expect(reviewerWith({})).toBeNull();
  expect(reviewerWith({ REVIEWER_API: "azure" })).toBeNull();
});

test("address, key and model turn it on", () => {
  const reviewer = { endpoint: "https://model.example/v1", key, model: "voorbeeld-1" };
  expect(reviewerWith(whole)).toEqual({ ...reviewer, api: "openai" });
  expect(reviewerWith({ ...whole, REVIEWER_API: "azure" })).toEqual({ ...reviewer, api: "azure" });
});

test.each(["REVIEWER_ENDPOINT", "REVIEWER_KEY", "REVIEWER_MODEL"] as const)(
  "without %s the server does not start half on, and tells no key",
  (missing) => {
    const { [missing]: _, ...rest } = whole;
    const problem = reviewerWith(rest);
    expect(problem).toContain("give all three, or none");
    expect(problem).not.toContain(key);
  },
);

test.each(["http://model.example/v1", "ftp://model.example", "model.example", "http://127.0.0.1.model.example/v1"])(
  "the question and the key do not go to %s",
  (endpoint) => {
    expect(reviewerWith({ ...whole, REVIEWER_ENDPOINT: endpoint })).toMatch(/^REVIEWER_ENDPOINT: /);
  },
);

test("a model on this machine needs no https, but Azure's model class does", () => {
  const local = { ...whole, REVIEWER_ENDPOINT: "http://127.0.0.1:11434/v1" };
  expect(reviewerWith(local)).toMatchObject({ endpoint: "http://127.0.0.1:11434/v1" });
  expect(reviewerWith({ ...local, REVIEWER_API: "azure" })).toBe("REVIEWER_ENDPOINT: must be https for Azure");
});
