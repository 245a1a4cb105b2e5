interface Named {
  readonly name: string;
}

/** Those whose name holds what was typed: first where the name begins with it, then where a word does, then anywhere. */
export function organisationsLike<O extends Named>(all: readonly O[], typed: string): readonly O[] {
  const wanted = plain(typed);
  if (wanted === "") return all;
  const ranked = all.map((organisation) => ({ organisation, rank: rankOf(plain(organisation.name), wanted) }));
  return ranked
    .filter(({ rank }) => rank < noMatch)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ organisation }) => organisation);
}

const noMatch = 3;

function rankOf(name: string, wanted: string): number {
  if (name.startsWith(wanted)) return 0;
  if (name.includes(` ${wanted}`)) return 1;
  return name.includes(wanted) ? 2 : noMatch;
}

/** Without accents, capitals and what people leave out. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
