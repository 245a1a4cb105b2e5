/** One person of the sample alliance, as Teams would know them. */
export interface PlaygroundPerson {
  /** The id on the channel (`29:...`), not the object id. */
  readonly id: string;
  readonly name: string;
  readonly objectId: string;
}

export interface PlaygroundChannel {
  readonly id: string;
  readonly name: string;
}

/** Who and what there is in the Playground. Its own limits are in these types: it takes no more, and no fewer people. */
export interface PlaygroundCast {
  readonly tenant: string;
  readonly bot: { readonly id: string; readonly name: string };
  readonly team: { readonly id: string; readonly name: string };
  /**
   * The first is the channel that every team has. The Playground calls it "General" whatever its
   * name is here, and knows the team by this channel's id, as Teams does.
   */
  readonly channels: readonly [standing: PlaygroundChannel, other?: PlaygroundChannel];
  /** The person at the keyboard. */
  readonly currentUser: PlaygroundPerson;
  readonly users: readonly [PlaygroundPerson, PlaygroundPerson, PlaygroundPerson, PlaygroundPerson, PlaygroundPerson];
}

/** The contents of `.m365agentsplayground.yml`; JSON is YAML. */
export function playgroundConfig(cast: PlaygroundCast): string {
  const [standing, other] = cast.channels;
  const config = {
    version: "0.1.1",
    tenantId: cast.tenant,
    bot: { id: cast.bot.id, name: cast.bot.name },
    currentUser: personIn(cast.currentUser),
    users: cast.users.map(personIn),
    // Ids made from the cast, so that a conversation that we have stored still exists after a restart.
    personalChat: { id: `a:${cast.currentUser.objectId}` },
    groupChat: { id: `19:group-${cast.team.id}`, name: "Groepschat" },
    team: {
      id: standing.id,
      name: cast.team.name,
      aadGroupId: cast.team.id,
      channels: other ? [{ id: other.id, name: other.name }] : [],
    },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

function personIn(person: PlaygroundPerson) {
  const [givenName = "", ...surname] = person.name.split(" ");
  const address = `${person.objectId}@voorbeeld.example`;
  return {
    id: person.id,
    name: person.name,
    aadObjectId: person.objectId,
    givenName,
    surname: surname.join(" "),
    email: address,
    // Spelled as the Playground spells it.
    userPrincipleName: address,
  };
}
