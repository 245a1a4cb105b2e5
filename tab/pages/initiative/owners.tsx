import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import { Acts } from "#tab/acts/acts.tsx";
import { InitiativeForm } from "#tab/acts/initiative-form.tsx";
import { useMembers } from "#tab/api/use-members.ts";
import { Chosen } from "#tab/forms/fields.tsx";
import { ResponsibleField, useResponsibleRules } from "#tab/forms/responsible-field.tsx";
import { choiceOf, responsibleOf } from "#tab/forms/responsible.ts";
import { Fact, Facts } from "#tab/ui/facts.tsx";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Missing } from "#tab/ui/missing.tsx";
import prose from "#tab/ui/prose.module.css";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import { isRunning } from "./sections.ts";

interface OwnersProps {
  readonly initiative: InitiativeDetail;
}

/** Who leads it and who wants the problem solved; appointed by whoever may. */
export function Owners({ initiative }: OwnersProps) {
  const { initiative: texts } = useTexts().tab;
  const { processOwner, owner } = initiative;
  // Of one that ended nobody is missed any more.
  const nobody = (words: string) => (isRunning(initiative) ? <Missing>{words}</Missing> : words);
  return (
    <Section title={texts.owners}>
      <div className={prose.stack}>
        <Facts>
          <Fact label={texts.processOwner.label}>{processOwner?.name ?? nobody(texts.processOwner.none)}</Fact>
          <Fact label={texts.problemOwner.label}>{owner?.name ?? nobody(texts.problemOwner.none)}</Fact>
        </Facts>
        <Acts>
          <ProcessOwnerForm initiative={initiative} />
          <ProblemOwnerForm initiative={initiative} />
        </Acts>
      </div>
    </Section>
  );
}

function ProcessOwnerForm({ initiative }: OwnersProps) {
  const { processOwner: words } = useTexts().tab.initiative;
  const members = useMembers();
  const { processOwner } = initiative;
  return (
    <InitiativeForm
      initiative={initiative}
      act="initiative.process-owner"
      small
      opener={words.opener(processOwner !== null)}
      send={words.send}
      done={words.done}
      rules={{ person: { fresh: processOwner?.id ?? "" } }}
      said={({ person }) => ({ processOwner: person === "" ? null : person })}
    >
      {(form) => (
        <Loaded from={members} waiting={<Waiting bars={1} />}>
          {(people) => (
            <Chosen
              form={form}
              name="person"
              label={words.field}
              none={words.none}
              options={people.map(({ id, name }) => ({ key: id, label: name }))}
            />
          )}
        </Loaded>
      )}
    </InitiativeForm>
  );
}

function ProblemOwnerForm({ initiative }: OwnersProps) {
  const { problemOwner: words } = useTexts().tab.initiative;
  const { owner } = initiative;
  return (
    <InitiativeForm
      initiative={initiative}
      act="initiative.problem-owner"
      small
      opener={words.opener(owner !== null)}
      intro={words.intro}
      send={words.send}
      done={words.done}
      rules={useResponsibleRules(choiceOf(owner))}
      said={({ responsible, words: inWords }) => ({ problemOwner: responsibleOf(responsible, inWords) })}
    >
      {(form) => <ResponsibleField form={form} label={words.field} none={words.none} />}
    </InitiativeForm>
  );
}
