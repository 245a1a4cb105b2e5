import { DeliveryMomentId } from "#src/delivery/delivery-moment.ts";
import { opened, presented } from "#src/delivery/meeting-steps.ts";
import { commandKey } from "#src/kernel/command.ts";
import { sampleInitiativeId } from "#src/main/sample/sample-ids.ts";
import { numberOf } from "#src/question/question.ts";
import type { Alliance } from "./alliance.ts";
import { samplePersonId } from "./product-server.ts";

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
  const held = await lastHeldMoment(alliance);
  const prepared = await momentWithAgenda(alliance);
  const meeting = await meetingGoingOn(alliance);
  return [
    page("front", "/"),
    page("front of a partner", "/", { as: "rosa" }),
    page("front of the network lead", "/", { as: "nadia" }),
    page("portfolio", "/portfolio", { as: "nadia" }),
    page("portfolio of one theme, close together", "/portfolio?theme=leefbare-stad&attention=any&density=compact"),
    page("portfolio as a table", "/portfolio?view=table&group=partner"),
    page("portfolio in time", "/portfolio?view=timeline"),
    page("who does what in the portfolio", "/portfolio?view=partners"),
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
    page("initiative of which somebody tells how it goes", `${initiative("vertelkamer")}?update`, {
      route: "/initiatives/:id",
      as: "levi",
    }),
    page("initiative that stopped", initiative("i-centrale"), { route: "/initiatives/:id" }),
    page("delivery moments", "/delivery-moments", { as: "nadia" }),
    page("delivery moment", `/delivery-moments/${prepared}`, { route: "/delivery-moments/:id", as: "nadia" }),
    page("planning a delivery moment", "/delivery-moments/plan", { as: "nadia" }),
    page("planning a year", "/delivery-moments/plan-year", { as: "nadia" }),
    page("meeting", meeting, { route: "/delivery-moments/:id/live", as: "karin" }),
    page("attendance of a meeting", `${meeting}?view=attendance`, { route: "/delivery-moments/:id/live", as: "karin" }),
    page("meeting on the wall", `${meeting}?view=big`, { route: "/delivery-moments/:id/live", as: "karin" }),
    page("minutes", `/delivery-moments/${held}/minutes`, { route: "/delivery-moments/:id/minutes", as: "nadia" }),
    page("actions", "/actions?whose=all", { as: "nadia" }),
    page("items for the agenda", "/actions/proposals", { as: "rosa" }),
    page("decisions", "/decisions"),
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

function initiative(key: string): string {
  return `/initiatives/${sampleInitiativeId(key)}`;
}

/** The next one, on whose agenda the kernteam works. */
async function momentWithAgenda({ product }: Alliance): Promise<string> {
  const soonest = { where: { stage: "planned" }, order: "day", direction: "ascending", limit: 100 } as const;
  const { items } = await product.stores.deliveryMoments.list(soonest);
  return items.find(({ value }) => value.agenda.length > 0)?.value.id ?? "missing";
}

async function lastHeldMoment({ product }: Alliance): Promise<string> {
  const latest = { where: {}, order: "day", direction: "descending", limit: 100 } as const;
  const { items } = await product.stores.deliveryMoments.list(latest);
  return items.find(({ value }) => value.stage === "closed")?.value.id ?? "missing";
}

/** What is planned in the samples, as it will be when it is held: where it is, and everybody looks at one of its items. */
async function meetingGoingOn({ product, clock }: Alliance): Promise<string> {
  const { deliveryMoments } = product.stores;
  const soonest = { where: { stage: "planned" }, order: "day", direction: "ascending", limit: 100 } as const;
  const { items } = await deliveryMoments.list(soonest);
  const planned = items.map(({ value }) => value).find((moment) => moment.stage === "planned");
  const item = planned?.agenda.find(({ kind }) => kind === "obstacle");
  if (!planned || !item) throw new Error("the samples plan no moment with an obstacle on its agenda");
  const by = samplePersonId("karin");
  const doing = { by, at: clock.now() };
  const going = presented(opened({ ...planned, id: DeliveryMomentId.parse("dlv_going") }, doing), item.id, doing);
  if (!going.ok) throw new Error(going.refusal.code);
  const { id } = going.value;
  await deliveryMoments.create({
    value: going.value,
    command: commandKey("test", "given", id, id),
    by,
    at: doing.at,
    events: [{ type: "delivery_moment_opened" }],
  });
  return `/delivery-moments/${id}/live`;
}
