import type { ComponentType } from "react";
import { useEffect } from "react";
import { matchRoute, Redirect, Route, Switch, useLocation, useRouter } from "wouter";
import { FrontPage } from "#tab/pages/front/page.tsx";
import type { LazyPage } from "#tab/ui/lazy-page.tsx";
import { lazyPage } from "#tab/ui/lazy-page.tsx";
import { NotFoundPage } from "./not-found-page.tsx";

interface PageAt {
  readonly path: string;
  readonly Page: ComponentType<{ readonly id: string }> | LazyPage<{ readonly id: string }>;
}

// Where everybody comes in is in the first load; every other page comes when it is asked for.
const pages: readonly PageAt[] = [
  { path: "/", Page: FrontPage },
  { path: "/portfolio", Page: lazyPage(async () => (await import("#tab/pages/portfolio/page.tsx")).PortfolioPage) },
  { path: "/triage", Page: lazyPage(async () => (await import("#tab/pages/triage/page.tsx")).TriagePage) },
  { path: "/questions", Page: lazyPage(async () => (await import("#tab/pages/questions/page.tsx")).QuestionsPage) },
  { path: "/questions/:id", Page: lazyPage(async () => (await import("#tab/pages/question/page.tsx")).QuestionPage) },
  { path: "/mine", Page: lazyPage(async () => (await import("#tab/pages/mine/page.tsx")).MinePage) },
  {
    path: "/ask",
    Page: lazyPage(async () => (await import("#tab/pages/asking/new-question-page.tsx")).NewQuestionPage),
  },
  { path: "/ask/:id", Page: lazyPage(async () => (await import("#tab/pages/asking/draft-page.tsx")).DraftPage) },
  { path: "/solutions", Page: lazyPage(async () => (await import("#tab/pages/solutions/page.tsx")).SolutionsPage) },
  {
    path: "/solutions/new",
    Page: lazyPage(async () => (await import("#tab/pages/solutions/propose-page.tsx")).ProposePage),
  },
  {
    path: "/solutions/add",
    Page: lazyPage(async () => (await import("#tab/pages/solutions/add-entry-page.tsx")).AddEntryPage),
  },
  {
    path: "/solutions/:id/edit",
    Page: lazyPage(async () => (await import("#tab/pages/solutions/edit-entry-page.tsx")).EditEntryPage),
  },
  {
    path: "/solutions/:id",
    Page: lazyPage(async () => (await import("#tab/pages/solutions/solution-page.tsx")).SolutionPage),
  },
  { path: "/messages", Page: lazyPage(async () => (await import("#tab/pages/messages/page.tsx")).MessagesPage) },
  { path: "/settings", Page: lazyPage(async () => (await import("#tab/pages/preferences/page.tsx")).PreferencesPage) },
  { path: "/filter", Page: lazyPage(async () => (await import("#tab/pages/filter/page.tsx")).FilterPage) },
  { path: "/set-up", Page: lazyPage(async () => (await import("#tab/pages/set-up/page.tsx")).SetUpPage) },
  {
    path: "/initiatives/:id",
    Page: lazyPage(async () => (await import("#tab/pages/initiative/page.tsx")).InitiativePage),
  },
  {
    path: "/delivery-moments",
    Page: lazyPage(async () => (await import("#tab/pages/delivery/page.tsx")).DeliveryPage),
  },
  {
    path: "/delivery-moments/plan",
    Page: lazyPage(async () => (await import("#tab/pages/delivery/plan-page.tsx")).PlanPage),
  },
  {
    path: "/delivery-moments/plan-year",
    Page: lazyPage(async () => (await import("#tab/pages/delivery/plan-year-page.tsx")).PlanYearPage),
  },
  {
    path: "/delivery-moments/:id",
    Page: lazyPage(async () => (await import("#tab/pages/delivery/moment-page.tsx")).MomentPage),
  },
  {
    path: "/delivery-moments/:id/live",
    Page: lazyPage(async () => (await import("#tab/pages/meeting/page.tsx")).MeetingPage),
  },
  {
    path: "/delivery-moments/:id/minutes",
    Page: lazyPage(async () => (await import("#tab/pages/minutes/page.tsx")).MinutesPage),
  },
  { path: "/decisions", Page: lazyPage(async () => (await import("#tab/pages/decisions/page.tsx")).DecisionsPage) },
  { path: "/actions", Page: lazyPage(async () => (await import("#tab/pages/actions/page.tsx")).ActionsPage) },
  {
    path: "/actions/proposals",
    Page: lazyPage(async () => (await import("#tab/pages/actions/bringing-page.tsx")).BringingPage),
  },
];

/** Sets the page that is asked for on its way while it is still being found out who looks. */
export function useFirstPage(first: string | null): void {
  const [path] = useLocation();
  const { parser } = useRouter();
  const asked = (first ?? path).replace(/[?#].*$/, "");
  useEffect(() => {
    const page = pages.find(({ path: pattern }) => matchRoute(parser, pattern, asked)[0]);
    if (page && "bring" in page.Page) page.Page.bring();
  }, [asked, parser]);
}

/** `first` is the page that a deep link in Teams asks for. */
export function Routes({ first }: { readonly first: string | null }) {
  const [, navigate] = useLocation();
  useEffect(() => {
    if (first !== null) navigate(first, { replace: true });
  }, [first, navigate]);
  return (
    <Switch>
      {pages.map(({ path, Page }) => (
        <Route<{ readonly id?: string }> key={path} path={path}>
          {({ id = "" }) => <Page key={id} id={id} />}
        </Route>
      ))}
      <Route path="/initiatives">
        <Redirect to="/portfolio" replace />
      </Route>
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  );
}
