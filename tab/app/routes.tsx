import { Suspense, lazy, useEffect } from "react";
import { Redirect, Route, Switch, useLocation } from "wouter";
import { DeliveryPage } from "#tab/pages/delivery/page.tsx";
import { InitiativePage } from "#tab/pages/initiative/page.tsx";
import { PortfolioPage } from "#tab/pages/portfolio/page.tsx";
import { QuestionsPage } from "#tab/pages/questions/page.tsx";
import { TriagePage } from "#tab/pages/triage/page.tsx";
import { Waiting } from "#tab/ui/waiting.tsx";
import { NotFoundPage } from "./not-found-page.tsx";

// Pages with forms come when they are asked for: the first load is for whoever looks.
const QuestionPage = lazy(async () => ({ default: (await import("#tab/pages/question/page.tsx")).QuestionPage }));
const NewQuestionPage = lazy(async () => ({
  default: (await import("#tab/pages/asking/new-question-page.tsx")).NewQuestionPage,
}));
const DraftPage = lazy(async () => ({ default: (await import("#tab/pages/asking/draft-page.tsx")).DraftPage }));
const MinePage = lazy(async () => ({ default: (await import("#tab/pages/mine/page.tsx")).MinePage }));
const SetUpPage = lazy(async () => ({ default: (await import("#tab/pages/set-up/page.tsx")).SetUpPage }));

/** `first` is the page that a deep link in Teams asks for. */
export function Routes({ first }: { readonly first: string | null }) {
  const [, navigate] = useLocation();
  useEffect(() => {
    if (first !== null) navigate(first, { replace: true });
  }, [first, navigate]);
  return (
    <Suspense fallback={<Waiting bars={4} tall />}>
      <Switch>
        <Route path="/">
          <PortfolioPage />
        </Route>
        <Route path="/portfolio">
          <PortfolioPage />
        </Route>
        <Route path="/triage">
          <TriagePage />
        </Route>
        <Route path="/questions">
          <QuestionsPage />
        </Route>
        <Route path="/questions/:id">{({ id }) => <QuestionPage key={id} id={id} />}</Route>
        <Route path="/mine">
          <MinePage />
        </Route>
        <Route path="/ask">
          <NewQuestionPage />
        </Route>
        <Route path="/ask/:id">{({ id }) => <DraftPage key={id} id={id} />}</Route>
        <Route path="/set-up">
          <SetUpPage />
        </Route>
        <Route path="/initiatives">
          <Redirect to="/" replace />
        </Route>
        <Route path="/initiatives/:id">{({ id }) => <InitiativePage id={id} />}</Route>
        <Route path="/delivery-moments">
          <DeliveryPage />
        </Route>
        <Route>
          <NotFoundPage />
        </Route>
      </Switch>
    </Suspense>
  );
}
