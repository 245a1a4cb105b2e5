import type { InitiativeCard } from "#src/portfolio/portfolio-overview.contract.ts";
import type { Day } from "#src/kernel/time.ts";
import { nearDay } from "#src/texts/format.ts";
import { useTexts } from "#tab/ui/texts.ts";
import type { Course, Mark, Point, Stretch } from "./course.ts";

export interface Words {
  /** `3 maart`, and with its year where that is not this year. */
  readonly day: (day: Day) => string;
  /** `beslismoment 4 december (Fasedocument)` */
  readonly plain: (point: Point) => string;
  /** The same, and whether it is late. */
  readonly point: (point: Point) => string;
  /** `Deelscooters: kraamkamer sinds 3 maart, beslismoment 4 december (Fasedocument), te laat` */
  readonly row: (initiative: InitiativeCard, course: Course) => string;
}

/** How the timeline is said, for who hears it and below it for who sees it. */
export function useWords(today: Day): Words {
  const { tab, language } = useTexts();
  const { said } = tab.timeline;
  const day = (of: Day) => nearDay(language, of, today);

  const stretch = ({ phase, since, to }: Stretch) =>
    to === null ? said.since[phase](day(since)) : said.during[phase](day(since), day(to));

  const mark = ({ kind, name, day: on }: Mark) =>
    kind === "gate" ? said.gate(name ?? "", day(on)) : said[kind](day(on));

  const plain = (of: Point) => (of.kind === "phase" ? stretch(of) : mark(of));
  const point = (of: Point) => (of.kind !== "phase" && of.late ? said.late(plain(of)) : plain(of));
  return { day, plain, point, row: ({ title }, course) => said.row(title, course.map(point).join(", ")) };
}
