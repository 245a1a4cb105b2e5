import type { Day, Instant } from "#src/kernel/time.ts";
import type { Language } from "#src/profile/profile.ts";

const locales: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };
const zone = "Europe/Amsterdam";

/** `donderdag 3 december 2026` */
export function longDay(language: Language, day: Day): string {
  return format(language, { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }, day);
}

/** `3 december 2026` */
export function plainDay(language: Language, day: Day): string {
  return format(language, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }, day);
}

/** `3 december`, and with its year where that is not the year of `now`. */
export function nearDay(language: Language, day: Day, now: Day): string {
  if (day.slice(0, 4) !== now.slice(0, 4)) return plainDay(language, day);
  return format(language, { day: "numeric", month: "long", timeZone: "UTC" }, day);
}

/** `3 dec` */
export function shortDay(language: Language, day: Day): string {
  return format(language, { day: "numeric", month: "short", timeZone: "UTC" }, day);
}

/** `3 dec 2026 om 14:05`, in the time of Zwolle. */
export function moment(language: Language, instant: Instant): string {
  return format(
    language,
    { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", timeZone: zone },
    instant,
  );
}

/** `3 december 2026`, by the calendar of Zwolle. */
export function dayOfMoment(language: Language, instant: Instant): string {
  return format(language, { day: "numeric", month: "long", year: "numeric", timeZone: zone }, instant);
}

/** `nov 2026`, of `2026-11`. */
export function monthNamed(language: Language, month: string): string {
  return format(language, { month: "short", year: "numeric", timeZone: "UTC" }, `${month}-01`);
}

/** `nov`, of a day in it. */
export function monthAlone(language: Language, day: Day): string {
  return format(language, { month: "short", timeZone: "UTC" }, day);
}

/** `14:05`, in the time of Zwolle. */
export function timeOfDay(language: Language, instant: Instant): string {
  return format(language, { hour: "2-digit", minute: "2-digit", timeZone: zone }, instant);
}

/** `30.000` */
export function count(language: Language, number: number): string {
  return formatsOf[language].number.format(number);
}

/** What somebody wrote, with the end that another sentence can follow. */
export function sentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

/** `a, b en c` */
export function listed(language: Language, words: readonly string[]): string {
  return formatsOf[language].all.format(words);
}

/** `a, b en nog 3`: of a long list the first, and how many more there are. */
export function someListed(
  language: Language,
  words: readonly string[],
  { most, more }: { readonly most: number; readonly more: (count: number) => string },
): string {
  // Naming one is as short as counting it.
  if (words.length <= most + 1) return listed(language, words);
  return listed(language, [...words.slice(0, most), more(words.length - most)]);
}

/** `a, b of c` */
export function oneOf(language: Language, words: readonly string[]): string {
  return formatsOf[language].oneOf.format(words);
}

/** Made once: making one costs fifty times as much as using it, and a card uses several. */
const formatsOf = { nl: formatsIn("nl"), en: formatsIn("en") } as const;

function formatsIn(language: Language) {
  const locale = locales[language];
  return {
    number: new Intl.NumberFormat(locale),
    all: new Intl.ListFormat(locale, { type: "conjunction" }),
    oneOf: new Intl.ListFormat(locale, { type: "disjunction" }),
  };
}

function format(language: Language, options: Intl.DateTimeFormatOptions, when: string): string {
  const key = `${language} ${JSON.stringify(options)}`;
  const made = dayFormats.get(key) ?? new Intl.DateTimeFormat(locales[language], options);
  dayFormats.set(key, made);
  return made.format(new Date(when));
}

/** Each kind is made once, as those above. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();
