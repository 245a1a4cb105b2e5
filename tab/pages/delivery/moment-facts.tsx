import { Button } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { useMutation } from "@tanstack/react-query";
import type { DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import { listed, longDay } from "#src/texts/format.ts";
import { addresses } from "#tab/api/addresses.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useApi } from "#tab/api/use-api.ts";
import { ElsewhereLink } from "#tab/ui/elsewhere-link.tsx";
import { Fact, Facts } from "#tab/ui/facts.tsx";
import { keepFile } from "#tab/ui/keep-file.ts";
import { Note } from "#tab/ui/note.tsx";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { DayWarnings } from "./day-warnings.tsx";
import styles from "./moment.module.css";

/** When and where it is, who receives and who takes the minutes. */
export function MomentFacts({ moment }: { readonly moment: DeliveryMomentDetail }) {
  const { language, tab } = useTexts();
  const { delivery } = tab;
  const { id, day, from, until, place, hosts, minuteTakers, warnings, stage, daysToGo, thread, may } = moment;
  // What is not known yet is told as long as it can still come.
  const isAhead = stage === "planned" && daysToGo >= 0;
  const named = (all: readonly { readonly name: string }[]) =>
    listed(
      language,
      all.map(({ name }) => name),
    );
  return (
    <Section title={delivery.facts}>
      <Facts>
        <Fact label={delivery.when}>
          <span className={styles.day}>{longDay(language, day)}</span>, {delivery.time(from, until)}
        </Fact>
        {/* For whoever can still choose another day. */}
        {warnings.length > 0 && may.includes("delivery.move") ? (
          <Fact label={delivery.warnings}>
            <DayWarnings warnings={warnings} />
          </Fact>
        ) : null}
        <Fact label={delivery.where}>{place}</Fact>
        {hosts.length === 0 && !isAhead ? null : (
          <Fact label={delivery.hosts}>{hosts.length === 0 ? delivery.noHosts : named(hosts)}</Fact>
        )}
        {minuteTakers.length === 0 && !isAhead ? null : (
          <Fact label={delivery.minuteTakers}>
            {minuteTakers.length === 0 ? delivery.noMinuteTakers : named(minuteTakers)}
          </Fact>
        )}
        {thread === null ? null : (
          <Fact label={tab.acts.thread}>
            <ElsewhereLink href={thread}>{tab.acts.openInTeams}</ElsewhereLink>
          </Fact>
        )}
      </Facts>
      {(stage === "planned" || stage === "cancelled") && daysToGo >= 0 ? (
        <CalendarFile id={id} words={delivery.calendarOf[stage]} />
      ) : null}
    </Section>
  );
}

interface CalendarFileProps {
  readonly id: string;
  readonly words: { readonly get: string; readonly kept: (file: string) => string };
}

/** To put it in a calendar; of one that was called off, to have the calendar say so. */
function CalendarFile({ id, words }: CalendarFileProps) {
  const { states } = useTexts().tab;
  const api = useApi();
  const keeping = useMutation({
    mutationFn: async () => keepFile(await api.file(addresses.momentCalendar, { params: { id } })),
  });
  return (
    <div className={styles.calendar}>
      <Button icon={<ArrowDownloadRegular />} disabledFocusable={keeping.isPending} onClick={() => keeping.mutate()}>
        {words.get}
      </Button>
      {keeping.error ? <Note intent="danger">{setbackOf(keeping.error).detail || states.offline}</Note> : null}
      {keeping.isSuccess ? <Note intent="success">{words.kept(keeping.data)}</Note> : null}
    </div>
  );
}
