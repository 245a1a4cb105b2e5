import { useEffect } from "react";
import { Redirect, Route, Switch, useLocation } from "wouter";
import { FrontPage } from "#tab/pages/front/page.tsx";
import { lazyPage } from "#tab/ui/lazy-page.tsx";
import { NotFoundPage } from "./not-found-page.tsx";

// Where everybody comes in is in the first load; every other page comes when it is asked for.
const PortfolioPage = lazyPage(async () => (await import("#tab/pages/portfolio/page.tsx")).PortfolioPage);
const TriagePage = lazyPage(async () => (await import("#tab/pages/triage/page.tsx")).TriagePage);
const QuestionsPage = lazyPage(async () => (await import("#tab/pages/questions/page.tsx")).QuestionsPage);
const InitiativePage = lazyPage(async () => (await import("#tab/pages/initiative/page.tsx")).InitiativePage);
const DeliveryPage = lazyPage(async () => (await import("#tab/pages/delivery/page.tsx")).DeliveryPage);
const PlanPage = lazyPage(async () => (await import("#tab/pages/delivery/plan-page.tsx")).PlanPage);
const PlanYearPage = lazyPage(async () => (await import("#tab/pages/delivery/plan-year-page.tsx")).PlanYearPage);
const MomentPage = lazyPage(async () => (await import("#tab/pages/delivery/moment-page.tsx")).MomentPage);
const MeetingPage = lazyPage(async () => (await import("#tab/pages/meeting/page.tsx")).MeetingPage);
const MinutesPage = lazyPage(async () => (await import("#tab/pages/minutes/page.tsx")).MinutesPage);
const DecisionsPage = lazyPage(async () => (await import("#tab/pages/decisions/page.tsx")).DecisionsPage);
const ActionsPage = lazyPage(async () => (await import("#tab/pages/actions/page.tsx")).ActionsPage);
const BringingPage = lazyPage(async () => (await import("#tab/pages/actions/bringing-page.tsx")).BringingPage);
const QuestionPage = lazyPage(async () => (await import("#tab/pages/question/page.tsx")).QuestionPage);
const NewQuestionPage = lazyPage(async () => (await import("#tab/pages/asking/new-question-page.tsx")).NewQuestionPage);
const DraftPage = lazyPage(async () => (await import("#tab/pages/asking/draft-page.tsx")).DraftPage);
const MinePage = lazyPage(async () => (await import("#tab/pages/mine/page.tsx")).MinePage);
const SolutionsPage = lazyPage(async () => (await import("#tab/pages/solutions/page.tsx")).SolutionsPage);
const ProposePage = lazyPage(async () => (await import("#tab/pages/solutions/propose-page.tsx")).ProposePage);
const AddEntryPage = lazyPage(async () => (await import("#tab/pages/solutions/add-entry-page.tsx")).AddEntryPage);
const EditEntryPage = lazyPage(async () => (await import("#tab/pages/solutions/edit-entry-page.tsx")).EditEntryPage);
const SolutionPage = lazyPage(async () => (await import("#tab/pages/solutions/solution-page.tsx")).SolutionPage);
const MessagesPage = lazyPage(async () => (await import("#tab/pages/messages/page.tsx")).MessagesPage);
const PreferencesPage = lazyPage(async () => (await import("#tab/pages/preferences/page.tsx")).PreferencesPage);
const FilterPage = lazyPage(async () => (await import("#tab/pages/filter/page.tsx")).FilterPage);
const SetUpPage = lazyPage(async () => (await import("#tab/pages/set-up/page.tsx")).SetUpPage);

/** `first` is the page that a deep link in Teams asks for. */
export function Routes({ first }: { readonly first: string | null }) {
  const [, navigate] = useLocation();
  useEffect(() => {
    if (first !== null) navigate(first, { replace: true });
  }, [first, navigate]);
  return (
    <Switch>
      <Route path="/">
        <FrontPage />
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
      <Route path="/solutions">
        <SolutionsPage />
      </Route>
      <Route path="/solutions/new">
        <ProposePage />
      </Route>
      <Route path="/solutions/add">
        <AddEntryPage />
      </Route>
      <Route path="/solutions/:id/edit">{({ id }) => <EditEntryPage key={id} id={id} />}</Route>
      <Route path="/solutions/:id">{({ id }) => <SolutionPage key={id} id={id} />}</Route>
      <Route path="/messages">
        <MessagesPage />
      </Route>
      <Route path="/settings">
        <PreferencesPage />
      </Route>
      <Route path="/filter">
        <FilterPage />
      </Route>
      <Route path="/set-up">
        <SetUpPage />
      </Route>
      <Route path="/initiatives">
        <Redirect to="/portfolio" replace />
      </Route>
      <Route path="/initiatives/:id">{({ id }) => <InitiativePage key={id} id={id} />}</Route>
      <Route path="/delivery-moments">
        <DeliveryPage />
      </Route>
      <Route path="/delivery-moments/plan">
        <PlanPage />
      </Route>
      <Route path="/delivery-moments/plan-year">
        <PlanYearPage />
      </Route>
      <Route path="/delivery-moments/:id">{({ id }) => <MomentPage key={id} id={id} />}</Route>
      <Route path="/delivery-moments/:id/live">{({ id }) => <MeetingPage key={id} id={id} />}</Route>
      <Route path="/delivery-moments/:id/minutes">{({ id }) => <MinutesPage key={id} id={id} />}</Route>
      <Route path="/decisions">
        <DecisionsPage />
      </Route>
      <Route path="/actions">
        <ActionsPage />
      </Route>
      <Route path="/actions/proposals">
        <BringingPage />
      </Route>
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  );
}
