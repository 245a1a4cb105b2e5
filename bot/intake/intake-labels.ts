import type { Texts } from "#src/texts/texts.ts";

/** What the intake card calls the fields that people type in. */
export function intakeLabels({ intake }: Texts): Readonly<Record<string, string>> {
  return {
    title: intake.titleLabel,
    text: intake.textLabel,
    inclusiveness: intake.inclusivenessLabel,
    residents: intake.residentsLabel,
    together: intake.togetherLabel,
    problemOwner: intake.problemOwnerLabel,
    neededBy: intake.neededByLabel,
    data: intake.dataLabel,
    knowledge: intake.knowledgeLabel,
    parties: intake.partiesLabel,
  };
}
