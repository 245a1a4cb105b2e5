const approving = /^(?:[👍👌🙏👏🙌💪🤝✅☑✔🎉🥳💯😀😃😄😁😊🙂☺😍🤩❤💚💙💛🧡💜]|\p{Emoji_Modifier}|\u{FE0F}|\s)+$/u;

/** A thumb, or another picture of somebody who is content, and nothing beside it. */
export function approves(text: string): boolean {
  return text.trim() !== "" && approving.test(text);
}
