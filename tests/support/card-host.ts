export const cardThemes = ["light", "dark", "contrast"] as const;
export type CardTheme = (typeof cardThemes)[number];

/** The colours in which Teams shows cards, near enough to judge contrast by. */
interface Palette {
  readonly page: string;
  readonly card: string;
  readonly text: string;
  readonly subtle: string;
  readonly border: string;
  readonly field: string;
  readonly primary: string;
  readonly onPrimary: string;
  readonly error: string;
  readonly tints: Readonly<Record<"emphasis" | "accent" | "good" | "warning" | "attention", string>>;
}

const palettes: Readonly<Record<CardTheme, Palette>> = {
  light: {
    page: "#f5f5f5",
    card: "#ffffff",
    text: "#242424",
    subtle: "#616161",
    border: "#d1d1d1",
    field: "#ffffff",
    primary: "#5b5fc7",
    onPrimary: "#ffffff",
    error: "#b10e1c",
    tints: { emphasis: "#f5f5f5", accent: "#e8ebfa", good: "#e1f3df", warning: "#fdf3d6", attention: "#fbe3e6" },
  },
  dark: {
    page: "#1f1f1f",
    card: "#292929",
    text: "#ffffff",
    subtle: "#adadad",
    border: "#666666",
    field: "#1f1f1f",
    primary: "#5b5fc7",
    onPrimary: "#ffffff",
    error: "#f1707b",
    tints: { emphasis: "#1f1f1f", accent: "#333359", good: "#1c3d1e", warning: "#4a3a10", attention: "#56222b" },
  },
  contrast: {
    page: "#000000",
    card: "#000000",
    text: "#ffffff",
    subtle: "#ffffff",
    border: "#ffffff",
    field: "#000000",
    primary: "#ffff01",
    onPrimary: "#000000",
    error: "#ffff01",
    tints: { emphasis: "#000000", accent: "#000000", good: "#000000", warning: "#000000", attention: "#000000" },
  },
};

const fontFamily = "'Segoe UI', 'Open Sans', 'Liberation Sans', Arial, sans-serif";
const font = {
  fontFamily,
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
};

/** What the renderer is told: sizes and spacing of Teams, colours of the theme. */
export function hostConfig(theme: CardTheme): object {
  const { text, subtle, card, border, tints } = palettes[theme];
  const colours = { default: text, subtle };
  const foregroundColors = {
    default: colours,
    dark: colours,
    light: colours,
    accent: colours,
    good: colours,
    warning: colours,
    attention: colours,
  };
  const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors, borderColor: border });
  return {
    fontTypes: { default: font, monospace: font },
    textBlock: { headingLevel: 3 },
    spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 28, padding: 16 },
    separator: { lineThickness: 1, lineColor: border },
    imageSizes: { small: 32, medium: 52, large: 100 },
    supportsInteractivity: true,
    actions: {
      maxActions: 6,
      spacing: "default",
      buttonSpacing: 8,
      actionsOrientation: "horizontal",
      actionAlignment: "left",
      showCard: { actionMode: "inline", inlineTopMargin: 16, style: "emphasis" },
    },
    inputs: {
      label: {
        inputSpacing: "small",
        requiredInputs: { weight: "bolder", suffix: " *", suffixColor: "default" },
        optionalInputs: { weight: "bolder" },
      },
      errorMessage: { weight: "default" },
    },
    containerStyles: {
      default: style(card),
      emphasis: style(tints.emphasis),
      accent: style(tints.accent),
      good: style(tints.good),
      warning: style(tints.warning),
      attention: style(tints.attention),
    },
  };
}

/** A page that dresses buttons and inputs as Teams does. */
export function hostPage(theme: CardTheme, language: string): string {
  return `<!doctype html><html lang="${language}"><head><title>Card</title><style>${styleOf(palettes[theme])}</style></head><body><main></main></body></html>`;
}

function styleOf({ page, card, text, subtle, border, field, primary, onPrimary, error }: Palette): string {
  return `
    body { margin: 0; padding: 16px; background: ${page}; color: ${text}; font: 14px/20px ${fontFamily} }
    .ac-adaptiveCard { background: ${card}; border: 1px solid ${border}; border-radius: 6px; overflow: hidden }
    .ac-adaptiveCard .ac-adaptiveCard { border: 0; border-radius: 0 }
    .ac-textBlock, .ac-richTextBlock { line-height: 1.43 }
    .ac-anchor { color: ${text} }
    .ac-actionSet { flex-wrap: wrap; row-gap: 8px }
    .ac-pushButton { min-height: 32px; padding: 5px 12px; border: 1px solid ${border}; border-radius: 4px; background: ${card}; color: ${text}; font: inherit; font-weight: 600 }
    .ac-pushButton.style-positive { background: ${primary}; border-color: ${primary}; color: ${onPrimary} }
    .ac-pushButton.expanded { border-color: ${primary} }
    .ac-input { box-sizing: border-box; font: inherit; color: ${text} }
    .ac-textInput, .ac-numberInput, .ac-multichoiceInput, .ac-dateInput { min-height: 32px; padding: 5px 10px; border: 1px solid ${border}; border-bottom-color: ${subtle}; border-radius: 4px; background: ${field} }
    .ac-choiceSetInput-expanded, .ac-choiceSetInput-multiSelect { padding: 0; border: 0; background: none }
    .ac-choiceSetInput-expanded > div, .ac-choiceSetInput-multiSelect > div { min-height: 28px }
    .ac-multiline { min-height: 60px; resize: vertical; vertical-align: top }
    input[type="radio"], input[type="checkbox"] { accent-color: ${primary} }
    input[type="date"] { color-scheme: ${page === "#f5f5f5" ? "light" : "dark"} }
    .ac-input-validation-failed { border-color: ${error} }
    ::placeholder { color: ${subtle}; opacity: 1 }
    :focus-visible { outline: 2px solid ${text} }`;
}
