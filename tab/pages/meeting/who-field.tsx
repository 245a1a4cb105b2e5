import { useMembers } from "#tab/api/use-members.ts";
import { usePartners } from "#tab/api/use-partners.ts";
import { ChosenInGroups } from "#tab/forms/fields.tsx";
import type { TypedForm } from "#tab/forms/use-typed.ts";
import { useTexts } from "#tab/ui/texts.ts";

interface WhoFieldProps<Name extends string> {
  readonly form: TypedForm<Name>;
  readonly name: Name;
  readonly label: string;
  /** Organisations do not lead an initiative. */
  readonly peopleOnly?: boolean;
}

/** Somebody of the alliance, or one of its organisations. */
export function WhoField<Name extends string>({ form, name, label, peopleOnly = false }: WhoFieldProps<Name>) {
  const { action } = useTexts().tab.meeting;
  const people = useMembers().data ?? [];
  const partners = usePartners().data ?? [];
  const listed = (all: readonly { readonly id: string; readonly name: string }[]) =>
    all.map((each) => ({ key: each.id, label: each.name }));
  const organisations = { label: action.organisations, options: listed(partners) };
  return (
    <ChosenInGroups
      form={form}
      name={name}
      label={label}
      none={action.none}
      groups={[{ label: action.people, options: listed(people) }, ...(peopleOnly ? [] : [organisations])]}
    />
  );
}
