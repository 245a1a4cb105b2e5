const initiatives = (count: number): string => (count === 1 ? "1 initiatief" : `${count} initiatieven`);
const partners = (count: number): string => (count === 1 ? "1 partner" : `${count} partners`);

export const whoDoesWhat = {
  label: "Wie doet wat: initiatieven en partners",
  hint: "Wijs een vakje aan, of loop met de pijltjestoetsen door de tabel. Met Enter open je een initiatief.",
  initiatives,
  partners,
  which: { label: "Initiatieven", running: "Lopend", all: "Alle" },
  onlyActive: { label: "Partners", active: "Die iets doen", all: "Alle" },
  initiative: "Initiatief",
  perInitiative: "Partners die meedoen",
  perPartner: "Doet mee aan",
  /** What a mark says: follows the partner and the initiative. */
  said: {
    cell: (partner: string, initiative: string, what: string): string => `${partner} bij ${initiative}: ${what}`,
    process: "levert de proceseigenaar",
    problem: "is probleemeigenaar",
    brings: (what: string): string => `brengt: ${what}`,
    bringsNothing: "heeft nog niets toegezegd",
    absent: "doet niet mee",
    notIn: (partner: string, initiative: string): string => `${partner} doet niet mee bij ${initiative}`,
  },
  brought: { data: "Data", knowledge: "Kennis", people: "Mensen", hours: "Uren", money: "Geld" },
  legend: {
    label: "Wat de tekens betekenen",
    other: "Iets anders",
    nothing: "Doet mee, nog niets toegezegd",
    process: "Levert de proceseigenaar",
    problem: "Is probleemeigenaar",
    counted:
      "De aantallen tellen wie meedoet. Wie alleen de proceseigenaar levert of probleemeigenaar is, telt niet mee.",
    guessed:
      "De soort inbreng leiden we af uit wat de partner zelf schreef. Die woorden staan bij het vakje, en in de lijst bij de partner.",
  },
  hints: {
    title: "Wat opvalt",
    thinCount: (count: number): string =>
      count === 1 ? "1 initiatief rust op één partner of geen" : `${count} initiatieven rusten op één partner of geen`,
    idleCount: (count: number): string =>
      count === 1 ? "1 partner doet nergens aan mee" : `${count} partners doen nergens aan mee`,
    most: (name: string): string => `${name} doet het meest mee`,
    thin: "Rust op één partner of geen",
    thinNone: "Elk lopend initiatief heeft minstens twee partners.",
    idle: "Doet nergens aan mee",
    idleNone: "Elke partner doet ergens aan mee.",
    everywhere: "Doet het meest mee",
    everywhereNone: "Er doet nog niemand mee.",
    noPartner: "geen partner",
    share: (count: number, total: number): string => `${count} van ${total}`,
    more: (count: number): string => `en nog ${count}`,
    all: (count: number): string => `Toon alle ${count}`,
  },
  perPartnerList: (partner: string): string => `Initiatieven van ${partner}`,
  nothing: "Doet nu nergens aan mee.",
  empty: {
    title: "Er is nog niets te verdelen",
    text: "Zodra partners meedoen aan een initiatief, zie je hier wie wat doet. Staat er een filter aan? Haal dat dan weg.",
  },
};
