interface Found {
  readonly count: number;
  /** There are more than were counted. */
  readonly orMore: boolean;
  /** The count as people read it. */
  readonly shown: string;
}

export const questions = {
  title: "Vragen",
  lead: "Alles wat partners aan de alliantie vroegen",
  search: "Zoek in de vragen",
  filters: (used: number): string => (used === 0 ? "Filters" : `Filters (${used})`),
  theme: "Thema",
  everyTheme: "Alle thema's",
  stage: "Status",
  everyStage: "Elke status",
  due: "Termijn",
  everyDue: "Elke termijn",
  dues: { overdue: "Te laat", soon: "Binnen drie dagen" },
  organisation: "Organisatie",
  everyOrganisation: "Alle organisaties",
  seeksPartners: "Zoekt partners",
  active: "Gekozen filters",
  quoted: (words: string): string => `"${words}"`,
  remove: (label: string): string => `${label}, haal dit filter weg`,
  clear: "Wis alles",
  found: ({ count, orMore, shown }: Found): string => {
    if (orMore) return `Meer dan ${shown} vragen`;
    if (count === 0) return "Geen vragen";
    return count === 1 ? "1 vraag" : `${shown} vragen`;
  },
  ignored: {
    title: "Een deel van het adres kennen we niet",
    text: (parts: string): string => `Dit laten we weg: ${parts}`,
    action: "Haal het weg",
  },
  export: "Exporteer naar Excel",
  exporting: "We maken het bestand",
  exported: (name: string): string => `Je vindt het bestand ${name} bij je downloads.`,
  sheet: {
    name: "Vragen",
    columns: {
      number: "Nummer",
      title: "Vraag",
      stage: "Status",
      route: "Uitkomst",
      theme: "Thema",
      asker: "Vraagsteller",
      organisation: "Organisatie",
      askedAt: "Gesteld op",
      due: "Termijn",
      age: "Dagen oud",
      triager: "Opgepakt door",
      decidedOn: "Besloten op",
      joined: "Doet mee",
      confidential: "Vertrouwelijk",
      text: "Toelichting",
    },
    yes: "ja",
    no: "nee",
    cut: (most: string): string => `Er zijn meer vragen. In dit bestand staan de nieuwste ${most}.`,
  },
  filter: "Kies een status",
  all: "Alle",
  more: "Meer laden",
  by: (person: string, organisation: string): string => `${person}, ${organisation}`,
  asked: (ageInDays: number): string => {
    if (ageInDays === 0) return "vandaag gesteld";
    return ageInDays === 1 ? "gisteren gesteld" : `${ageInDays} dagen geleden gesteld`;
  },
  /** Of a draft, which nobody was asked yet. */
  begun: (ageInDays: number): string => {
    if (ageInDays === 0) return "vandaag begonnen";
    return ageInDays === 1 ? "gisteren begonnen" : `${ageInDays} dagen geleden begonnen`;
  },
  dueBy: (day: string): string => `Termijn: uiterlijk ${day}`,
  empty: {
    title: "Er zijn nog geen vragen",
    text: "Stel de eerste vraag hier, of noem @Vraagbaak in een bericht in het kanaal Quick Response in Teams.",
  },
  emptySearch: {
    title: (words: string): string => `Niets gevonden voor "${words}"`,
    text: "Probeer minder woorden of andere woorden, of zoek met minder filters.",
    action: "Toon alle vragen",
  },
  emptyFilters: {
    title: "Geen vragen gevonden",
    text: "Met deze filters is er geen vraag. Haal een filter weg om meer vragen te zien.",
    action: "Toon alle vragen",
  },
  emptyStage: {
    title: "Geen vragen met deze status",
    text: "Kies een andere status om meer vragen te zien.",
    action: "Toon alle vragen",
  },
};
