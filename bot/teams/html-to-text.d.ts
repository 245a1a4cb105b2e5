/** The package carries no types; these are of the part that we use. */
declare module "html-to-text" {
  interface Element {
    readonly attribs?: Readonly<Record<string, string>>;
  }
  interface TextBuilder {
    addInline(text: string): void;
  }
  interface Options {
    readonly wordwrap: false;
    readonly preserveNewlines: boolean;
    readonly limits: { readonly maxDepth: number };
    readonly formatters: Readonly<Record<string, (element: Element, walk: unknown, builder: TextBuilder) => void>>;
    readonly selectors: readonly {
      readonly selector: string;
      readonly format?: string;
      readonly options?: Readonly<Record<string, unknown>>;
    }[];
  }
  export function compile(options: Options): (html: string) => string;
}
