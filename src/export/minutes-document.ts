import type { MinutesShown } from "#src/delivery/minutes.contract.ts";
import type { Language, Profile } from "#src/profile/profile.ts";
import { textsIn } from "#src/texts/texts.ts";
import { writeDocx } from "./docx-paper.ts";
import { minutesPaper } from "./minutes-paper.ts";

/** Writes minutes of this alliance as a document for Word, in the language in which they are read. */
export function minutesWriter({ name }: Pick<Profile, "name">) {
  return (minutes: MinutesShown, language: Language): Promise<Uint8Array<ArrayBuffer>> =>
    writeDocx(minutesPaper(minutes, { texts: textsIn(language), alliance: name }));
}
