import { useEffect } from "react";
import { Redirect, Route, Switch, useLocation } from "wouter";
import { DeliveryPage } from "#tab/pages/delivery/page.tsx";
import { InitiativePage } from "#tab/pages/initiative/page.tsx";
import { PortfolioPage } from "#tab/pages/portfolio/page.tsx";
import { QuestionPage } from "#tab/pages/question/page.tsx";
import { QuestionsPage } from "#tab/pages/questions/page.tsx";
import { TriagePage } from "#tab/pages/triage/page.tsx";
import { NotFoundPage } from "./not-found-page.tsx";

/** `first` is the page that a deep link in Teams asks for. */
export function Routes({ first }: { readonly first: string | null }) {
  const [, navigate] = useLocation();
  useEffect(() => {
    if (first !== null) navigate(first, { replace: true });
  }, [first, navigate]);
  return (
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
  );
}
