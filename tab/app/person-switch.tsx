import { Select } from "@fluentui/react-components";
import { useId } from "react";
import type { DemoPerson } from "#src/people/me.contract.ts";
import type { RoleName } from "#src/people/person.ts";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./person-switch.module.css";
import type { DemoChoice } from "./use-session.ts";

/** Most telling first: somebody with two roles stands under the first of these. */
const tellingRoles = [
  "qrt",
  "process_owner",
  "network_lead",
  "kernteam",
  "admin",
  "partner_member",
] as const satisfies readonly RoleName[];

/** Only in the demo: look at the alliance through the eyes of one of its sample people. */
export function PersonSwitch({ demo }: { readonly demo: DemoChoice }) {
  const { tab, vocabulary } = useTexts();
  const id = useId();
  const groups = tellingRoles
    .map((role) => ({ role, people: demo.people.filter((person) => mainRole(person) === role) }))
    .filter(({ people }) => people.length > 0);
  return (
    <div className={styles.person}>
      <label htmlFor={id} className={styles.label}>
        {tab.shell.demoPerson}
      </label>
      <Select
        id={id}
        className={styles.select}
        value={demo.person.id}
        onChange={(_event, { value }) => demo.choose(value)}
      >
        {groups.map(({ role, people }) => (
          <optgroup key={role} label={vocabulary.roles[role]}>
            {people.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </div>
  );
}

function mainRole(person: DemoPerson): RoleName {
  return tellingRoles.find((role) => person.roles.some((held) => held.role === role)) ?? "partner_member";
}
