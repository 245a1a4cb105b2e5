import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import type { Request, Response } from "express";
import express from "express";
import { securityHeaders } from "#src/http/security-headers.ts";
import { tabHandler } from "#src/http/tab.ts";
import { z } from "zod";
import { appointConversationUse } from "#src/conversation/conversation.contract.ts";
import { Front } from "#src/front/front.contract.ts";
import { ask } from "#src/intake/intake.contract.ts";
import { DemoPerson } from "#src/people/me.contract.ts";
import { QuestionShown } from "#src/question/question-shown.contract.ts";
import { mayOf, scriptedActs } from "./tab-acts.ts";
import type { TabAlliance } from "./tab-alliance.ts";
import { tabAlliance } from "./tab-alliance.ts";
import { esri, quinten, rova, swz, zwolle } from "./tab-names.ts";
import { portfolioOf } from "./tab-portfolio.ts";
import { newDraft, rowOf } from "./tab-questions.ts";

export interface TabFixture {
  readonly address: string;
  /** What the server tells; a test changes it by giving it another. */
  alliance: TabAlliance;
  /** Answers of the next requests to a path, before the usual answer. */
  readonly next: Map<string, readonly Setback[]>;
  /** Bodies of the changes that were asked for, oldest first. */
  readonly changes: { readonly path: string; readonly body: unknown }[];
  reset(): void;
  close(): Promise<void>;
}

interface Setback {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
}

const built = fileURLToPath(new URL("../../dist/tab", import.meta.url));

