import { limits } from "#tab/api/limits.ts";
import { useMembers } from "#tab/api/use-members.ts";
import { usePartners } from "#tab/api/use-partners.ts";
import { Loaded } from "#tab/ui/loaded.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import { ChosenInGroups, Line } from "./fields.tsx";
import { inWords } from "./responsible.ts";
import type { Rules, TypedForm } from "./use-typed.ts";

export type ResponsibleName = "responsible" | "words";

interface ResponsibleFieldProps {
  readonly form: TypedForm<ResponsibleName>;
  readonly label: string;
  /** Says that nobody is chosen. */
  readonly none: string;
}

/** Somebody, an organisation, or in words: a field of a form that has these two among its own. */
export function ResponsibleField({ form, label, none }: ResponsibleFieldProps) {
  const { responsible } = useTexts().tab.initiative;
  const members = useMembers();
  const partners = usePartners();
  return (
    <Loaded from={members} waiting={<Waiting bars={1} />}>
      {(people) => (
        <Loaded from={partners} waiting={<Waiting bars={1} />}>
          {(organisations) => (
            <>
              <ChosenInGroups
                form={form}
                name="responsible"
                label={label}
                none={none}
                groups={[
                  { label: responsible.people, options: people.map(({ id, name }) => ({ key: id, label: name })) },
                  {
                    label: responsible.partners,
                    options: organisations.map(({ id, name }) => ({ key: id, label: name })),
                  },
                  { label: responsible.others, options: [{ key: inWords, label: responsible.inWords }] },
                ]}
              />
              {form.typed.responsible === inWords ? <Line form={form} name="words" label={responsible.words} /> : null}
            </>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

interface Standing {
  readonly chosen: string;
  readonly words: string;
}

/** The rules of those fields; `missing` is said where somebody has to be chosen. */
export function useResponsibleRules(standing: Standing, missing?: string): Rules<ResponsibleName> {
  const { responsible } = useTexts().tab.initiative;
  return {
    responsible: { fresh: standing.chosen, ...(missing === undefined ? {} : { missing }) },
    words: {
      fresh: standing.words,
      limit: limits.problemOwner,
      missing: responsible.wordsMissing,
      when: (typed) => typed["responsible"] === inWords,
    },
  };
}
