/**
 * Names one intention of the person for the server. The same content keeps its name while no answer came, so that
 * sending it once more after a lost connection has no second effect; other content is another intention.
 */
export function intentions(newName: () => string = () => crypto.randomUUID()) {
  let last: { readonly content: string; readonly nonce: string } | null = null;
  return {
    nonceFor: (content: unknown): string => {
      const text = JSON.stringify(content);
      if (last?.content !== text) last = { content: text, nonce: newName() };
      return last.nonce;
    },
    /** After an answer, also a refusal: pressing again is a new intention. */
    answered: (): void => {
      last = null;
    },
  };
}
