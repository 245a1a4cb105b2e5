import type { PlaygroundCast, PlaygroundPerson } from "#src/main/playground/playground-config.ts";

function samplePerson(number: number): PlaygroundPerson {
  return {
    id: `29:voorbeeld-${number}`,
    name: `Voorbeeld Persoon ${number}`,
    objectId: `00000000-0000-4000-8000-00000000000${number}`,
  };
}

/** Six people who exist nowhere else. */
export const sampleCast: PlaygroundCast = {
  tenant: "00000000-0000-4000-8000-0000000000aa",
  bot: { id: "28:voorbeeld-bot", name: "Echobot" },
  team: { id: "00000000-0000-4000-8000-0000000000bb", name: "Voorbeeldalliantie" },
  channels: [
    { id: "19:voorbeeld-algemeen@thread.tacv2", name: "General" },
    { id: "19:voorbeeld-vragen@thread.tacv2", name: "Snelle vragen" },
  ],
  currentUser: samplePerson(0),
  users: [samplePerson(1), samplePerson(2), samplePerson(3), samplePerson(4), samplePerson(5)],
};
