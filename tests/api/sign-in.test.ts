import { afterEach, describe, expect, test } from "@jest/globals";
import type { Person } from "#src/people/person.ts";
import type { Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import { everyContract } from "#tests/support/described.ts";
import { eve, housing, noor } from "#tests/support/people.ts";
import { problem } from "#tests/support/problem.ts";

const open = "GET /demo/people";

let api: Api | undefined;
afterEach(async () => api?.close());

describe("signing in", () => {
  test("nobody gets anything from any address without it, and every contract has an address", async () => {
    api = await startApi();
    const contracts = await everyContract();
    expect(contracts.length).toBeGreaterThanOrEqual(46);
    for (const { method, path } of contracts) {
      const answer = await api.request(`/api/v1${path.replaceAll(/\{\w+\}/g, "qst_1")}`, { method });
      if (`${method} ${path}` === open) expect(answer.status).toBe(200);
      else
        expect({ path, ...answer }).toMatchObject({
          path,
          status: 401,
          body: problem(401, "signed_out", "Je bent niet aangemeld. Meld je opnieuw aan."),
        });
    }
  });

  test.each([
    ["another scheme", `Basic demo.${noor.id}`],
    ["no person", "Bearer demo."],
    ["somebody unknown", "Bearer demo.per_stranger"],
    ["the id of something else", "Bearer demo.qst_3f9a2b1c"],
    ["a name with a path in it", "Bearer demo.../per_noor"],
    ["more than one person", `Bearer demo.${noor.id} demo.${eve.id}`],
    ["a token that is not of the demo", "Bearer eyJhbGciOiJub25lIn0.e30."],
  ])("%s is nobody", async (_, authorization) => {
    api = await startApi();
    const answer = await api.request("/api/v1/me", { headers: { authorization } });
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toBe("Bearer");
  });

  test("somebody who signed in reads who they are and for which organisation they act", async () => {
    api = await startApi();
    const { id, name, language, roles } = noor;
    expect((await api.as(noor).get("/me")).body).toEqual({
      id,
      name,
      language,
      roles,
      organisation: { id: housing.id, name: housing.name },
      may: [],
    });
    expect((await api.as(eve).get("/me")).body).toMatchObject({ name: "Eve Example", organisation: null });
  });

  test("the demo tells who one can be", async () => {
    api = await startApi({ people: [noor, eve] });
    const shown = ({ id, tenant, object, name, language, roles }: Person) => ({
      id,
      tenant,
      object,
      name,
      language,
      roles,
      may: [],
    });
    const people = await api.request("/api/v1/demo/people");
    expect(people.body).toEqual({
      items: [
        { ...shown(eve), organisation: null },
        { ...shown(noor), organisation: { id: housing.id, name: housing.name } },
      ],
      next: null,
    });
  });

  test("outside the demo the list of people does not exist", async () => {
    api = await startApi({ demo: false });
    expect(await api.request("/api/v1/demo/people")).toMatchObject({
      status: 404,
      body: problem(404, "unknown_address", "Op dit adres staat niets."),
    });
  });
});
