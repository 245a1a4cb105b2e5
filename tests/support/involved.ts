import { Day, Instant } from "#src/kernel/time.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { PersonId } from "#src/people/person.ts";
import type { Contribution, Involved, Joined, Offer } from "#src/question/involved.ts";
import { nobodyInvolved } from "#src/question/involved.ts";
import type { AnalysisResult } from "#src/question/question.ts";
import { asker, triager } from "./questions.ts";

const joinedAt = Instant.parse("2026-11-03T09:15:00.000Z");

export const fullOffer: Offer = {
  data: "Energielabels en verbruik van onze huurwoningen, per straat.",
  knowledge: "Wij kennen de huurders die moeite hebben met betalen.",
  people: "Een wijkbeheerder en een data-analist",
  hours: 40,
  until: Day.parse("2027-02-26"),
};

const emptyOffer: Offer = { data: "", knowledge: "", people: "", hours: null, until: null };

/** An organisation of the tests joins; each number is another one. */
export function joinedAs(number: number, offer: Offer = emptyOffer): Joined {
  const organisation = PartnerId.parse(`prt_joined-${number}`);
  return { ...offer, organisation, by: PersonId.parse(`per_joined-${number}`), at: joinedAt };
}

export function contributed(number: number, text: string): Contribution {
  return { id: `c${number}`, by: asker, at: Instant.parse(`2026-11-0${number}T10:00:00.000Z`), text };
}

/** Organisations that join, two additions, and a call that is still open. */
export function someInvolved(changes: Partial<Involved> = {}): Involved {
  return {
    ...nobodyInvolved,
    joined: [
      joinedAs(1, fullOffer),
      joinedAs(2, { ...emptyOffer, knowledge: "Ervaring met energiecoaches." }),
      joinedAs(3),
    ],
    contributions: [
      contributed(3, "Het CBS heeft hier een dashboard voor. Kijk ook eens naar de cijfers per buurt."),
      contributed(4, "Vraag het de energiecoaches in Holtenbroek: zij komen bij de mensen thuis."),
    ],
    call: {
      text: "Wie kan gegevens over verbruik delen, of iemand vrijmaken om ze te koppelen?",
      due: Day.parse("2026-11-09"),
      by: triager,
      at: joinedAt,
    },
    ...changes,
  };
}

export const someResult: AnalysisResult = {
  text: "In twaalf straten heeft meer dan een kwart van de huishoudens moeite met de energierekening. De kaart laat zien welke.",
  link: "https://analyse.example/holtenbroek",
  picture: "https://analyse.example/holtenbroek.png",
  by: triager,
  at: Instant.parse("2026-12-01T14:00:00.000Z"),
};
