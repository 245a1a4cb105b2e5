import { describe, expect, test } from "@jest/globals";
import { cardOf } from "#tests/support/portfolio-cards.ts";
import { lanes } from "#tab/pages/portfolio/lanes.ts";
import { attempt, isMovable, waysFor } from "#tab/pages/portfolio/moves.ts";

const mayAll = { may: ["initiative.move", "initiative.stop"] } as const;
const may = { may: [...mayAll.may] };
const owned = { problemOwner: { kind: "words" as const, id: null, name: "Team wonen" } };
const born = cardOf("born", may);
const ready = cardOf("ready", { ...may, ...owned });
const project = cardOf("project", { ...may, ...owned, phase: "project", ways: ["handed_over", "stopped"] });
const stopped = cardOf("stopped", { ...may, phase: "stopped", ways: [] });

describe("an attempt to move an initiative", () => {
  test("to where it stands comes to nothing", () => {
    expect(attempt(born, "kraamkamer")).toEqual({ kind: "nothing" });
  });

  test("to a project goes at once where somebody owns the problem, and else asks who does", () => {
    expect(attempt(ready, "project")).toEqual({ kind: "now", to: "project" });
    expect(attempt(born, "project")).toEqual({ kind: "ask", to: "project" });
  });

  test("to handed over and to stopped asks for what has to be told", () => {
    expect(attempt(project, "handed_over")).toEqual({ kind: "ask", to: "handed_over" });
    expect(attempt(project, "stopped")).toEqual({ kind: "ask", to: "stopped" });
  });

  test("where no way leads is refused: not back, not past a phase, and not out of an end", () => {
    const illegal = { kind: "refused", why: "illegal" };
    expect(attempt(project, "kraamkamer")).toEqual(illegal);
    expect(attempt(born, "handed_over")).toEqual(illegal);
    expect(attempt(stopped, "project")).toEqual(illegal);
  });

  test("to the questions is refused: an initiative becomes no question again", () => {
    expect(attempt(born, "miscellaneous")).toEqual({ kind: "refused", why: "to_questions" });
  });

  test("by somebody who does not steer it is refused as theirs", () => {
    const carried = { ...ready, may: ["initiative.stop" as const] };
    expect(attempt(carried, "project")).toEqual({ kind: "refused", why: "not_yours", to: "project" });
    expect(waysFor(carried)).toEqual(["stopped"]);
    expect([isMovable(carried), isMovable({ may: [] })]).toEqual([true, false]);
  });

  test("is offered in the menu exactly where it does not come to a refusal", () => {
    for (const card of [born, ready, project, stopped]) {
      const open = lanes.filter((lane) => ["now", "ask"].includes(attempt(card, lane).kind));
      expect(waysFor(card)).toEqual(open);
    }
  });
});
