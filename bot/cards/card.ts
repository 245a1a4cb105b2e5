/** The part of Adaptive Cards 1.5 that our cards are made of. */
export interface Card {
  readonly type: "AdaptiveCard";
  readonly version: "1.5";
  /** What a screen reader says of the card as a whole. */
  readonly speak: string;
  readonly lang: string;
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardAction[];
  readonly msteams?: { readonly width: "Full" };
}

export type CardElement = TextBlock | RichTextBlock | Image | Container | ColumnSet | ActionSet | Input;
export type Input = TextInput | NumberInput | ChoiceInput | DateInput;
export type CardAction = Execute | Submit | ShowCard | OpenUrl;

interface Element {
  readonly id?: string;
  readonly spacing?: Spacing;
  readonly separator?: boolean;
}

type Spacing = "None" | "Small" | "Default" | "Medium" | "Large" | "ExtraLarge" | "Padding";
type TextSize = "Small" | "Default" | "Medium" | "Large" | "ExtraLarge";
export type Tint = "default" | "emphasis" | "accent" | "good" | "warning" | "attention";

/** Renders Markdown, and is therefore for our own wording only. */
export interface TextBlock extends Element {
  readonly type: "TextBlock";
  readonly text: string;
  readonly wrap: true;
  readonly style?: "heading";
  readonly size?: TextSize;
  readonly weight?: "Bolder";
  readonly isSubtle?: boolean;
}

export interface RichTextBlock extends Element {
  readonly type: "RichTextBlock";
  readonly inlines: readonly TextRun[];
  readonly horizontalAlignment?: "Left" | "Center" | "Right";
}

/** Shows its text letter by letter: the place for what people wrote. */
export interface TextRun {
  readonly type: "TextRun";
  readonly text: string;
  readonly size?: TextSize;
  readonly weight?: "Bolder";
  readonly isSubtle?: boolean;
  /** Makes it a link; without a title its text says where it leads. */
  readonly selectAction?: Pick<OpenUrl, "type" | "url"> & Partial<Pick<OpenUrl, "title">>;
}

export interface Image extends Element {
  readonly type: "Image";
  /** Teams fetches it itself, and over https only. */
  readonly url: string;
  readonly altText: string;
  readonly size?: "Auto" | "Stretch" | "Small" | "Medium" | "Large";
}

export interface Container extends Element {
  readonly type: "Container";
  readonly items: readonly CardElement[];
  readonly style?: Tint;
  readonly bleed?: boolean;
}

export interface ColumnSet extends Element {
  readonly type: "ColumnSet";
  readonly columns: readonly Column[];
}

export interface Column {
  readonly type: "Column";
  readonly width: "stretch" | "auto" | `${number}px`;
  readonly items: readonly CardElement[];
  readonly spacing?: Spacing;
}

export interface ActionSet extends Element {
  readonly type: "ActionSet";
  readonly actions: readonly CardAction[];
}

interface Labelled extends Element {
  readonly id: string;
  readonly label: string;
  readonly isRequired?: boolean;
  readonly errorMessage?: string;
}

export interface TextInput extends Labelled {
  readonly type: "Input.Text";
  readonly value?: string;
  readonly placeholder?: string;
  readonly maxLength: number;
  readonly isMultiline?: boolean;
}

export interface NumberInput extends Labelled {
  readonly type: "Input.Number";
  readonly value?: number;
  readonly placeholder?: string;
  readonly min: number;
  readonly max: number;
}

export interface ChoiceInput extends Labelled {
  readonly type: "Input.ChoiceSet";
  readonly choices: readonly Choice[];
  readonly value?: string;
  readonly placeholder?: string;
  readonly style: "compact" | "expanded";
  readonly isMultiSelect?: boolean;
  readonly wrap?: true;
}

export interface Choice {
  readonly title: string;
  readonly value: string;
}

export interface DateInput extends Labelled {
  readonly type: "Input.Date";
  readonly value?: string;
}

export interface Execute {
  readonly type: "Action.Execute";
  readonly id: string;
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly style?: "positive";
  readonly tooltip?: string;
  readonly associatedInputs?: "none";
}

/** For a dialog only: there Teams does not know an `Execute`. */
export interface Submit {
  readonly type: "Action.Submit";
  readonly id: string;
  readonly title: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly style?: "positive";
}

export interface ShowCard {
  readonly type: "Action.ShowCard";
  readonly id: string;
  readonly title: string;
  readonly card: {
    readonly type: "AdaptiveCard";
    readonly body: readonly CardElement[];
    readonly actions: readonly CardAction[];
  };
}

export interface OpenUrl {
  readonly type: "Action.OpenUrl";
  readonly title: string;
  readonly url: string;
}