/** The built tab behind the real security headers, with a scripted alliance in place of the real API. */
export async function startTabFixture(port = 0): Promise<TabFixture> {
  const app = express();
  app.use(securityHeaders());
  const server = createServer(app);
  const fixture: TabFixture = {
    address: "",
    alliance: tabAlliance(),
    next: new Map(),
    changes: [],
    reset: () => {
      fixture.alliance = tabAlliance();
      fixture.next.clear();
      fixture.changes.length = 0;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  app.use("/api/v1", express.json(), scripted(fixture), answers(fixture));
  app.use(tabHandler(built, (_request, response, { status }) => void response.sendStatus(status)));
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has an address of this kind.
  const { port: given } = server.address() as AddressInfo;
  return Object.assign(fixture, { address: `http://127.0.0.1:${given}` });
}

function scripted({ next, changes }: TabFixture): express.RequestHandler {
  return (request, response, proceed) => {
    if (request.method === "POST") changes.push({ path: request.path, body: request.body });
    const [setback, ...later] = next.get(request.path) ?? [];
    if (!setback) return proceed();
    next.set(request.path, later);
    return refuse(response, setback);
  };
}

function answers(fixture: TabFixture) {
  const router = express.Router();
  const told = () => fixture.alliance;
  router.get("/changes", (_request, response) => {
    // Stays open, and never tells anything.
    response.type("text/event-stream").write(`id: scripted-0\ndata: {"kind":"at"}\n\n`);
  });
  router.get("/demo/people", (_request, response) => response.json(page(told().people)));
  router.get("/me", (request, response) => {
    const me = told().people.find(({ id }) => id === askerOf(request));
    one(response, me);
  });
  router.get("/people", (_request, response) => response.json(page(told().people)));
  router.get("/profile", (_request, response) => response.json(told().profile));
  router.get("/front", (request, response) => response.json(frontOf(told(), request)));
  router.get("/portfolio/overview", (_request, response) => response.json(portfolioOf(told())));
  router.get("/portfolio-views", (_request, response) => response.json({ ...page([]), mayShare: false }));
  router.get("/delivery-moments", (_request, response) => response.json(page(told().moments)));
  router.get("/calendar-subscription", (_request, response) => response.json({ startedAt: null }));
  router.get("/questions", (request, response) => response.json(listed(questionsFor(told(), request), request)));
  router.get("/questions/:id", (request, response) => {
    const question = questionsFor(told(), request).find(({ id }) => id === request.params["id"]);
    one(response, question);
  });
  router.get("/initiatives/:id", ({ params }, response) => {
    const initiative = told().initiatives.find(({ id }) => id === params["id"]);
    one(response, initiative);
  });
  router.get("/questions/:id/suggested-parties", (_request, response) =>
    response.json({
      found: [{ ...esri, expertise: ["kaarten en dashboards"], earlier: [] }],
      others: [rova, swz, zwolle],
    }),
  );
  router.get("/qrt-members", (_request, response) =>
    response.json(
      page([
        { ...quinten, away: false },
        { id: "per_lia", name: "Lia Voorbeeld (QRT)", away: true },
      ]),
    ),
  );
  router.get(["/known-solutions", "/similar-questions"], (_request, response) => response.json(page([])));
  router.get("/partners", (_request, response) =>
    response.json(page([rova, swz].map((partner) => ({ ...partner, kind: "utility", expertise: [] })))),
  );
  router.get("/conversations", (request, response) => response.json(page(channelsFor(told(), request))));
  router.post("/conversations/:id/use", (request, response) => {
    const { use } = appointConversationUse.body.parse(request.body);
    const channels = told().channels.map((channel) =>
      channel.id === request.params.id ? { ...channel, use } : channel,
    );
    fixture.alliance = { ...told(), channels };
    one(
      response,
      channels.find(({ id }) => id === request.params.id),
    );
  });
  router.post("/me/organisation", (request, response) => {
    const people = told().people.map((person) =>
      person.id === askerOf(request) ? { ...person, organisation: rova } : person,
    );
    fixture.alliance = { ...told(), people: z.array(DemoPerson).parse(people) };
    one(
      response,
      fixture.alliance.people.find(({ id }) => id === askerOf(request)),
    );
  });
  router.post("/questions", (request, response) => {
    const { text } = ask.body.parse(request.body);
    const asker = told().people.find(({ id }) => id === askerOf(request));
    const draft = QuestionShown.parse({ ...newDraft(text), asker, organisation: asker?.organisation });
    fixture.alliance = { ...told(), questions: [draft, ...told().questions] };
    one(response, seenBy(asker, draft));
  });
  router.post("/questions/:id/notices/:notice/retry", ({ params }, response) => {
    const questions = told().questions.map((question) => ({
      ...question,
      notices: question.notices.map((notice) =>
        notice.id === params.notice ? { ...notice, state: "waiting" as const, ...untroubled } : notice,
      ),
    }));
    fixture.alliance = { ...told(), questions };
    response.json({ id: params.notice, state: "waiting", due: null });
  });
  for (const { path, change } of scriptedActs) {
    router.post(path, (request, response) => changeQuestion(fixture, request, response, change));
  }
  return router;
}

const untroubled = { died: null, trouble: null, problem: null };

function changeQuestion(
  fixture: TabFixture,
  request: Request,
  response: Response,
  change: (body: unknown, question: QuestionShown) => object,
): void {
  const { alliance } = fixture;
  const questions = alliance.questions.map((question) =>
    question.id === request.params["id"]
      ? QuestionShown.parse({ ...question, rev: question.rev + 1, ...change(request.body, question) })
      : question,
  );
  fixture.alliance = { ...alliance, questions };
  one(
    response,
    questionsFor(fixture.alliance, request).find(({ id }) => id === request.params["id"]),
  );
}

/** As the reader sees them: with what they may do, drafts of others left out, the workbench for the QRT alone. */
function questionsFor({ questions, people }: TabAlliance, request: Request): TabAlliance["questions"] {
  const person = people.find(({ id }) => id === askerOf(request));
  return questions
    .filter(({ stage, asker }) => stage !== "draft" || asker.id === person?.id)
    .map((question) => seenBy(person, question));
}

function seenBy(person: DemoPerson | undefined, question: QuestionShown): QuestionShown {
  const isQrt = person?.roles.some(({ role }) => role === "qrt") ?? false;
  const joined = question.joined.map((offer) => ({
    ...offer,
    own: offer.organisation.id === person?.organisation?.id,
  }));
  const follows = { may: [...mayOf(question, person)], workbench: isQrt ? question.workbench : null };
  return { ...question, joined, ...follows };
}

function channelsFor({ channels, people }: TabAlliance, request: Request): TabAlliance["channels"] {
  const person = people.find(({ id }) => id === askerOf(request));
  const may = person?.may.includes("conversation.appoint") ? (["conversation.appoint"] as const) : [];
  return channels.map((channel) => ({ ...channel, may: [...may] }));
}

function askerOf(request: Request): string | undefined {
  return request.get("authorization")?.replace("Bearer demo.", "");
}

function one(response: Response, found: unknown): void {
  if (found === undefined) refuse(response, { status: 404, code: "not_found", detail: "Dit bestaat niet (meer)." });
  else response.json(found);
}

function page(items: readonly unknown[]) {
  return { items, next: null };
}

/** Pages hold at most four, so that a small alliance has more than one. */
function listed(questions: TabAlliance["questions"], request: Request) {
  const { query } = request;
  const rows = questions
    .map(rowOf)
    .filter(({ stage }) => query["stage"] === undefined || stage === query["stage"])
    .filter(
      ({ stage }) => query["open"] === undefined || ["submitted", "in_triage", "waiting_for_asker"].includes(stage),
    )
    .toSorted((one, other) => (query["open"] === undefined ? 0 : Date.parse(one.askedAt) - Date.parse(other.askedAt)))
    .filter(({ asker }) => query["mine"] === undefined || asker.id === askerOf(request));
  const from = Number(query["cursor"] ?? 0);
  const until = from + Math.min(4, Number(query["limit"]));
  const total = { count: rows.length, orMore: false };
  return { items: rows.slice(from, until), next: until < rows.length ? String(until) : null, total };
}

/** Nothing waits and nothing changed: what a front page tells is looked at on the whole product. */
function frontOf({ questions, people }: TabAlliance, request: Request): Front {
  const person = people.find(({ id }) => id === askerOf(request));
  const open = questions.filter(({ stage }) => ["submitted", "in_triage", "waiting_for_asker"].includes(stage));
  return Front.parse({
    now: "2026-11-23T10:00:00.000Z",
    today: "2026-11-23",
    waiting: [],
    news: [],
    duty: null,
    openQuestions: person?.roles.some(({ role }) => role === "qrt") ? open.length : null,
    moment: null,
  });
}

function refuse(response: Response, { status, code, detail }: Setback): void {
  response
    .status(status)
    .type("application/problem+json")
    .json({ type: "about:blank", title: code, status, code, detail });
}
