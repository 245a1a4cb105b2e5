import type { MinutesShown } from "#src/delivery/minutes.contract.ts";
import type { Language } from "#src/profile/profile.ts";
import { textsIn } from "#src/texts/texts.ts";
import { writeDocx } from "./docx-paper.ts";
import { minutesPaper } from "./minutes-paper.ts";

/** The minutes as a document for Word, in the language in which they are read. */
export function writeMinutes(minutes: MinutesShown, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  return writeDocx(minutesPaper(minutes, textsIn(language)));
}
