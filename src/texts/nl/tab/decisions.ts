export const decisions = {
  title: "Besluiten",
  lead: "Alles wat in oplevermomenten is besloten",
  search: "Zoek in de besluiten",
  about: (initiative: string): string => `Over ${initiative}`,
  aboutOne: "Over één initiatief",
  everything: (label: string): string => `${label}, haal dit filter weg`,
  minutes: "Verslag",
  minutesOf: (moment: string): string => `Verslag van ${moment}`,
  by: (person: string): string => `Vastgelegd door ${person}`,
  inWords: "Algemeen besluit",
  gone: "Een oplevermoment dat er niet meer is",
  more: "Meer laden",
  shown: (count: number, orMore: boolean): string => {
    if (count === 0) return "Geen besluiten";
    if (orMore) return `De nieuwste ${count} besluiten`;
    return count === 1 ? "1 besluit" : `${count} besluiten`;
  },
  fresh: (count: number): string => (count === 1 ? "1 nieuw besluit" : `${count} nieuwe besluiten`),
  show: (count: number): string => (count === 1 ? "1 nieuw besluit: toon dit" : `${count} nieuwe besluiten: toon ze`),
  left: "Dit besluit is teruggedraaid.",
  empty: {
    title: "Er zijn nog geen besluiten",
    text: "Wat het kernteam in een oplevermoment besluit, staat hier meteen.",
    action: "Naar de oplevermomenten",
  },
  notFound: {
    title: "Geen besluiten gevonden",
    text: "Probeer minder woorden of andere woorden.",
    action: "Toon alle besluiten",
  },
};
