/** What somebody has to do with a question. */
export interface Part {
  readonly muted: boolean;
  readonly isAsker: boolean;
  readonly follows: boolean;
  /** Has it in triage, or decided it. */
  readonly isHolder: boolean;
  /** Works on it beside whoever has it. */
  readonly assists: boolean;
  /** Said for their organisation that it takes part. */
  readonly joined: boolean;
}

/** Why somebody hears of a question, or does not: what they chose themselves comes first. */
export function hearsAs({ muted, isAsker, follows, isHolder, assists, joined }: Part) {
  if (muted) return "hearsMuted";
  if (isAsker) return "hearsAsAsker";
  if (follows) return "hearsAll";
  if (isHolder) return "hearsAsHolder";
  if (assists) return "hearsAsTeam";
  return joined ? "hearsAsJoined" : "hearsNothing";
}
