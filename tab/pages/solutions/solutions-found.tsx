import { Button } from "@fluentui/react-components";
import { Link } from "wouter";
import type { SolutionRow } from "#src/solution/solution.contract.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import action from "#tab/ui/action.module.css";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Nothing } from "#tab/ui/nothing.tsx";
import prose from "#tab/ui/prose.module.css";
import { useTexts } from "#tab/ui/texts.ts";
import { ThemeTag } from "#tab/ui/theme-tag.tsx";
import { Waiting } from "#tab/ui/waiting.tsx";
import type { Narrowed } from "./solutions-address.ts";
import { solutionAddress } from "./solutions-address.ts";
import styles from "./solutions.module.css";

interface SolutionsFoundProps {
  /** What this must know of a query that loads page after page. */
  readonly from: {
    readonly data: readonly SolutionRow[] | undefined;
    readonly error: Error | null;
    readonly refetch: () => unknown;
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<unknown>;
  };
  /** How many there are on all pages together. */
  readonly total: number | undefined;
  readonly narrowed: Narrowed;
}

export function SolutionsFound({ from, total, narrowed }: SolutionsFoundProps) {
  const { solutions: words, states } = useTexts().tab;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = from;
  return (
    <Loaded from={from} waiting={<Waiting bars={6} />}>
      {(found) => (
        <>
          <p role="status" className={found.length === 0 ? "unseen" : prose.quiet}>
            {found.length === 0 ? words.notFound.title : words.found(found.length, total ?? found.length)}
          </p>
          {found.length === 0 ? <Empty isNarrowed={narrowed.q !== "" || narrowed.theme !== null} /> : null}
          <ul className={styles.list}>
            {found.map((solution) => (
              <SolutionItem key={solution.id} solution={solution} narrowed={narrowed} />
            ))}
          </ul>
          {hasNextPage ? (
            <p>
              <Button disabledFocusable={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {isFetchingNextPage ? states.loading : words.more}
              </Button>
            </p>
          ) : null}
        </>
      )}
    </Loaded>
  );
}

interface SolutionItemProps {
  readonly solution: SolutionRow;
  readonly narrowed: Narrowed;
}

function SolutionItem({ solution, narrowed }: SolutionItemProps) {
  const { id, title, description, where, themes } = solution;
  const { language } = useAlliance().profile;
  return (
    <li className={styles.item}>
      <h2 className={styles.name}>
        <Link href={solutionAddress(id, narrowed)} lang={language}>
          {title}
        </Link>
      </h2>
      <p className={styles.description} lang={language}>
        {description}
      </p>
      <p className={styles.about}>
        {themes.map((theme) => (
          <ThemeTag key={theme} theme={theme} />
        ))}
        {where === "" ? null : <span lang={language}>{where}</span>}
      </p>
    </li>
  );
}

function Empty({ isNarrowed }: { readonly isNarrowed: boolean }) {
  const { solutions: words } = useTexts().tab;
  const { empty, notFound } = words;
  if (isNarrowed) {
    return (
      <Nothing title={notFound.title} text={notFound.text}>
        <Link href="/solutions">{notFound.action}</Link>
      </Nothing>
    );
  }
  return (
    <Nothing title={empty.title} text={empty.text}>
      <Link href="/solutions/new" className={action.main}>
        {words.propose}
      </Link>
    </Nothing>
  );
}
