import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { Link } from "wouter";
import type { ChannelTab, TeamsHost } from "#tab/teams/surroundings.ts";
import { useTeamsHost } from "#tab/teams/use-surroundings.ts";
import { useTellTeams } from "#tab/teams/use-tell-teams.ts";
import { Page } from "#tab/ui/page.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./configure.module.css";

/** Teams shows this page to whoever adds the tab to a channel, a chat or a meeting, or changes what they chose there. */
export function ConfigurePage() {
  const host = useTeamsHost();
  return (
    <main className={styles.main}>{host?.place === "settings" ? <ChoosePage host={host} /> : <NotFromHere />}</main>
  );
}

/** Pages that make sense for all together, since everybody begins at the same one; each with its name in the menu. */
const beginnings = [
  { id: "start", path: "/", name: "front" },
  { id: "triage", path: "/triage", name: "triage" },
  { id: "questions", path: "/questions", name: "questions" },
  { id: "portfolio", path: "/portfolio", name: "portfolio" },
  { id: "delivery-moments", path: "/delivery-moments", name: "deliveryMoments" },
] as const;
type Beginning = (typeof beginnings)[number];

/** What was chosen before; for the first time what people meet for, or else where everybody comes in. */
function proposedFor({ tabId, company }: TeamsHost): Beginning {
  const wanted = tabId ?? (company === "meeting" ? "delivery-moments" : "start");
  return beginnings.find(({ id }) => id === wanted) ?? beginnings[0];
}

function ChoosePage({ host }: { readonly host: TeamsHost }) {
  const { tab, vocabulary } = useTexts();
  const { configure } = tab.teams;
  const [chosen, choose] = useState(() => proposedFor(host));
  const tabName = chosen.path === "/" ? vocabulary.product : `${vocabulary.product}: ${tab.shell[chosen.name]}`;
  // Teams asks when somebody saves, which is later than it was told that it can be saved.
  const offered = useRef<ChannelTab>({ id: chosen.id, path: chosen.path, name: tabName });
  useEffect(() => {
    offered.current = { id: chosen.id, path: chosen.path, name: tabName };
  }, [chosen, tabName]);
  useEffect(() => host.offerTab(() => offered.current), [host]);
  useTellTeams("ready");
  return (
    <Page title={configure.title[host.company === "nobody_else" ? "channel" : host.company]}>
      <Field label={configure.choose} hint={configure.same}>
        <RadioGroup
          value={chosen.id}
          onChange={(_event, { value }) => choose(beginnings.find(({ id }) => id === value) ?? beginnings[0])}
        >
          {beginnings.map(({ id, name }) => (
            <Radio key={id} value={id} label={tab.shell[name]} />
          ))}
        </RadioGroup>
      </Field>
      <p>{configure.next}</p>
    </Page>
  );
}

function NotFromHere() {
  const { elsewhere } = useTexts().tab.teams.configure;
  return (
    <Page title={elsewhere.title} below={elsewhere.text}>
      <Link href="/">{elsewhere.home}</Link>
    </Page>
  );
}
