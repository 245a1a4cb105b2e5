/** What the terminal says after `npm start`. */
export const start = {
  ready: ({ tab, playground }: { readonly tab: string; readonly playground: string | null }): string =>
    [
      "",
      "Vraagbaak staat klaar.",
      "",
      ...(playground === null ? [] : [`  Teams (Playground)  ${playground}`]),
      `  Tab                 ${tab}`,
      "",
      ...(playground === null ? [] : firstSteps),
      "Stoppen: Ctrl+C.",
    ].join("\n"),
  withoutPlayground: (why: string): string => `De Playground draait niet: ${why}. De tab werkt wel.`,
};

const firstSteps = [
  "Probeer eerst dit:",
  '  1. Open de Playground en kies links onder "Quick Response (voorbeeld)" het kanaal General.',
  "  2. Plaats een bericht: @Vraagbaak Wie heeft cijfers over energiearmoede in Holtenbroek?",
  "  3. Loop het filter door of druk op Direct insturen. Pak de vraag op in het kanaal QRT en neem een besluit.",
  "  4. Open de tab: daar staan de vraag, het initiatief en het volgende oplevermoment.",
  "",
];
