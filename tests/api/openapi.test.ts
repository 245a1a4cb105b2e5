import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import type { DescribedOperation, Description as Described } from "#tests/support/described.ts";
import { Description, against, everyContract, operationsOf } from "#tests/support/described.ts";
import type { ProductServer } from "#tests/support/product-server.ts";
import { productServer } from "#tests/support/product-server.ts";

const Problem = z.object({ status: z.int(), code: z.string() });
const Page = z.object({ items: z.array(z.object({ id: z.string() })) });
const Cast = z.object({
  items: z.array(z.object({ id: z.string(), roles: z.array(z.object({ role: z.string() })) })),
});

let standing: ProductServer;
let description: Described;
/** The network lead and one of the QRT: together they may read everything. */
let readers: readonly string[];
beforeAll(async () => {
  standing = await productServer({ signIn: "demo" });
  description = Description.parse(await (await fetch(`${standing.address}/api/v1/openapi.json`)).json());
  const { items } = Cast.parse(await (await ask("/demo/people")).json());
  readers = ["network_lead", "qrt"].map(
    (role) => items.find(({ roles }) => roles.some((one) => one.role === role))?.id ?? "",
  );
});
afterAll(() => standing.close());

function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${standing.address}/api/v1${path}`, init);
}

/** As the first of the readers who may. */
async function read(path: string): Promise<Response> {
  const answers = readers.map((id) =>
    ask(path, { headers: { authorization: `Bearer demo.${id}` }, signal: AbortSignal.timeout(10_000) }),
  );
  const [first, second] = await Promise.all(answers);
  if (!first || !second) throw new Error("nobody reads");
  const [chosen, other] = first.status === 403 ? [second, first] : [first, second];
  await other.body?.cancel();
  return chosen;
}

describe("the description of the API", () => {
  test("holds exactly what the contracts agree on, and itself", async () => {
    const agreed = (await everyContract()).map(({ method, path }) => `${method} ${path}`);
    const told = operationsOf(description).map(({ method, path }) => `${method} ${path}`);
    expect(told.toSorted()).toEqual([...agreed, "GET /openapi.json"].toSorted());
    expect(told.length).toBeGreaterThan(45);
  });

  test("names every refusal that a contract names", async () => {
    const told = new Map(operationsOf(description).map((one) => [`${one.method} ${one.path}`, codesOf(one)]));
    for (const { method, path, refuses } of await everyContract()) {
      expect([...(told.get(`${method} ${path}`) ?? [])]).toEqual(expect.arrayContaining(refuses));
    }
  });

  test("points to nothing that is not there", () => {
    const pointed = [...JSON.stringify(description).matchAll(/"\$ref":"#\/components\/(\w+)\/([^"]+)"/g)];
    expect(pointed.length).toBeGreaterThan(100);
    for (const [, kind, name] of pointed) {
      expect(
        Object.keys(kind === "headers" ? description.components.headers : description.components.schemas),
      ).toContain(name);
    }
    expect(JSON.stringify(description)).not.toContain("$defs");
  });

  test("gives every operation a name, a line of its own and a concept", () => {
    const operations = operationsOf(description);
    const tags = description.tags.map(({ name }) => name);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    expect(new Set(operations.map(({ summary }) => summary)).size).toBe(operations.length);
    for (const { operationId, summary, tags: own } of operations) {
      expect(operationId).toMatch(/^(get|post)[A-Z][A-Za-z]+$/);
      expect(summary).toMatch(/^[A-Z][^.]{4,79}$/);
      expect(tags).toEqual(expect.arrayContaining(own));
    }
  });
});

describe("what the server answers is what its description says", () => {
  test("for everything that can be read, in the sample alliance", async () => {
    const seen: string[] = [];
    for (const operation of operationsOf(description).filter(({ method }) => method === "GET")) {
      const path = await addressOf(operation);
      const answer = await read(path);
      const content = operation.responses["200"]?.content ?? {};
      const media = (answer.headers.get("content-type") ?? "").split(";")[0] ?? "";
      expect({ path, status: answer.status, media }).toEqual({ path, status: 200, media: Object.keys(content)[0] });
      if (media === "application/json") {
        const wrong = against(description, content[media]?.schema ?? {}, await answer.json());
        expect({ path, wrong }).toEqual({ path, wrong: [] });
      } else await answer.body?.cancel();
      seen.push(operation.path);
    }
    expect(seen).toEqual(expect.arrayContaining(["/questions/{id}", "/portfolio", "/changes", "/me"]));
  });

  test("for who has not signed in, and for who sends nothing that can be read", async () => {
    for (const operation of operationsOf(description)) {
      const path = operation.path.replaceAll(/\{\w+\}/g, "unknown");
      await refusedAsDescribed(operation, path, { method: operation.method }, 401);
      const headers = { authorization: `Bearer demo.${readers[0]}` };
      if (operation.method === "POST")
        await refusedAsDescribed(operation, path, { method: "POST", headers, body: "?" }, 415);
    }
  });

  test("a field that the description does not name would be noticed", () => {
    const { schema } = description.paths["/me"]?.["get"]?.responses["200"]?.content["application/json"] ?? {};
    expect(against(description, schema ?? {}, { id: "per_1", secret: 1 })).not.toEqual([]);
    expect(against(description, { type: "object", properties: {} }, { secret: 1 })).toHaveLength(1);
  });
});

async function refusedAsDescribed(operation: DescribedOperation, path: string, init: RequestInit, status: number) {
  const isOpen = operation.security?.length === 0;
  if (isOpen && status === 401) return;
  const answer = await ask(path, init);
  const described = operation.responses[status];
  const { schema } = described?.content["application/problem+json"] ?? {};
  const told: unknown = await answer.json();
  expect({ path, status: answer.status, type: answer.headers.get("content-type") }).toEqual({
    path,
    status,
    type: "application/problem+json; charset=utf-8",
  });
  expect(codesOf(operation)).toContain(Problem.parse(told).code);
  expect({ path, wrong: against(description, schema ?? {}, told) }).toEqual({ path, wrong: [] });
}

/** The address of something that is there: ids come from the list that the address goes on from. */
async function addressOf({ path, parameters }: DescribedOperation): Promise<string> {
  const collection = /^(.*?)\/\{/.exec(path)?.[1];
  const [first] = collection === undefined ? [] : Page.parse(await (await read(collection)).json()).items;
  const asked = new URLSearchParams();
  for (const { name, in: place, required, schema } of parameters) {
    if (place === "query" && required) asked.set(name, schema.enum?.[0] ?? "energie");
  }
  const filled = path.replaceAll(/\{\w+\}/g, first?.id ?? "");
  return asked.size === 0 ? filled : `${filled}?${asked}`;
}

function codesOf({ responses }: DescribedOperation): readonly string[] {
  return Object.values(responses).flatMap(({ content }) => {
    const { schema } = content["application/problem+json"] ?? {};
    return (
      z.object({ properties: z.object({ code: z.object({ enum: z.array(z.string()) }) }) }).safeParse(schema).data
        ?.properties.code.enum ?? []
    );
  });
}
