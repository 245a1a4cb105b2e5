import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { Link } from "wouter";
import type { ChannelTab, TeamsHost } from "#tab/teams/surroundings.ts";
import { useTeamsHost } from "#tab/teams/use-surroundings.ts";
import { useTellTeams } from "#tab/teams/use-tell-teams.ts";
import { Page } from "#tab/ui/page.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./configure.module.css";

/** Teams shows this page to whoever adds the tab to a channel. */
export function ConfigurePage() {
  const host = useTeamsHost();
  return (
    <main className={styles.main}>{host?.place === "settings" ? <ChoosePage host={host} /> : <NotFromHere />}</main>
  );
}

/** Pages that make sense for a whole channel, since everybody begins at the same one; each with its name in the menu. */
const beginnings = [
  { path: "/", name: "front" },
  { path: "/triage", name: "triage" },
  { path: "/questions", name: "questions" },
  { path: "/portfolio", name: "portfolio" },
  { path: "/delivery-moments", name: "deliveryMoments" },
] as const;

function ChoosePage({ host }: { readonly host: TeamsHost }) {
  const { tab, vocabulary } = useTexts();
  const { configure } = tab.teams;
  const [chosen, choose] = useState<(typeof beginnings)[number]>(beginnings[0]);
  const tabName = chosen.path === "/" ? vocabulary.product : `${vocabulary.product}: ${tab.shell[chosen.name]}`;
  // Teams asks when somebody saves, which is later than it was told that it can be saved.
  const offered = useRef<ChannelTab>({ path: chosen.path, name: tabName });
  useEffect(() => {
    offered.current = { path: chosen.path, name: tabName };
  }, [chosen, tabName]);
  useEffect(() => host.offerTab(() => offered.current), [host]);
  useTellTeams("ready");
  return (
    <Page title={configure.title}>
      <Field label={configure.choose} hint={configure.same}>
        <RadioGroup
          value={chosen.path}
          onChange={(_event, { value }) => choose(beginnings.find(({ path }) => path === value) ?? beginnings[0])}
        >
          {beginnings.map(({ path, name }) => (
            <Radio key={path} value={path} label={tab.shell[name]} />
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
