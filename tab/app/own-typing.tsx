import type { ReactNode } from "react";
import { useState } from "react";
import { keptTyping } from "#tab/forms/kept-typing.ts";
import { WordsLeftContext } from "#tab/ui/words-left.ts";

interface OwnTypingProps {
  readonly person: string;
  readonly children: ReactNode;
}

/** The forms below find what this person typed before, and nothing of anybody else who sat at this window. */
export function OwnTyping({ person, children }: OwnTypingProps) {
  // Before any form is shown; doing it twice does no harm.
  useState(() => keptTyping.belongsTo(person));
  return <WordsLeftContext value={keptTyping.about}>{children}</WordsLeftContext>;
}
