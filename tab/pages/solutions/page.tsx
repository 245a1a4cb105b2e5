import { Button } from "@fluentui/react-components";
import { Link, useLocation, useSearchParams } from "wouter";
import { useSolutions } from "#tab/api/use-solutions.ts";
import action from "#tab/ui/action.module.css";
import { useAlliance, useTheme } from "#tab/ui/alliance.ts";
import { Choices } from "#tab/ui/choices.tsx";
import { Note } from "#tab/ui/note.tsx";
import { Page } from "#tab/ui/page.tsx";
import { SearchField } from "#tab/ui/search-field.tsx";
import { useOwnWords, useTexts } from "#tab/ui/texts.ts";
import { OwnProposals, ProposalsToJudge } from "./proposals.tsx";
import type { Narrowed } from "./solutions-address.ts";
import { listAddress, narrowedIn } from "./solutions-address.ts";
import styles from "./solutions.module.css";
import { SolutionsFound } from "./solutions-found.tsx";

/** The catalogue to browse and to search, what was proposed for it, and what the reader has to judge. */
export function SolutionsPage() {
  const { solutions: words } = useTexts().tab;
  const [search] = useSearchParams();
  const asked = narrowedIn(search);
  const theme = useTheme(asked.theme)?.key ?? null;
  const narrowed = { q: asked.q, theme };
  const { total, list } = useSolutions(narrowed);
  return (
    <Page title={words.title} below={words.lead} aside={<WayIn />}>
      <div className={styles.page}>
        {search.has("proposed") ? <Note intent="success">{words.sent}</Note> : null}
        <ProposalsToJudge />
        <OwnProposals />
        <div className={styles.search}>
          <SearchField label={words.search} className={styles.field} />
          <Themes narrowed={narrowed} />
        </div>
        {asked.theme === theme ? null : <UnknownTheme narrowed={narrowed} />}
        <SolutionsFound from={list} total={total} narrowed={narrowed} />
      </div>
    </Page>
  );
}

/** Whoever keeps the catalogue adds to it; everybody else proposes. */
function WayIn() {
  const { solutions: words, catalogue } = useTexts().tab;
  const { me } = useAlliance();
  const keeps = me.may.includes("solution.keep");
  return (
    <Link href={keeps ? "/solutions/add" : "/solutions/new"} className={action.main}>
      {keeps ? catalogue.add : words.propose}
    </Link>
  );
}

/** A theme in the address that is none of this alliance, as of a link that somebody kept. */
function UnknownTheme({ narrowed }: { readonly narrowed: Narrowed }) {
  const { solutions: words } = useTexts().tab;
  const [, navigate] = useLocation();
  return (
    <Note
      intent="warning"
      title={words.unknownTheme.title}
      action={
        <Button onClick={() => navigate(listAddress(narrowed), { replace: true })}>{words.unknownTheme.action}</Button>
      }
    >
      {words.unknownTheme.text}
    </Note>
  );
}

function Themes({ narrowed: { q, theme: chosen } }: { readonly narrowed: Narrowed }) {
  const { solutions: words } = useTexts().tab;
  const { themes } = useAlliance().profile;
  const ownWords = useOwnWords();
  return (
    <Choices
      label={words.filter}
      choices={[
        { key: "all", label: words.all, href: listAddress({ q, theme: null }), chosen: chosen === null },
        ...themes.map(({ key, name, accent }) => ({
          key,
          label: ownWords(name),
          href: listAddress({ q, theme: key }),
          chosen: key === chosen,
          accent,
        })),
      ]}
    />
  );
}
