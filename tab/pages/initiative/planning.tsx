import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import { latestDay } from "#src/initiative/planning.ts";
import type { Day } from "#src/kernel/time.ts";
import { plainDay } from "#src/texts/format.ts";
import { Acts } from "#tab/acts/acts.tsx";
import { InitiativeForm } from "#tab/acts/initiative-form.tsx";
import { limits } from "#tab/api/limits.ts";
import { today } from "#tab/api/today.ts";
import { Line } from "#tab/forms/fields.tsx";
import { Fact, Facts } from "#tab/ui/facts.tsx";
import { Missing } from "#tab/ui/missing.tsx";
import prose from "#tab/ui/prose.module.css";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { isRunning } from "./sections.ts";

interface PlanningProps {
  readonly initiative: InitiativeDetail;
}

/** When its partners decide again whether it goes on, and when it should be done. Of one that ended there is nothing to plan. */
export function Planning({ initiative }: PlanningProps) {
  const { initiative: texts } = useTexts().tab;
  const { gate, end, gateOverdue } = initiative;
  if (!isRunning(initiative)) return null;
  return (
    <Section title={texts.planning}>
      <div className={prose.stack}>
        <Facts>
          <Fact label={texts.gate}>
            {gate === null ? texts.noGate : <Planned text={gate.name} day={gate.day} isPast={gateOverdue} />}
          </Fact>
          <Fact label={texts.end}>{end === null ? texts.noEnd : <Planned day={end} isPast={end < today()} />}</Fact>
        </Facts>
        <Acts>
          <PlanForm initiative={initiative} />
        </Acts>
      </div>
    </Section>
  );
}

interface PlannedProps {
  readonly text?: string;
  readonly day: Day;
  readonly isPast: boolean;
}

function Planned({ text, day, isPast }: PlannedProps) {
  const { tab, language } = useTexts();
  const named = plainDay(language, day);
  return (
    <>
      {text === undefined ? null : <span>{`${text}\n`}</span>}
      {isPast ? <Missing>{`${named}, ${tab.initiative.gateOverdue}`}</Missing> : named}
    </>
  );
}

function PlanForm({ initiative }: PlanningProps) {
  const { tab, language } = useTexts();
  const { plan } = tab.initiative;
  const { gate, end } = initiative;
  const latest = latestDay(today());
  function wrongWith(typed: string): string | null {
    if (typed < today()) return plan.past;
    return typed > latest ? plan.tooFar(plainDay(language, latest)) : null;
  }
  // What stands already may be as it is: only what changes has to be right, as the server has it.
  const checkGate = (typed: string, all: Readonly<Record<string, string>>) => {
    const typedEnd = all["end"] ?? "";
    const isSameGate = typed === gate?.day;
    const wrong = isSameGate ? null : wrongWith(typed);
    const isAfterEnd = typedEnd !== "" && typed > typedEnd && !(isSameGate && typedEnd === end);
    return wrong ?? (isAfterEnd ? plan.afterEnd : null);
  };
  const isGate = (typed: Readonly<Record<string, string>>) => typed["gateName"] !== "" || typed["gateDay"] !== "";
  return (
    <InitiativeForm
      initiative={initiative}
      act="initiative.plan"
      small
      opener={plan.opener(gate !== null || end !== null)}
      send={plan.send}
      done={plan.done}
      rules={{
        gateName: { fresh: gate?.name ?? "", missing: plan.gateNameMissing, limit: limits.gateName, when: isGate },
        gateDay: { fresh: gate?.day ?? "", missing: plan.gateDayMissing, check: checkGate, when: isGate },
        end: { fresh: end ?? "", check: (typed) => (typed === end ? null : wrongWith(typed)) },
      }}
      said={(typed) => ({
        gate: typed.gateName === "" ? null : { name: typed.gateName, day: typed.gateDay },
        end: typed.end === "" ? null : typed.end,
      })}
    >
      {(form) => (
        <>
          <Line form={form} name="gateName" label={plan.gateName} hint={plan.gateHint} />
          <Line form={form} name="gateDay" type="date" label={plan.gateDay} />
          <Line form={form} name="end" type="date" label={plan.end} hint={plan.endHint} />
        </>
      )}
    </InitiativeForm>
  );
}
