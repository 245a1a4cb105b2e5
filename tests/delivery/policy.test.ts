import { describe, expect, test } from "@jest/globals";
import { deliveryActNames, deliveryActs } from "#src/delivery/delivery-acts.ts";
import type { DeliveryAct, DeliveryDoer } from "#src/delivery/delivery-acts.ts";
import type { DeliveryMoment, MomentStage } from "#src/delivery/delivery-moment.ts";
import { momentStages } from "#src/delivery/delivery-moment.ts";
import { deliveryAbilities, itemAbilities, mayDeliver, maySeeAgenda } from "#src/delivery/delivery.policy.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import { lea } from "#tests/support/coordination-desk.ts";
import { agendaItem, held, inProgress, kim, tess } from "#tests/support/delivery.ts";
import { eve, housing, noor, sam } from "#tests/support/people.ts";
import { deliveryMoment } from "#tests/support/portfolio.ts";

/** Noor presents the first item, Tess takes the minutes; the others have no more than their role. */
const first = agendaItem("first", { presenter: noor.id });
const known = { minuteTakers: [tess.id], agenda: [first, agendaItem("second")] };
const { stage: _, ...planned } = deliveryMoment(known);
const moments: Readonly<Record<MomentStage, DeliveryMoment>> = {
  planned: deliveryMoment(known),
  in_progress: inProgress(known),
  closed: held(known),
  cancelled: {
    ...planned,
    stage: "cancelled",
    cancelledBy: lea.id,
    cancelledAt: inProgress().openedAt,
    reason: "Storm",
  },
};
const cast = { lead: lea, kernteam: kim, presenter: noor, minuteTaker: tess, partner: sam, newcomer: eve } as const;
type Cast = keyof typeof cast;

/** Written down apart from the policy, in the words of the meeting. */
const expected: Readonly<Record<DeliveryDoer, readonly Cast[]>> = {
  network_lead: ["lead"],
  kernteam: ["lead", "kernteam"],
  minute_taker: ["lead", "minuteTaker"],
  presenter: ["lead", "presenter", "minuteTaker"],
  preparer: ["lead", "kernteam", "presenter"],
  attendee: ["lead", "presenter", "minuteTaker"],
};

const walk = deliveryActNames.flatMap((act) => momentStages.map((stage) => [act, stage] as const));

describe.each(walk)("%s on a moment that is %s", (act, stage) => {
  test("is for whom the table says, and for nobody else", () => {
    const moment = moments[stage];
    // Of Noor's organisation, and on Noor's item.
    const within = { presenters: [noor.id], organisation: housing.id };
    const may = people().filter((who) => mayDeliver(actorOf(cast[who]), act, { moment, within }).ok);
    const { who } = deliveryActs[act];
    const also: readonly Cast[] = who === "attendee" ? ["kernteam"] : [];
    expect(may.toSorted()).toEqual([...expected[who], ...also].toSorted());
  });

  test("is told as an ability only where the stage is open to it", () => {
    const moment = moments[stage];
    const stages: readonly MomentStage[] = deliveryActs[act].stages;
    for (const who of people()) {
      const told = abilities(cast[who], moment);
      if (told.includes(act)) expect(stages).toContain(stage);
    }
    if (stages.includes(stage)) expect(abilities(lea, moment)).toContain(act);
  });
});

test("a draft agenda is for the kernteam, whoever takes the minutes and whoever presents; once published it is for everybody", () => {
  const draft = moments.planned;
  expect(people().filter((who) => maySeeAgenda(actorOf(cast[who]), draft))).toEqual([
    "lead",
    "kernteam",
    "presenter",
    "minuteTaker",
  ]);
  const published = deliveryMoment({ ...known, published: { by: lea.id, at: inProgress().openedAt } });
  expect(people().filter((who) => !maySeeAgenda(actorOf(cast[who]), published))).toEqual([]);
});

function people(): readonly Cast[] {
  return ["lead", "kernteam", "presenter", "minuteTaker", "partner", "newcomer"];
}

function abilities(person: Person, moment: DeliveryMoment): readonly DeliveryAct[] {
  const actor = actorOf(person);
  return [...deliveryAbilities(actor, moment), ...itemAbilities(actor, moment, first)];
}
