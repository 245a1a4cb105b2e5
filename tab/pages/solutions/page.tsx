import { Link, useSearchParams } from "wouter";
import { useSolutions } from "#tab/api/use-solutions.ts";
import action from "#tab/ui/action.module.css";
import { useAlliance } from "#tab/ui/alliance.ts";
import { Choices } from "#tab/ui/choices.tsx";
import { Note } from "#tab/ui/note.tsx";
import { Page } from "#tab/ui/page.tsx";
import { SearchField } from "#tab/ui/search-field.tsx";
import { useOwnWords, useTexts } from "#tab/ui/texts.ts";
import { OwnProposals, ProposalsToJudge } from "./proposals.tsx";
import styles from "./solutions.module.css";
import { SolutionsFound } from "./solutions-found.tsx";

/** The catalogue to browse and to search, what was proposed for it, and what the reader has to judge. */
export function SolutionsPage() {
  const { solutions: words } = useTexts().tab;
  const [search] = useSearchParams();
  const q = search.get("q") ?? "";
  const theme = search.get("theme");
  const found = useSolutions({ q, theme });
  return (
    <Page
      title={words.title}
      below={words.lead}
      aside={
        <Link href="/solutions/new" className={action.main}>
          {words.propose}
        </Link>
      }
    >
      <div className={styles.page}>
        {search.has("proposed") ? <Note intent="success">{words.sent}</Note> : null}
        <ProposalsToJudge />
        <OwnProposals />
        <div className={styles.search}>
          <SearchField label={words.search} className={styles.field} />
          <Themes q={q} chosen={theme} />
        </div>
        <SolutionsFound from={found} isNarrowed={q !== "" || theme !== null} />
      </div>
    </Page>
  );
}

function Themes({ q, chosen }: { readonly q: string; readonly chosen: string | null }) {
  const { solutions: words } = useTexts().tab;
  const { themes } = useAlliance().profile;
  const ownWords = useOwnWords();
  return (
    <Choices
      label={words.filter}
      choices={[
        { key: "all", label: words.all, href: addressOf({ q }), chosen: chosen === null },
        ...themes.map(({ key, name, accent }) => ({
          key,
          label: ownWords(name),
          href: addressOf({ q, theme: key }),
          chosen: key === chosen,
          accent,
        })),
      ]}
    />
  );
}

function addressOf({ q, theme }: { readonly q: string; readonly theme?: string }): string {
  const search = new URLSearchParams({ ...(q === "" ? {} : { q }), ...(theme === undefined ? {} : { theme }) });
  return search.size === 0 ? "/solutions" : `/solutions?${search}`;
}
