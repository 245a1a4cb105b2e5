import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import type { Request, Response } from "express";
import express from "express";
import { securityHeaders } from "#src/http/security-headers.ts";
import { tabHandler } from "#src/http/tab.ts";
import { QuestionShown } from "#src/question/question.contract.ts";
import { decide, pickUp } from "#src/triage/triage.contract.ts";
import type { TabAlliance } from "./tab-alliance.ts";
import { tabAlliance } from "./tab-alliance.ts";
import { quinten } from "./tab-names.ts";
import { rowOf } from "./tab-questions.ts";

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
  app.use(tabHandler(built));
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
  router.get("/demo/people", (_request, response) => response.json(page(told().people)));
  router.get("/me", (request, response) => {
    const me = told().people.find(({ id }) => id === askerOf(request));
    one(response, me);
  });
  router.get("/profile", (_request, response) => response.json(told().profile));
  router.get("/portfolio", ({ query }, response) => response.json(portfolioOf(told(), query["theme"])));
  router.get("/delivery-moments", (_request, response) => response.json(page(told().moments)));
  router.get("/questions", (request, response) => response.json(listed(questionsFor(told(), request), request.query)));
  router.get("/questions/:id", (request, response) => {
    const question = questionsFor(told(), request).find(({ id }) => id === request.params["id"]);
    one(response, question);
  });
  router.get("/initiatives/:id", ({ params }, response) => {
    const initiative = told().initiatives.find(({ id }) => id === params["id"]);
    one(response, initiative);
  });
  router.post("/questions/:id/pick-up", (request, response) => {
    pickUp.body.parse(request.body);
    change(fixture, request, response, {
      stage: "in_triage",
      triager: quinten,
      may: ["decide"],
      due: "2026-11-27",
      overdue: false,
    });
  });
  router.post("/questions/:id/decision", (request, response) => {
    const { decision, findings, theme } = decide.body.parse(request.body);
    const decidedAt = "2026-11-23T10:00:00.000Z";
    const stage = "decided";
    change(fixture, request, response, {
      stage,
      route: decision.route,
      decision,
      findings,
      theme,
      may: [],
      due: null,
      decidedAt,
    });
  });
  return router;
}

function change(fixture: TabFixture, { params }: Request, response: Response, changed: object): void {
  const { alliance } = fixture;
  const questions = alliance.questions.map((question) =>
    question.id === params["id"] ? QuestionShown.parse({ ...question, rev: question.rev + 1, ...changed }) : question,
  );
  fixture.alliance = { ...alliance, questions };
  const changedNow = questions.find(({ id }) => id === params["id"]);
  one(response, changedNow);
}

/** Only the QRT may do something with a question. */
function questionsFor({ questions, people }: TabAlliance, request: Request): TabAlliance["questions"] {
  const asker = people.find(({ id }) => id === askerOf(request));
  if (asker?.roles.some(({ role }) => role === "qrt")) return questions;
  return questions.map((question) => ({ ...question, may: [] }));
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
function listed(questions: TabAlliance["questions"], query: Request["query"]) {
  const rows = questions.map(rowOf).filter(({ stage }) => query["stage"] === undefined || stage === query["stage"]);
  const from = Number(query["cursor"] ?? 0);
  const until = from + Math.min(4, Number(query["limit"]));
  return { items: rows.slice(from, until), next: until < rows.length ? String(until) : null };
}

function portfolioOf({ initiatives, questions }: TabAlliance, theme: unknown) {
  const count = (stage: string) => questions.filter((question) => question.stage === stage).length;
  return {
    columns: (["kraamkamer", "project", "handed_over", "stopped"] as const).map((phase) => {
      const shown = initiatives.filter(
        (initiative) => initiative.phase === phase && (theme === undefined || initiative.theme === theme),
      );
      return { phase, initiatives: shown, total: shown.length };
    }),
    questions: {
      submitted: count("submitted"),
      in_triage: count("in_triage"),
      waiting_for_asker: count("waiting_for_asker"),
    },
  };
}

function refuse(response: Response, { status, code, detail }: Setback): void {
  response
    .status(status)
    .type("application/problem+json")
    .json({ type: "about:blank", title: code, status, code, detail });
}
