import { Link } from "wouter";
import { OwnOrganisation } from "#tab/acts/own-organisation.tsx";
import { useAlliance } from "#tab/ui/alliance.ts";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Page } from "#tab/ui/page.tsx";
import prose from "#tab/ui/prose.module.css";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import { Absences } from "./absences.tsx";
import { HearingForm } from "./hearing-form.tsx";
import { MutedQuestions } from "./muted-questions.tsx";
import styles from "./preferences.module.css";
import { useSettings } from "./use-settings.ts";

/** What somebody wants to hear, when, and in which language; and when not to count on them. */
export function PreferencesPage() {
  const { preferences } = useTexts().tab;
  const settings = useSettings();
  return (
    <Page title={preferences.title} below={preferences.lead}>
      <Loaded from={settings} waiting={<Waiting bars={3} tall />}>
        {(known) => (
          <div className={styles.sections}>
            <Section title={preferences.hearing}>
              <HearingForm settings={known} />
            </Section>
            <Section title={preferences.muted}>
              <MutedQuestions />
            </Section>
            <Section title={preferences.organisation}>
              <Organisation />
            </Section>
            {known.absences === null ? null : (
              <Section title={preferences.absence}>
                <Absences absences={known.absences} />
              </Section>
            )}
            <Section title={preferences.more}>
              <Elsewhere />
            </Section>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Organisation() {
  const { preferences } = useTexts().tab;
  const { organisation } = useAlliance().me;
  if (organisation === null) return <OwnOrganisation />;
  return (
    <>
      <p className={prose.prose}>{preferences.organisationOf(organisation.name)}</p>
      <p className={prose.quiet}>{preferences.organisationWrong}</p>
    </>
  );
}

function Elsewhere() {
  const { preferences } = useTexts().tab;
  const { me } = useAlliance();
  return (
    <ul className={styles.links}>
      <li>
        <Link href="/messages">{preferences.toMessages}</Link>
      </li>
      {me.may.includes("conversation.see") ? (
        <li>
          <Link href="/set-up">{preferences.toSetUp}</Link>
        </li>
      ) : null}
    </ul>
  );
}
