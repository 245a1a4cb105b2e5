import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { DeliveryMomentId } from "#src/delivery/delivery-moment.ts";
import { draftAgenda } from "#src/delivery/draft-agenda.usecase.ts";
import { minutesOf } from "#src/delivery/minutes.ts";
import type { Outcome } from "#src/delivery/outcome.ts";
import { OutcomeId } from "#src/delivery/outcome.ts";
import { InitiativeId } from "#src/initiative/initiative.ts";
import { Day } from "#src/kernel/time.ts";
import { actorFor, intention, lea } from "#tests/support/coordination-desk.ts";
import type { DeliveryDesk } from "#tests/support/delivery-desk.ts";
import { deliveryDesk } from "#tests/support/delivery-desk.ts";
import { agendaItem, agreedOn, held, itemId, kim, openedAt } from "#tests/support/delivery.ts";
import { noor } from "#tests/support/people.ts";
import { deliveryMoment, inKraamkamer, stopped } from "#tests/support/portfolio.ts";

const kernteam = actorFor(kim);
const december = deliveryMoment();
const about = { moment: december.id, rev: 0 };
let desk: DeliveryDesk;
beforeEach(async () => {
  desk = await deliveryDesk(december);
});
afterEach(() => desk.close());

async function titles() {
  return (await desk.standing()).agenda.map(({ kind, title }) => `${kind}: ${title}`);
}

describe("what the moment before left", () => {
  const reached = { kind: "note", id: OutcomeId.parse("dvo_reached"), item: itemId("noted") } as const;
  const { who: _who, due: _due, settled: _settled, reminder: _reminder, reminded: _reminded, ...said } = agreedOn();

  test("was never presented and has no outcome: it comes along with its presenter, once; the rest does not", async () => {
    const october = held({
      id: DeliveryMomentId.parse("dlv_october"),
      day: Day.parse("2026-10-08"),
      agenda: [
        agendaItem("shown"),
        agendaItem("noted"),
        agendaItem("partner", {
          kind: "proposal",
          title: "Van een partner",
          presenter: noor.id,
          source: "proposal:agp_1",
        }),
        agendaItem("made", {
          kind: "attention",
          initiative: InitiativeId.parse("ini_new"),
          source: "attention:ini_new",
          title: "Nieuw",
        }),
        agendaItem("end", { kind: "look_ahead", source: "look_ahead:all" }),
      ],
      presented: [itemId("shown")],
    });
    await desk.put(october);
    await desk.bear(inKraamkamer({ id: InitiativeId.parse("ini_new"), title: "Nieuw", problemOwner: null }));
    const note = { ...said, ...reached, moment: october.id };
    await desk.outcomes.create({
      value: note,
      command: intention("note"),
      by: lea.id,
      at: openedAt,
      events: [{ type: "outcome_recorded" }],
    });
    const minuted = minutesOf(october, { outcomes: [note], decisions: [] }, "internal").items;
    expect(minuted.map(({ notReached }) => notReached)).toEqual([false, false, true, true, true]);
    // Every agenda looks ahead for itself.
    expect(minuted.map(({ movesOn }) => movesOn)).toEqual([false, false, true, true, false]);
    await draftAgenda(desk, kernteam, { ...about, key: intention("draft") });
    expect(await titles()).toEqual([
      "proposal: Van een partner",
      "attention: Nieuw",
      "look_ahead: Vooruitblik en rondvraag",
    ]);
    const { agenda } = await desk.standing();
    expect(agenda[0]?.presenter).toBe(noor.id);
    expect(agenda[1]?.note).toContain("Is vorige keer blijven liggen.");
  });

  test("and was written by people keeps its kind, title, minutes and words, and is told as it is now, once", async () => {
    const [edited, ended] = [InitiativeId.parse("ini_new"), InitiativeId.parse("ini_ended")];
    const written = { edition: 2, editedBy: lea.id, minutes: 12 } as const;
    await desk.put(
      held({
        id: DeliveryMomentId.parse("dlv_october"),
        day: Day.parse("2026-10-08"),
        agenda: [
          agendaItem("edited", {
            ...written,
            kind: "gate",
            initiative: edited,
            source: `gate:${edited}:Opschalen:2026-10-01`,
            title: "Opschalen, of niet?",
            note: "Beslismoment: Opschalen, 1 oktober 2026.\nVraagt aandacht: geen probleemeigenaar.\nWie betaalt?",
          }),
          agendaItem("ended", {
            ...written,
            kind: "result",
            initiative: ended,
            source: `result:${ended}:finished`,
            title: "Overgedragen",
            note: "Overgedragen sinds het vorige oplevermoment.",
          }),
          agendaItem("own", { title: "Van ons", note: "Hoe nu verder?", presenter: noor.id }),
        ],
      }),
    );
    await desk.bear(inKraamkamer({ id: edited, title: "Nieuw", problemOwner: null }));
    await desk.bear(stopped({ id: ended, title: "Overgedragen" }));
    await draftAgenda(desk, kernteam, { ...about, key: intention("draft") });
    const told = (await desk.standing()).agenda.map(({ kind, title, note, minutes }) => ({
      kind,
      title,
      note,
      minutes,
    }));
    expect(told.slice(0, -1)).toEqual([
      { kind: "own", title: "Van ons", note: "Hoe nu verder?\nIs vorige keer blijven liggen.", minutes: 10 },
      {
        kind: "result",
        title: "Overgedragen",
        note: "Gestopt sinds het vorige oplevermoment.\nIs vorige keer blijven liggen.",
        minutes: 12,
      },
      {
        kind: "gate",
        title: "Opschalen, of niet?",
        note: expect.stringMatching(
          /^Wie betaalt\?\nVraagt aandacht: geen probleemeigenaar[^\n]*\n([^\n]+\n)?Is vorige keer blijven liggen\.$/,
        ),
        minutes: 12,
      },
    ]);
  });

  test("comes first, with the open actions in words, who does them and by when, told by the network lead", async () => {
    await agree(agreedOn({ due: Day.parse("2026-12-01") }));
    await draftAgenda(desk, kernteam, { ...about, key: intention("draft") });
    expect((await desk.standing()).agenda[0]).toMatchObject({
      title: "Terugblik: 1 open actie en 0 besluiten van de vorige keer",
      note: `- Zoek een zaal. (${noor.name}, klaar op 1 december 2026)`,
      presenter: lea.id,
    });
  });

  test("tells as many actions as a note holds, and how many more there are", async () => {
    for (let index = 0; index < 30; index += 1) {
      await agree(agreedOn({ id: OutcomeId.parse(`dvo_many-${index}`), text: `Actie ${index} ${"lang ".repeat(60)}` }));
    }
    await draftAgenda(desk, kernteam, { ...about, key: intention("draft") });
    const lines = (await desk.standing()).agenda[0]?.note.split("\n") ?? [];
    const told = lines.filter((line) => line.startsWith("- ")).length;
    expect(told).toBeGreaterThan(5);
    expect(lines.at(-1)).toBe(`en nog ${30 - told}`);
  });

  async function agree(value: Outcome): Promise<void> {
    const events = [{ type: "outcome_recorded" }] as const;
    const command = intention(value.id);
    await desk.outcomes.create({ value, command, by: lea.id, at: openedAt, events: [...events] });
  }
});
