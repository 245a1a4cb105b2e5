import type { ReactNode } from "react";
import { useEffect, useId, useRef, useState } from "react";
import type { SimilarQuestion } from "#src/intake/similar-questions.contract.ts";
import type { SolutionShown } from "#src/profile/profile.contract.ts";
import { useTexts } from "#tab/ui/texts.ts";
import prose from "#tab/ui/prose.module.css";
import styles from "./beside.module.css";
import type { EarlierQuestion } from "./earlier-question.tsx";
import { EarlierQuestionLine } from "./earlier-question.tsx";
import { SimilarQuestionLine } from "./similar-question.tsx";
import { SolutionLine } from "./solution-line.tsx";
import type { Beside } from "./use-beside.ts";

interface BesideProps {
  readonly found: Beside;
  /** What can be done with a solution, where something can. */
  readonly act: (solution: SolutionShown) => ReactNode;
  /** Questions of before that were found when the question was asked. */
  readonly earlier?: readonly EarlierQuestion[];
  /** What can be done with a question that asks the very same, other than following it. */
  readonly followInstead?: (question: SimilarQuestion) => ReactNode;
}

/** What may already answer the question that is being typed. It never moves the keyboard, and tells only how much was found. */
export function BesideTyping({ found, act, earlier = [], followInstead }: BesideProps) {
  const { tab, intake } = useTexts();
  const { asking } = tab;
  const title = useId();
  const { shown, within } = useHeld(found);
  const [same, alike] = [true, false].map((is) => shown.questions.filter(({ asksTheSame }) => asksTheSame === is));
  const before = earlierBeside(earlier, shown);
  return (
    <aside ref={within} className={styles.beside} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {asking.beside}
      </h2>
      <p role="status" className={prose.quiet}>
        <Told found={shown} />
      </p>
      <Group title={intake.askedAlreadyHeading} isEmpty={same?.length === 0}>
        {same?.map((question) => (
          <SimilarQuestionLine key={question.id} question={question} act={followInstead?.(question)} />
        ))}
      </Group>
      <Group title={asking.solutions} isEmpty={shown.solutions.length === 0}>
        {shown.solutions.map((solution) => (
          <SolutionLine key={solution.id} solution={solution}>
            {act(solution)}
          </SolutionLine>
        ))}
      </Group>
      <Group title={intake.earlierHeading} isEmpty={before.length === 0}>
        {before.map((question) => (
          <EarlierQuestionLine key={question.id} question={question} />
        ))}
      </Group>
      <Group title={asking.questions} isEmpty={alike?.length === 0}>
        {alike?.map((question) => (
          <SimilarQuestionLine key={question.id} question={question} />
        ))}
      </Group>
    </aside>
  );
}

/** Of solutions and questions of before together, so many are shown. */
const mostBeside = 3;

/** What is not found by the words of now as well. */
function earlierBeside(earlier: readonly EarlierQuestion[], { solutions, questions }: Beside) {
  const others = earlier.filter(({ id }) => questions.every((question) => question.id !== id));
  return others.slice(0, Math.max(0, mostBeside - solutions.length));
}

/** While it searches, the last line stays: a screen reader is not interrupted at every word. */
function Told({ found: { state, isShort, solutions, questions } }: { readonly found: Beside }) {
  const { asking } = useTexts().tab;
  const count = solutions.length + questions.length;
  if (state === "failed") return asking.besideFailed;
  if (count > 0) return asking.besideFound(solutions.length, questions.length);
  if (state !== "found") return asking.besideIntro;
  return isShort ? asking.besideTooShort : asking.besideNothing;
}

interface GroupProps {
  readonly title: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

function Group({ title, isEmpty, children }: GroupProps) {
  const id = useId();
  if (isEmpty) return null;
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h3 id={id} className={styles.groupTitle}>
        {title}
      </h3>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}

/** As long as the keyboard is among what was found, nothing there goes away below it. */
function useHeld(found: Beside) {
  const within = useRef<HTMLElement>(null);
  const latest = useRef(found);
  const [held, setHeld] = useState<Beside | null>(null);
  useEffect(() => {
    latest.current = found;
  }, [found]);
  useEffect(() => {
    const element = within.current;
    const hold = () => setHeld((before) => before ?? latest.current);
    const letGo = ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node) || element?.contains(relatedTarget) !== true) setHeld(null);
    };
    element?.addEventListener("focusin", hold);
    element?.addEventListener("focusout", letGo);
    return () => {
      element?.removeEventListener("focusin", hold);
      element?.removeEventListener("focusout", letGo);
    };
  }, []);
  return { within, shown: held !== null && !isSame(held, found) ? held : found };
}

function isSame(one: Beside, other: Beside): boolean {
  return idsIn(one) === idsIn(other);
}

function idsIn({ solutions, questions }: Beside): string {
  return [...solutions, ...questions].map(({ id }) => id).join();
}
