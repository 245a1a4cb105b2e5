import type { ThemeKey } from "#src/profile/profile.ts";
import type { ThemeProposal } from "#src/question/theme-proposal.ts";
import type { Suggested } from "#src/question/suggested-themes.ts";
import type { Texts } from "#src/texts/texts.ts";
import { buttons, executeButton } from "../cards/buttons.ts";
import type { CardElement, Execute } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { line, panel, plain, quiet, section, small, strong, subheading, tight } from "../cards/elements.ts";
import type { QuestionShown } from "../question/question-shown.ts";
import { secondOpinionLine } from "../question/second-opinion.ts";
import {
  knownThemes,
  nameOfTheme,
  recognisedBy,
  recognisedWords,
  secondLine,
  surenessWord,
  themeAndSureness,
} from "../question/suggested-theme.ts";
import { walkAction } from "./intake.actions.ts";

type Draft = QuestionShown<"draft">;

/**
 * The theme that the words point to, or that the asker chose; one press says that it is right, or which one is. `inputs`
 * names what stands on the card, so that nothing typed is lost by it.
 */
export function proposedTheme(shown: Draft, context: CardContext, inputs: string): readonly CardElement[] {
  const { proposal, answers } = shown.question;
  const known = knownThemes(proposal, context.profile);
  const press = pressing(shown, context, inputs);
  if (answers.theme !== null) return [chosen(answers.theme, { known, context, press })];
  const beside = secondOpinionLine(shown.question, context);
  return [...outsideHint(proposal, context.texts), proposed(known, { context, press, beside })];
}

/** A friendly word where the words point outside the alliance: nothing is refused, and the way on stays open. */
export function outsideHint({ outside }: Pick<ThemeProposal, "outside">, texts: Texts): readonly CardElement[] {
  if (outside === null) return [];
  return [{ ...panel([line(plain(texts.intake.outside(recognisedWords(outside.words, texts))))]), spacing: "Large" }];
}

interface Shown {
  readonly context: CardContext;
  readonly press: Press;
}

function proposed(
  [best, second]: readonly Suggested[],
  { context: { texts, profile }, press, beside }: Shown & { readonly beside: readonly CardElement[] },
): CardElement {
  const { intake, vocabulary } = texts;
  if (best === undefined) {
    return section([
      subheading(vocabulary.theme),
      tight(line(plain(intake.noProposal))),
      ...beside,
      buttons(press.elsewhere(intake.themeChoose)),
    ]);
  }
  const sureness = surenessWord(best, texts);
  const name = nameOfTheme(best.theme, profile, texts);
  return section([
    subheading(intake.themeHeading),
    tight(line(strong(name), ...(sureness === null ? [] : [quiet(` (${sureness})`)]))),
    ...smallLine(recognisedBy(best, texts)),
    ...(second === undefined ? [] : smallLine(secondLine(second, profile, texts))),
    ...beside,
    buttons(
      press.theme(best.theme, intake.themeRight, `${intake.themeRight}: ${name}`),
      ...(second === undefined
        ? []
        : [press.theme(second.theme, intake.themeInstead(nameOfTheme(second.theme, profile, texts)))]),
      press.elsewhere(intake.themeOther),
    ),
  ]);
}

/** What the asker said about it, and from there back to what was proposed. */
function chosen(
  theme: ThemeKey,
  { known, context: { texts, profile }, press }: Shown & { readonly known: readonly Suggested[] },
): CardElement {
  const { intake, vocabulary } = texts;
  const [best] = known;
  const name = nameOfTheme(theme, profile, texts);
  const said =
    best?.theme === theme
      ? [line(strong(name)), tight(line(small(intake.youConfirmed)))]
      : [
          line(plain(intake.youChose), strong(name)),
          ...(best === undefined ? [] : smallLine(intake.filterProposed(themeAndSureness(best, profile, texts)))),
        ];
  const others = known.filter((suggested) => suggested.theme !== theme);
  return section([
    subheading(vocabulary.theme),
    ...said.map(tight),
    buttons(
      ...others.map((other) =>
        press.theme(other.theme, intake.themeAfterAll(nameOfTheme(other.theme, profile, texts))),
      ),
      press.elsewhere(intake.themeOther),
    ),
  ]);
}

function smallLine(told: string): readonly CardElement[] {
  return told === "" ? [] : [tight(line(small(told)))];
}

interface Press {
  readonly theme: (theme: ThemeKey, title: string, tooltip?: string) => Execute;
  readonly elsewhere: (title: string) => Execute;
}

/** The same step as the walk takes, with the theme filled in. */
function pressing({ question, rev }: Draft, { nonce }: CardContext, inputs: string): Press {
  const showing = { id: question.id, rev, nonce };
  return {
    theme: (theme, title, tooltip = title) =>
      executeButton(walkAction, showing, {
        title,
        key: `theme-${theme}`,
        tooltip,
        data: { to: "start", shown: inputs, theme },
      }),
    elsewhere: (title) =>
      executeButton(walkAction, showing, { title, key: "themes", data: { to: "theme", shown: inputs } }),
  };
}
