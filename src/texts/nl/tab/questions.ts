export const questions = {
  title: "Vragen",
  lead: "Alles wat partners aan de alliantie vroegen",
  filter: "Kies een status",
  all: "Alle",
  more: "Meer laden",
  by: (person: string, organisation: string): string => `${person}, ${organisation}`,
  asked: (ageInDays: number): string => {
    if (ageInDays === 0) return "vandaag gesteld";
    return ageInDays === 1 ? "gisteren gesteld" : `${ageInDays} dagen geleden gesteld`;
  },
  empty: {
    title: "Er zijn nog geen vragen",
    text: "Stel de eerste vraag hier, of noem @Vraagbaak in een bericht in het kanaal Quick Response in Teams.",
  },
  emptyStage: {
    title: "Geen vragen met deze status",
    text: "Kies een andere status om meer vragen te zien.",
    action: "Toon alle vragen",
  },
};
