import { useQuery } from "@tanstack/react-query";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { ActForm } from "#tab/acts/act-form.tsx";
import { addresses } from "#tab/api/addresses.ts";
import { useApi } from "#tab/api/use-api.ts";
import { Chosen } from "#tab/forms/fields.tsx";
import { Loaded } from "#tab/ui/loaded.tsx";
import prose from "#tab/ui/prose.module.css";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";

/** Hands the question to a colleague; who is away today is marked. */
export function HandOverForm({ question }: { readonly question: QuestionShown }) {
  const { tab, triage } = useTexts();
  const { desk } = triage;
  return (
    <ActForm
      question={question}
      act="triage.hand-over"
      opener={desk.handOver}
      send={desk.sendHandOver}
      done={tab.acts.handedOver}
      rules={{ to: { fresh: "", missing: desk.handOverMissing } }}
      said={({ to }) => ({ to })}
    >
      {(form) => (
        <Colleagues beside={question.triager?.id}>
          {(colleagues) => (
            <Chosen
              form={form}
              name="to"
              label={desk.handOverTo}
              none={desk.chooseColleague}
              options={colleagues.map(({ id, name, away }) => ({ key: id, label: away ? desk.absent(name) : name }))}
            />
          )}
        </Colleagues>
      )}
    </ActForm>
  );
}

interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly away: boolean;
}

interface ColleaguesProps {
  /** Who has the question now. */
  readonly beside: string | undefined;
  readonly children: (colleagues: readonly Colleague[]) => React.ReactNode;
}

function Colleagues({ beside, children }: ColleaguesProps) {
  const { desk } = useTexts().triage;
  const api = useApi();
  const colleagues = useQuery({
    queryKey: [api.who, "colleagues"],
    queryFn: ({ signal }) => api.ask(addresses.colleagues, { signal }),
    refetchInterval: false,
  });
  return (
    <Loaded from={colleagues} waiting={<Waiting bars={1} />}>
      {({ items }) => {
        const others = items.filter(({ id }) => id !== beside);
        return others.length === 0 ? <p className={prose.quiet}>{desk.noColleague}</p> : children(others);
      }}
    </Loaded>
  );
}
