import type { Button } from "#tests/support/inbound-activities.ts";

const answers: Readonly<Record<string, string>> = {
  title: "Wie heeft cijfers over energiearmoede in Holtenbroek?",
  theme: "brede-duurzaamheid",
  sdgs: "1,7,11",
  inclusiveness: "Ook mensen die moeilijk lezen krijgen hulp: we komen langs met het wijkteam.",
  residents: "Huurders vertellen in het buurthuis wat zij nodig hebben.",
  together: "De corporatie kent de huizen, de gemeente de inkomens en de netbeheerder het verbruik.",
  problemOwner: "Sam Voorbeeld, corporatie",
  neededBy: "2027-12-18",
  data: "Verbruik per straat en energielabels. Inkomens per buurt missen we nog.",
  knowledge: "Iemand die gegevens veilig kan koppelen.",
  parties: "Netbeheerder, wijkteam en de energiecoaches.",
};

/** What Teams sends along with a press: an answer to each input that stood on the card. */
export function filledIn({ data }: Button): Readonly<Record<string, string>> {
  const shown = String(data?.["shown"]).split(",");
  return Object.fromEntries(Object.entries(answers).filter(([name]) => shown.includes(name)));
}
