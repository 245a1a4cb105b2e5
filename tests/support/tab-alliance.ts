import { z } from "zod";
import { ConversationShown } from "#src/conversation/conversation.contract.ts";
import { DeliveryMomentShown } from "#src/delivery/delivery-moment.contract.ts";
import { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import { loadProfile } from "#src/main/load-profile.ts";
import { DemoPerson } from "#src/people/me.contract.ts";
import { ProfileShown } from "#src/profile/profile.contract.ts";
import { daan, emma, esri, nadia, quinten, rosa, rova, swz, windesheim, zwolle } from "./tab-names.ts";
import { tabInitiative } from "./tab-initiatives.ts";
import { tabQuestions } from "./tab-questions.ts";

const tenant = "a11ce000-0000-4000-8000-000000000000";
/** A small alliance as the server would tell of it; every value goes through the contract that it stands for. */
export function tabAlliance() {
  const profile = loadProfile();
  if (!profile.ok) throw new Error(profile.refusal.problem);
  return {
    profile: ProfileShown.parse(profile.value),
    people: z.array(DemoPerson).parse([
      person(quinten, 2, {
        roles: [{ role: "partner_member" }, { role: "qrt" }],
        organisation: windesheim,
        may: ["conversation.see", "people.see", "people.correct-organisation", "notice.retry"],
      }),
      person(nadia, 1, {
        roles: [{ role: "network_lead" }],
        organisation: zwolle,
        may: ["conversation.see", "conversation.appoint", "notice.retry"],
      }),
      person(rosa, 3, { roles: [{ role: "partner_member" }], organisation: rova }),
      person(daan, 4, { roles: [{ role: "process_owner", theme: "brede-duurzaamheid" }], organisation: zwolle }),
      { ...person(emma, 10, { roles: [{ role: "partner_member" }], organisation: null }), language: "en" },
    ]),
    questions: tabQuestions(),
    initiatives: z.array(InitiativeDetail).parse([
      tabInitiative("hubs", "Mobiliteitshubs op de goede plek", { partners: [zwolle, esri], processOwner: daan }),
      tabInitiative("kleiner-wonen", "Kleiner wonen, fijner wonen", {
        theme: "betaalbare-woonruimte",
        problemOwner: "SWZ, afdeling wonen",
        partners: [swz],
        origin: {
          id: "qst_deelfietsen",
          number: "V-2026-003",
          title: "Wat houdt senioren tegen om kleiner te gaan wonen?",
        },
      }),
      tabInitiative("energiearmoede", "Energiearmoede in beeld", {
        phase: "project",
        problemOwner: "Gemeente Zwolle, team armoede en schulden",
        processOwner: daan,
        partners: [zwolle, swz, windesheim],
      }),
      tabInitiative("vertelkamer", "Vertelkamer", {
        phase: "project",
        theme: "leefbare-stad",
        problemOwner: "Travers",
        partners: [windesheim],
      }),
      tabInitiative("senshagen", "SensHagen", {
        phase: "handed_over",
        processOwner: daan,
        partners: [zwolle, esri],
        handedOverTo: "Voorbeeld Bewonersplatform, met de gemeente",
      }),
      tabInitiative("slim-maatwerk", "City deal Slim Maatwerk", {
        phase: "stopped",
        theme: "leefbare-stad",
        partners: [zwolle],
        stopReason: "De deelnemers hadden te weinig tijd en de werkgroepen kwamen niet tot een project.",
      }),
    ]),
    channels: z.array(ConversationShown).parse([
      channel("quick-response", "Quick Response", { use: { for: "intake" } }),
      channel("qrt", "QRT", { use: { for: "qrt" }, notices: { waiting: 1, dead: 2 } }),
      channel("duurzaam", "Brede duurzaamheid", {
        use: { for: "theme", theme: "brede-duurzaamheid" },
        state: "left",
      }),
      channel("algemeen", null, {}),
    ]),
    moments: z
      .array(DeliveryMomentShown)
      .parse([
        moment("rova", "2026-10-08", -46, rova),
        moment("zwolle", "2026-12-10", 17, zwolle),
        moment("swz", "2027-02-18", 87, swz),
        moment("esri", "2027-04-22", 150, null),
      ]),
  };
}
export type TabAlliance = ReturnType<typeof tabAlliance>;

function person(name: typeof quinten, seat: number, rest: object) {
  const object = `a11ce000-0000-4000-8000-0000000000${String(seat).padStart(2, "0")}`;
  return { ...name, language: "nl", tenant, object, may: [], ...rest };
}

function channel(key: string, name: string | null, differing: object) {
  return {
    id: `cnv_${key}`,
    name,
    use: null,
    state: "open",
    seenAt: "2026-11-02T09:00:00.000Z",
    notices: { waiting: 0, dead: 0 },
    may: [],
    ...differing,
  };
}

function moment(key: string, day: string, daysToGo: number, host: typeof zwolle | null) {
  const name = host?.name ?? "de alliantie";
  return {
    id: `dlv_${key}`,
    title: `Oplevermoment bij ${name}`,
    day,
    from: "09:30",
    until: "16:00",
    place: "Stadhuis, raadzaal",
    host,
    daysToGo,
    hosts: host === null ? [] : [host],
    stage: "planned",
    published: false,
  };
}
