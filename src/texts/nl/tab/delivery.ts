export const delivery = {
  title: "Oplevermomenten",
  lead: "Hier deelt het kernteam resultaten en ruimt het obstakels op",
  next: "Eerstvolgende",
  coming: "Daarna",
  held: "Geweest",
  daysToGo: (days: number): string => {
    if (days === 0) return "Vandaag";
    return days === 1 ? "Morgen" : `Nog ${days} dagen`;
  },
  daysAgo: (days: number): string => (days === 1 ? "gisteren" : `${days} dagen geleden`),
  time: (from: string, until: string): string => `${from} tot ${until} uur`,
  hostedBy: (place: string, host: string): string => `${place}, te gast bij ${host}`,
  empty: {
    title: "Nog geen oplevermomenten",
    text: "De netwerkleider plant de oplevermomenten, elke twee tot drie maanden één.",
  },
  noneComing: "Er staat geen nieuw oplevermoment gepland. De netwerkleider plant het volgende.",
};
