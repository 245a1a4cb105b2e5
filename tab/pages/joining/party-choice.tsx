import { Checkbox, Field, Input } from "@fluentui/react-components";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { listed } from "#src/texts/format.ts";
import { addresses } from "#tab/api/addresses.ts";
import { useApi } from "#tab/api/use-api.ts";
import { problemOf } from "#tab/forms/problem-of.ts";
import { Loaded } from "#tab/ui/loaded.tsx";
import prose from "#tab/ui/prose.module.css";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import styles from "./joining.module.css";

interface PartyChoiceProps {
  readonly question: string;
  readonly chosen: readonly string[];
  readonly onChosen: (parties: readonly string[]) => void;
  readonly problem: string | null;
}

interface Party {
  readonly id: string;
  readonly name: string;
  readonly why: string;
}

/** Partners to choose from. Whoever is chosen stays in sight, whatever is searched for. */
export function PartyChoice({ question, chosen, onChosen, problem }: PartyChoiceProps) {
  const { triage, tab } = useTexts();
  const suggested = useSuggestedParties(question);
  const [search, setSearch] = useState("");
  const fits = ({ id, name }: Party) => chosen.includes(id) || name.toLowerCase().includes(search.trim().toLowerCase());
  const list = { chosen, onChosen };
  return (
    <Loaded from={suggested} waiting={<Waiting bars={3} />}>
      {({ found, others }) => (
        <>
          {found.length === 0 ? (
            <p className={prose.quiet}>{triage.desk.nothingFound}</p>
          ) : (
            <Parties title={tab.acts.suggested} parties={found} {...list} />
          )}
          {/* Around the search alone: a Field gives all that stands in it one and the same id. */}
          <Field label={tab.acts.searchPartner} {...problemOf(problem)}>
            <Input type="search" value={search} onChange={(_event, { value }) => setSearch(value)} />
          </Field>
          <Parties title={tab.acts.otherPartners} parties={others.filter(fits)} {...list} />
        </>
      )}
    </Loaded>
  );
}

interface PartiesProps extends Pick<PartyChoiceProps, "chosen" | "onChosen"> {
  readonly title: string;
  readonly parties: readonly Party[];
}

function Parties({ title, parties, chosen, onChosen }: PartiesProps) {
  const { tab } = useTexts();
  return (
    <fieldset className={styles.parties}>
      <legend>{title}</legend>
      {parties.length === 0 ? <p className={prose.quiet}>{tab.acts.noPartners}</p> : null}
      <ul className={styles.list}>
        {parties.map(({ id, name, why }) => (
          <li key={id}>
            <Checkbox
              name="parties"
              checked={chosen.includes(id)}
              label={
                <>
                  {name}
                  {why === "" ? null : <span className={styles.why}>{why}</span>}
                </>
              }
              onChange={(_event, { checked }) =>
                onChosen(checked === true ? [...chosen, id] : chosen.filter((party) => party !== id))
              }
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function useSuggestedParties(id: string) {
  const api = useApi();
  const { tab, language } = useTexts();
  const { knows, helped } = tab.acts.whyParty;
  return useQuery({
    queryKey: [api.who, "suggested-parties", id],
    queryFn: ({ signal }) => api.ask(addresses.suggestedParties, { params: { id }, signal }),
    // Whoever is choosing should not see the list change under the pointer.
    staleTime: Infinity,
    refetchInterval: false,
    select: ({ found, others }) => ({
      found: found.map(({ id: party, name, expertise, earlier }): Party => ({
        id: party,
        name,
        why: [
          ...(expertise.length === 0 ? [] : [knows(listed(language, expertise))]),
          ...(earlier.length === 0
            ? []
            : [
                helped(
                  listed(
                    language,
                    earlier.map(({ number }) => number),
                  ),
                ),
              ]),
        ].join(" "),
      })),
      others: others.map(({ id: party, name }): Party => ({ id: party, name, why: "" })),
    }),
  });
}
