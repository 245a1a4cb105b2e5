import type { DeliveryMoment } from "#src/delivery/delivery-moment.ts";
import type { Initiative } from "#src/initiative/initiative.ts";
import { commandKey } from "#src/kernel/command.ts";
import { textsIn } from "#src/texts/texts.ts";
import type { CoordinationDesk } from "./coordination-desk.ts";
import { coordinationDesk } from "./coordination-desk.ts";
import { kim, tess } from "./delivery.ts";

export type DeliveryDesk = CoordinationDesk & {
  readonly agendaWords: ReturnType<typeof textsIn>["delivery"]["agenda"];
  readonly put: (moment: DeliveryMoment) => Promise<void>;
  readonly bear: (initiative: Initiative) => Promise<void>;
  readonly standing: () => Promise<DeliveryMoment>;
};

/** The alliance of the coordination desk, with somebody of the kernteam and somebody who takes the minutes. */
export async function deliveryDesk(...moments: readonly DeliveryMoment[]): Promise<DeliveryDesk> {
  const desk = await coordinationDesk();
  const { people, deliveryMoments, initiatives, clock } = desk;
  const told = (id: string) => ({ command: commandKey("test", "given", id, id), by: null, at: clock.now() });
  for (const person of [kim, tess]) {
    await people.create({ value: person, ...told(person.id), events: [{ type: "person_welcomed" }] });
  }
  const put = async (moment: DeliveryMoment) => {
    const created = await deliveryMoments.create({
      value: moment,
      ...told(moment.id),
      events: [{ type: "delivery_moment_planned" }],
    });
    if (!created.ok) throw new Error(created.refusal.code);
  };
  for (const moment of moments) await put(moment);
  return {
    ...desk,
    agendaWords: textsIn("nl").delivery.agenda,
    put,
    bear: async (initiative) => {
      const events = [{ type: "initiative_born", origin: null }] as const;
      await initiatives.create({ value: initiative, ...told(initiative.id), events: [...events] });
    },
    standing: async () => {
      const [first] = moments;
      const found = first && (await deliveryMoments.get(first.id));
      if (!found) throw new Error("no moment stands");
      return found.value;
    },
  };
}
