import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { ActForm } from "#tab/acts/act-form.tsx";
import { limits } from "#tab/api/limits.ts";
import { Line, LongText } from "#tab/forms/fields.tsx";
import { useTexts } from "#tab/ui/texts.ts";

const mostHours = 10_000;

/** "Wij doen mee": what the reader's organisation puts in; said again, it replaces what was said before. */
export function JoinForm({ question }: { readonly question: QuestionShown }) {
  const { tab, question: words } = useTexts();
  const own = question.joined.find((offer) => offer.own);
  return (
    <ActForm
      question={question}
      act="question.join"
      primary={own === undefined && question.call !== null}
      opener={own === undefined ? words.join : words.changeOffer}
      intro={words.joinIntro}
      send={own === undefined ? words.sendJoin : words.sendChange}
      done={words.done.joined}
      rules={{
        data: { fresh: own?.data ?? "", limit: limits.offer },
        knowledge: { fresh: own?.knowledge ?? "", limit: limits.offer },
        people: { fresh: own?.people ?? "", limit: limits.people },
        hours: {
          fresh: own?.hours?.toString() ?? "",
          check: (typed) => (isWhole(typed) ? null : tab.forms.notWhole(mostHours)),
        },
        until: { fresh: own?.until ?? "" },
      }}
      said={({ data, knowledge, people, hours, until }) => ({
        offer: {
          data,
          knowledge,
          people,
          hours: hours === "" ? null : Number(hours),
          until: until === "" ? null : until,
        },
      })}
    >
      {(form) => (
        <>
          <LongText form={form} name="data" label={words.offerData} hint={words.offerDataHint} />
          <LongText form={form} name="knowledge" label={words.offerKnowledge} hint={words.offerKnowledgeHint} />
          <Line form={form} name="people" label={words.offerPeople} hint={words.offerPeopleHint} />
          <Line form={form} name="hours" type="number" label={words.offerHours} />
          <Line form={form} name="until" type="date" label={words.offerUntil} />
        </>
      )}
    </ActForm>
  );
}

function isWhole(typed: string): boolean {
  return /^\d{1,5}$/.test(typed) && Number(typed) <= mostHours;
}
