import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import { moment } from "#src/texts/format.ts";
import { Section } from "#tab/ui/section.tsx";
import { SomeOf } from "#tab/ui/some-of.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import timeline from "#tab/ui/timeline.module.css";
import { sentenceOf, wordsOf } from "./happening.ts";

const mostShown = 10;
const addedAtOnce = 40;

/** All that happened to it, newest first. */
export function Timeline({ initiative }: { readonly initiative: InitiativeDetail }) {
  const texts = useTexts();
  const { initiative: words } = texts.tab;
  const { timeline: happenings } = initiative;
  return (
    <Section title={words.timeline} anchor="timeline">
      <SomeOf
        items={happenings}
        most={mostShown}
        more={words.moreTimeline}
        step={addedAtOnce}
        className={timeline.timeline}
      >
        {(happening) => (
          <li key={happening.seq}>
            <p className={timeline.what}>{sentenceOf(happening, texts)}</p>
            {wordsOf(happening) === null ? null : <p className={timeline.words}>{wordsOf(happening)}</p>}
            <p className={timeline.when}>
              {`${happening.by?.name ?? words.system}, `}
              <time dateTime={happening.at}>{moment(texts.language, happening.at)}</time>
            </p>
          </li>
        )}
      </SomeOf>
    </Section>
  );
}
