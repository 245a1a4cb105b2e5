/** Spares a pure function of texts from working out the same again: of the last so many questions it knows the answer. */
export function remembering<Texts extends readonly string[], Answer>(
  most: number,
  make: (...texts: Texts) => Answer,
): (...texts: Texts) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (...texts) => {
    const question = texts.length === 1 ? String(texts[0]) : JSON.stringify(texts);
    const remembered = known.get(question);
    if (remembered) return remembered.answer;
    const answer = make(...texts);
    // Begun anew when it is full: whatever is asked often is soon known again.
    if (known.size >= most) known.clear();
    known.set(question, { answer });
    return answer;
  };
}
