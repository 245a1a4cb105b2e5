import { describe, expect, test } from "@jest/globals";
import type { InitiativeAct } from "#src/initiative/initiative-acts.ts";
import { initiativeActNames, initiativeActs, isInPhaseFor } from "#src/initiative/initiative-acts.ts";
import { initiativeAbilities, mayAct } from "#src/initiative/initiative.policy.ts";
import type { LivingInitiative } from "#src/initiative/initiative.ts";
import { phases } from "#src/initiative/phases.ts";
import type { Obstacle } from "#src/initiative/obstacle.ts";
import { Instant } from "#src/kernel/time.ts";
import type { Actor } from "#src/people/person.ts";
import { by, lead, member, outsider, problemOwner } from "../support/initiative-desk.ts";
import { eve, noor, owner } from "../support/people.ts";
import { handedOver, inKraamkamer, inProject, stopped } from "../support/portfolio.ts";
import { theme } from "../support/questions.ts";

/** Eve can take its obstacle away, and acts for nobody. */
const obstacle: Obstacle = {
  state: "open",
  id: "o1",
  text: "Geen ruimte.",
  remover: { kind: "person", person: eve.id },
  notedBy: noor.id,
  since: Instant.parse("2026-11-01T09:00:00.000Z"),
  asked: null,
};
const owned = { problemOwner: { kind: "person", person: problemOwner.id }, obstacles: [obstacle] } as const;
const inEach: readonly LivingInitiative[] = [
  inKraamkamer({ ...owned, obstacles: [obstacle] }),
  inProject({ ...owned, obstacles: [obstacle] }),
  handedOver({ ...owned, obstacles: [obstacle] }),
  stopped({ ...owned, obstacles: [obstacle] }),
];

const doers = {
  "process owner of the initiative": by({
    ...owner,
    roles: [{ role: "partner_member" }],
    organisation: outsider.organisation,
  }),
  "process owner of its theme": by({ ...outsider, roles: [{ role: "process_owner", theme: theme.sustainability }] }),
  "process owner of another theme": by({ ...outsider, roles: [{ role: "process_owner", theme: theme.housing }] }),
  "problem owner": by(problemOwner),
  "network lead": by({ ...lead, organisation: null }),
  "kernteam member": by(member),
  "partner that takes part": by(noor),
  "partner that does not": by(outsider),
  "who can remove the obstacle": by(eve),
  "QRT member": by({ ...outsider, roles: [{ role: "qrt" }] }),
  administrator: by({ ...outsider, roles: [{ role: "admin" }] }),
} satisfies Record<string, Actor>;
type DoerName = keyof typeof doers;

const steering: readonly DoerName[] = ["process owner of the initiative", "process owner of its theme", "network lead"];
const carrying: readonly DoerName[] = [...steering, "problem owner"];
const takingPart: readonly DoerName[] = [...carrying, "partner that takes part"];
const helping: readonly DoerName[] = [...takingPart, "kernteam member", "who can remove the obstacle"];
const ofPartner: readonly DoerName[] = Object.keys(doers).filter(
  (name) => name !== "network lead" && name !== "who can remove the obstacle",
) as DoerName[]; // The keys of the table are its own, whatever Object.keys says.
const deciding: readonly DoerName[] = ["network lead", "kernteam member"];

/** Written by hand, beside the table of the product: whoever changes one must change the other. */
const mayDo: Readonly<Record<InitiativeAct, readonly DoerName[]>> = {
  "initiative.move": steering,
  "initiative.stop": carrying,
  "initiative.undo-move": carrying,
  "initiative.plan": carrying,
  "initiative.problem-owner": steering,
  "initiative.process-owner": steering,
  "initiative.join": ofPartner,
  "initiative.leave": ofPartner,
  "initiative.bring-in": carrying,
  "initiative.let-go": carrying,
  "initiative.add-document": takingPart,
  "initiative.remove-document": takingPart,
  "initiative.update": carrying,
  "initiative.correct-update": carrying,
  "initiative.note-obstacle": helping,
  "initiative.ask-obstacle": helping,
  "initiative.remove-obstacle": helping,
  "initiative.reopen-obstacle": helping,
  "initiative.decide": deciding,
  "initiative.undo-decision": deciding,
};

const alsoEnded: readonly InitiativeAct[] = [
  "initiative.move",
  "initiative.stop",
  "initiative.undo-move",
  "initiative.add-document",
  "initiative.remove-document",
  "initiative.correct-update",
  "initiative.decide",
  "initiative.undo-decision",
];

describe("who may do what with an initiative", () => {
  test.each(initiativeActNames)("%s: each role in each phase", (act) => {
    const told = Object.entries(doers).flatMap(([name, actor]) =>
      inEach.map((initiative) => [name, initiative.phase, mayAct(actor, act, initiative).ok] as const),
    );
    const wanted = Object.keys(doers).flatMap((name) =>
      phases.map((phase) => [name, phase, mayDo[act].some((one) => one === name)] as const),
    );
    expect(told).toEqual(wanted);
  });

  test("nobody works on what has ended, and everything can be done while it runs", () => {
    for (const act of initiativeActNames) {
      expect([act, phases.filter((phase) => isInPhaseFor(act, phase))]).toEqual([
        act,
        alsoEnded.includes(act) ? [...phases] : ["kraamkamer", "project"],
      ]);
    }
  });

  test("whoever may not is told who may", () => {
    const [running] = inEach;
    if (!running) throw new Error("no initiative");
    for (const act of initiativeActNames) {
      const nobody = { person: eve.id, roles: [], organisation: null };
      const refused = mayAct(nobody, act, inKraamkamer());
      expect([act, refused]).toEqual([
        act,
        { ok: false, refusal: { code: "forbidden", needs: initiativeActs[act].who } },
      ]);
    }
  });

  test("an organisation that owns the problem carries it, whoever acts for it", () => {
    const ofOrganisation = inKraamkamer({
      problemOwner: { kind: "partner", partner: outsider.organisation ?? noHouse() },
    });
    expect(mayAct(by(outsider), "initiative.update", ofOrganisation).ok).toBe(true);
  });

  test("a screen offers only what makes sense now", () => {
    const now = Instant.parse("2026-11-06T09:00:00.000Z");
    expect(initiativeAbilities(by(lead), inKraamkamer(), now)).toEqual([
      "initiative.move",
      "initiative.stop",
      "initiative.plan",
      "initiative.problem-owner",
      "initiative.process-owner",
      "initiative.join",
      "initiative.bring-in",
      "initiative.let-go",
      "initiative.add-document",
      "initiative.update",
      "initiative.note-obstacle",
      "initiative.decide",
      "initiative.undo-decision",
    ]);
    expect(initiativeAbilities(by(noor), handedOver(), now)).toEqual(["initiative.add-document"]);
  });
});

function noHouse(): never {
  throw new Error("she acts for nobody");
}
