import { useSearchParams } from "wouter";
import type { Stage } from "#tab/api/use-questions.ts";
import { stages, useFoundQuestions } from "#tab/api/use-questions.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { PagedQuestions } from "#tab/ui/paged-questions.tsx";
import { Page } from "#tab/ui/page.tsx";
import { QuestionLine } from "#tab/ui/question-list.tsx";
import { QuestionViews, organisationView } from "#tab/ui/question-views.tsx";
import { StageChoices, useChosenStage } from "#tab/ui/stage-choices.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { EmptyList } from "./empty-list.tsx";
import { Waits } from "./waits.tsx";

/** What the reader asked, with what waits for them; or what their organisation asked. */
export function MinePage() {
  const [search] = useSearchParams();
  const { organisation } = useAlliance().me;
  if (organisation === null || search.get("of") !== "organisation") return <OwnQuestions />;
  return <QuestionsOf organisation={organisation} />;
}

function OwnQuestions() {
  const { mine } = useTexts().tab;
  const stage = useChosenStage();
  const { list } = useFoundQuestions({ mine: "true", ...(stage === null ? {} : { stage }) });
  return (
    <Page title={mine.title} below={mine.lead}>
      <QuestionViews current="mine" />
      <StageChoices offered={stages} hrefOf={(chosen) => narrowed("/mine", chosen)} />
      <PagedQuestions
        from={list}
        empty={<EmptyList isNarrowed={stage !== null} all="/mine" none={mine.empty} />}
        line={(question) => (
          <QuestionLine key={question.id} question={question} action={<Waits question={question} />} />
        )}
      />
    </Page>
  );
}

/** What only its asker sees is not in there. */
const sharedStages = stages.filter((stage) => stage !== "draft" && stage !== "expired");

function QuestionsOf({ organisation }: { readonly organisation: { readonly id: string; readonly name: string } }) {
  const { mine } = useTexts().tab;
  const stage = useChosenStage();
  const { list } = useFoundQuestions({ organisation: organisation.id, ...(stage === null ? {} : { stage }) });
  return (
    <Page title={mine.titleOf(organisation.name)} below={mine.leadOf(organisation.name)}>
      <QuestionViews current="organisation" />
      <StageChoices offered={sharedStages} hrefOf={(chosen) => narrowed(organisationView, chosen)} />
      <PagedQuestions
        from={list}
        empty={<EmptyList isNarrowed={stage !== null} all={organisationView} none={mine.emptyOrganisation} />}
        line={(question) => <QuestionLine key={question.id} question={question} />}
      />
    </Page>
  );
}

function narrowed(page: string, stage: Stage | null): string {
  if (stage === null) return page;
  return `${page}${page.includes("?") ? "&" : "?"}stage=${stage}`;
}
