import { Button, Field, Select } from "@fluentui/react-components";
import { useRef } from "react";
import type { SettingsShown } from "#src/people/settings.contract.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { ChoiceOfOne } from "./choice-of-one.tsx";
import { OwnHours } from "./own-hours.tsx";
import styles from "./preferences.module.css";
import { useHearing } from "./use-hearing.ts";

const newsChoices = ["at_once", "daily", "asked_only"] as const satisfies readonly SettingsShown["news"][];

/** Language, news and quiet hours: saved together, since they are read together. */
export function HearingForm({ settings }: { readonly settings: SettingsShown }) {
  const { tab, settings: words } = useTexts();
  const { preferences, forms } = tab;
  const form = useRef<HTMLFormElement>(null);
  const hearing = useHearing(settings, form);
  const { typed, change } = hearing;
  const { from, until } = settings.allianceHours;
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-label={preferences.hearing}
      onSubmit={(event) => {
        event.preventDefault();
        hearing.send();
      }}
    >
      <Field label={preferences.language} hint={preferences.languageHint}>
        <Select name="language" value={typed.language} onChange={(_event, { value }) => change({ language: value })}>
          <option value="nl" lang="nl">
            {words.languages.nl}
          </option>
          <option value="en" lang="en">
            {words.languages.en}
          </option>
        </Select>
      </Field>
      <ChoiceOfOne
        name="news"
        label={preferences.news}
        hint={preferences.newsHint}
        options={newsChoices.map((key) => ({ key, ...preferences.newsChoices[key] }))}
        chosen={typed.news}
        onChosen={(news) => change({ news })}
      />
      <ChoiceOfOne
        name="hours"
        label={preferences.hours}
        hint={preferences.hoursHint}
        options={[
          {
            key: "alliance",
            label: preferences.alliance.label,
            hint: preferences.alliance.hint(from, until),
          },
          { key: "own", ...preferences.own },
        ]}
        chosen={typed.hours}
        onChosen={(hours) => change({ hours })}
      />
      {typed.hours === "own" ? <OwnHours typed={typed} problems={hearing.problems} onChange={change} /> : null}
      <Said hearing={hearing} />
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={hearing.isSending}>
          {hearing.isSending ? forms.sending : preferences.save}
        </Button>
      </div>
    </form>
  );
}

/** How saving fared, right above the button that was pressed. */
function Said({ hearing }: { readonly hearing: ReturnType<typeof useHearing> }) {
  const { preferences, forms, states } = useTexts().tab;
  const { isChanged, isSaved, setback, problems } = hearing;
  if (isChanged) {
    return (
      <Note intent="warning" title={preferences.changed.title}>
        {preferences.changed.text}
      </Note>
    );
  }
  if (setback) return <Note intent="danger">{setback.detail || states.offline}</Note>;
  const count = Object.keys(problems).length;
  if (count > 0) return <Note intent="danger">{forms.incomplete(count)}</Note>;
  return isSaved ? <Note intent="success">{preferences.saved}</Note> : null;
}
