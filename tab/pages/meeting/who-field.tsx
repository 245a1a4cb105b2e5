import { useMembers } from "#tab/api/use-members.ts";
import { usePartners } from "#tab/api/use-partners.ts";
import { ChosenInGroups } from "#tab/forms/fields.tsx";
import type { TypedForm } from "#tab/forms/use-typed.ts";
import { useTexts } from "#tab/ui/texts.ts";

/** Whoever it is now, as a choice. */
export interface Standing {
  readonly key: string;
  readonly label: string;
}

interface WhoFieldProps<Name extends string> {
  readonly form: TypedForm<Name>;
  readonly name: Name;
  readonly label: string;
  /** Organisations do not lead an initiative. */
  readonly peopleOnly?: boolean;
  /** Offered also where the lists do not know them any more, or never did. */
  readonly standing?: Standing | null;
}

/** Somebody of the alliance, or one of its organisations. */
export function WhoField<Name extends string>(props: WhoFieldProps<Name>) {
  const { form, name, label, peopleOnly = false, standing = null } = props;
  const { action } = useTexts().tab.meeting;
  const people = useMembers().data ?? [];
  const partners = usePartners().data ?? [];
  const listed = (all: readonly { readonly id: string; readonly name: string }[]) =>
    all.map((each) => ({ key: each.id, label: each.name }));
  const organisations = { label: action.organisations, options: listed(partners) };
  const isListed = [...people, ...partners].some(({ id }) => id === standing?.key);
  return (
    <ChosenInGroups
      form={form}
      name={name}
      label={label}
      none={action.none}
      groups={[
        ...(standing === null || isListed ? [] : [{ label: action.now, options: [standing] }]),
        { label: action.people, options: listed(people) },
        ...(peopleOnly ? [] : [organisations]),
      ]}
    />
  );
}
