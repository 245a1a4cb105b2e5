import { numberOf } from "#src/question/question.ts";
import type { Alliance } from "./alliance.ts";

export interface TabPage {
  /** For messages and for the names of screenshots. */
  readonly name: string;
  /** As it stands in tab/app/routes.tsx; null for an address that leads nowhere. */
  readonly route: string | null;
  readonly path: string;
  /** By the key of the samples: who looks. */
  readonly as: string;
}

/** Every page of the tab, in its main states, on the sample alliance. A page that is not here fails a test. */
export async function tabPages(alliance: Alliance): Promise<readonly TabPage[]> {
  const question = await questionsByNumber(alliance);
  const initiative = await someInitiative(alliance);
  return [
    page("front", "/"),
    page("front of a partner", "/", { as: "rosa" }),
    page("front of the network lead", "/", { as: "nadia" }),
    page("portfolio", "/portfolio"),
    page("portfolio of one theme", "/portfolio?theme=leefbare-stad"),
    page("triage", "/triage"),
    page("questions", "/questions"),
    page("questions that were decided", "/questions?stage=decided"),
    page("questions without a match", "/questions?q=zeppelin"),
    page("decided question", `/questions/${question("V-2026-005")}`, { route: "/questions/:id" }),
    page("question in triage", `/questions/${question("V-2026-009")}`, { route: "/questions/:id" }),
    page("deciding", `/questions/${question("V-2026-010")}?decide`, { route: "/questions/:id" }),
    page("question for a partner", `/questions/${question("V-2026-012")}`, { route: "/questions/:id", as: "rosa" }),
    page("question to its asker", `/questions/${question("V-2026-008")}`, { route: "/questions/:id", as: "rosa" }),
    page("question that is not there", "/questions/qst_gone", { route: "/questions/:id" }),
    page("my questions", "/mine"),
    page("asking", "/ask"),
    page("draft", `/ask/${question(null)}`, { route: "/ask/:id" }),
    page("solutions", "/solutions"),
    page("proposing a solution", "/solutions/new"),
    page("adding a solution", "/solutions/add"),
    page("solution", `/solutions/k01`, { route: "/solutions/:id" }),
    page("solution to a partner", `/solutions/k01`, { route: "/solutions/:id", as: "rosa" }),
    page("editing a solution", `/solutions/k01/edit`, { route: "/solutions/:id/edit" }),
    page("messages", "/messages"),
    page("settings", "/settings"),
    page("filter", "/filter"),
    page("filter to who may not see it", "/filter", { as: "rosa" }),
    page("set-up", "/set-up", { as: "nadia" }),
    page("initiative", `/initiatives/${initiative}`, { route: "/initiatives/:id" }),
    page("delivery moments", "/delivery-moments"),
    page("adding the tab to a channel", "/configure"),
    page("nowhere", "/nowhere", { route: null }),
  ];
}

function page(
  name: string,
  path: string,
  { route = path.replace(/\?.*$/, ""), as = "vera" }: { readonly route?: string | null; readonly as?: string } = {},
): TabPage {
  return { name, path, route, as };
}

/** A draft has no number yet; Vera has one. */
async function questionsByNumber({ product }: Alliance) {
  const all = { where: {}, order: "askedAt", direction: "descending", limit: 100 } as const;
  const { items } = await product.stores.questions.list(all);
  const drafts = items.filter(({ value }) => value.stage === "draft");
  return (number: string | null) =>
    (number === null ? drafts : items.filter(({ value }) => numberOf(value) === number))[0]?.value.id ?? "missing";
}

async function someInitiative({ product }: Alliance): Promise<string> {
  const latest = { where: {}, order: "bornAt", direction: "descending", limit: 1 } as const;
  const { items } = await product.stores.initiatives.list(latest);
  return items[0]?.value.id ?? "missing";
}
