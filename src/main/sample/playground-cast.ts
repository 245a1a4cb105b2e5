import { zwolleDirectory } from "#src/main/load-profile.ts";
import type { PlaygroundCast } from "#src/main/playground/playground-config.ts";
import { readSampleCast } from "./read-sample.ts";
import type { SamplePerson } from "./sample-schema.ts";

/** The people and channels of the samples that take part in the Playground: one at the keyboard and five others. */
export function playgroundCast(directory: string = zwolleDirectory): PlaygroundCast {
  const { teams, people } = readSampleCast(directory);
  const [standing, other] = teams.channels;
  const [currentUser] = people.filter((person) => person.playground === "current_user").map(memberFrom);
  const [first, second, third, fourth, fifth, ...more] = people
    .filter((person) => person.playground === "user")
    .map(memberFrom);
  if (!currentUser || !first || !second || !third || !fourth || !fifth || more.length > 0) {
    throw new Error("sample/people.json: the Playground takes one current_user and five users");
  }
  return {
    tenant: teams.tenant,
    bot: teams.bot,
    team: teams.team,
    channels: [
      { id: standing.id, name: standing.name },
      { id: other.id, name: other.name },
    ],
    currentUser,
    users: [first, second, third, fourth, fifth],
  };
}

function memberFrom({ object, name }: SamplePerson): PlaygroundCast["currentUser"] {
  return { id: `29:${object}`, objectId: object, name };
}
