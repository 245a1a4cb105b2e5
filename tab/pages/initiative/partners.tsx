import { useState } from "react";
import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import { Acts } from "#tab/acts/acts.tsx";
import { OwnOrganisation } from "#tab/acts/own-organisation.tsx";
import { useAlliance } from "#tab/ui/alliance.ts";
import prose from "#tab/ui/prose.module.css";
import { Section } from "#tab/ui/section.tsx";
import { SomeOf } from "#tab/ui/some-of.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { BringInForm, JoinForm } from "./partner-acts.tsx";
import { PartnerTold } from "./partner-told.tsx";
import styles from "./records.module.css";
import { isRunning } from "./sections.ts";
import { ToldGone } from "./told-gone.tsx";

const mostShown = 12;

/** Which organisations take part and what each brings; one's own organisation joins, changes and leaves here. */
export function Partners({ initiative }: { readonly initiative: InitiativeDetail }) {
  const { tab } = useTexts();
  const { initiative: texts } = tab;
  const { me } = useAlliance();
  const { participation } = initiative;
  const [leaving, setLeaving] = useState<(typeof participation)[number] | null>(null);
  return (
    <Section title={texts.partners} anchor="partners">
      <div className={prose.stack}>
        {participation.length === 0 ? (
          <p className={prose.quiet}>{texts.noPartners}</p>
        ) : (
          <SomeOf
            items={participation}
            most={mostShown}
            more={tab.forms.showAll(participation.length)}
            className={styles.records}
          >
            {(partner) => (
              <PartnerTold
                key={partner.id}
                initiative={initiative}
                partner={partner}
                onLeaving={() => setLeaving(partner)}
              />
            )}
          </SomeOf>
        )}
        {leaving === null || participation.some(({ id }) => id === leaving.id) ? null : (
          <ToldGone>{texts.letGo.done(leaving.name)}</ToldGone>
        )}
        {me.organisation === null && isRunning(initiative) ? (
          <div className={prose.stack}>
            <p className={prose.quiet}>{texts.joinFirst}</p>
            <OwnOrganisation />
          </div>
        ) : null}
        <Acts>
          <JoinForm initiative={initiative} />
          <BringInForm initiative={initiative} />
        </Acts>
      </div>
    </Section>
  );
}
