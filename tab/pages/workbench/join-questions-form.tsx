import { Button } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { Link } from "wouter";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { ActForm } from "#tab/acts/act-form.tsx";
import { addresses } from "#tab/api/addresses.ts";
import { useApi } from "#tab/api/use-api.ts";
import { Line } from "#tab/forms/fields.tsx";
import { Loaded } from "#tab/ui/loaded.tsx";
import prose from "#tab/ui/prose.module.css";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import styles from "./join-questions.module.css";

/** Makes the question part of one that asks the same: one of those that look like it, or any by its number. */
export function JoinQuestionsForm({ question }: { readonly question: QuestionShown }) {
  const { desk } = useTexts().triage;
  return (
    <ActForm
      question={question}
      act="triage.join"
      opener={desk.join}
      title={desk.joinHeading}
      intro={desk.joinMeans}
      send={desk.sendJoin}
      done={desk.done.joined}
      rules={{ into: { fresh: "", missing: desk.joinMissing, limit: longestNumber } }}
      said={({ into }) => ({ into })}
    >
      {(form) => (
        <>
          <Alike question={question.id} chosen={form.typed.into} onChosen={(into) => form.change({ into })} />
          <Line form={form} name="into" label={desk.joinNumber} hint={desk.joinNumberExample} />
        </>
      )}
    </ActForm>
  );
}

/** As the server takes it. */
const longestNumber = 20;

interface AlikeProps {
  readonly question: string;
  readonly chosen: string;
  readonly onChosen: (number: string) => void;
}

function Alike({ question, chosen, onChosen }: AlikeProps) {
  const { desk } = useTexts().triage;
  const title = useId();
  const api = useApi();
  const alike = useQuery({
    queryKey: [api.who, "questions", question, "to join"],
    queryFn: ({ signal }) => api.ask(addresses.questionsToJoin, { params: { id: question }, signal }),
    refetchInterval: false,
  });
  return (
    <Loaded from={alike} waiting={<Waiting bars={1} />}>
      {({ items }) =>
        items.length === 0 ? null : (
          <div className={prose.group}>
            <p id={title} className={prose.small}>
              {desk.joinFound}
            </p>
            <ul aria-labelledby={title} className={styles.alike}>
              {items.map(({ id, number, title: asked, organisation }) => (
                <li key={id}>
                  <div className={styles.words}>
                    <p className={styles.above}>
                      {[number, ...(organisation === null ? [] : [organisation.name])].join(" · ")}
                    </p>
                    <Link href={`/questions/${id}`}>{asked}</Link>
                  </div>
                  <Button
                    size="small"
                    aria-pressed={chosen === number}
                    appearance={chosen === number ? "primary" : "secondary"}
                    aria-label={desk.joinChoose(number)}
                    onClick={() => onChosen(number)}
                  >
                    {desk.joinChoice}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        )
      }
    </Loaded>
  );
}
