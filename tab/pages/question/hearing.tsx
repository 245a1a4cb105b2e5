import { hearsAs } from "#src/question/hears-as.ts";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { ActButton } from "#tab/acts/act-button.tsx";
import { Acts } from "#tab/acts/acts.tsx";
import { useAlliance } from "#tab/ui/alliance.ts";
import prose from "#tab/ui/prose.module.css";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";

/** What the reader hears of the question, and changing that. */
export function Hearing({ question }: { readonly question: QuestionShown }) {
  const { question: words } = useTexts();
  const { me } = useAlliance();
  const { follows, muted, may, asker, triager, workbench, joined } = question;
  const isAsker = asker.id === me.id;
  if (!may.includes("question.mute")) return null;
  const hears = hearsAs({
    muted,
    isAsker,
    follows,
    isHolder: triager?.id === me.id,
    assists: workbench?.team.some(({ id }) => id === me.id) ?? false,
    joined: joined.some(({ by }) => by.id === me.id),
  });
  return (
    <Section title={words.hearing}>
      <div className={prose.stack}>
        <p className={prose.prose}>{words[hears]}</p>
        <Acts>
          {isAsker ? null : (
            <ActButton
              question={question}
              act="question.follow"
              said={{ follows: !follows }}
              assume={(before) => ({ ...before, follows: !follows })}
              label={follows ? words.unfollow : words.follow}
              done={follows ? words.done.followed : words.done.unfollowed}
            />
          )}
          {hears === "hearsNothing" ? null : (
            <ActButton
              question={question}
              act="question.mute"
              said={{ muted: !muted }}
              assume={(before) => ({ ...before, muted: !muted })}
              label={muted ? words.unmute : words.mute}
              done={muted ? words.done.muted : words.done.unmuted}
            />
          )}
        </Acts>
      </div>
    </Section>
  );
}
