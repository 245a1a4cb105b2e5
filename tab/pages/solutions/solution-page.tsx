import { Link, useSearchParams } from "wouter";
import type { SolutionDetail } from "#src/solution/solution.contract.ts";
import { dayOfMoment } from "#src/texts/format.ts";
import { useSolution } from "#tab/api/use-solutions.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import action from "#tab/ui/action.module.css";
import { Columns } from "#tab/ui/columns.tsx";
import { ElsewhereLink } from "#tab/ui/elsewhere-link.tsx";
import { Fact, Facts } from "#tab/ui/facts.tsx";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Note } from "#tab/ui/note.tsx";
import { Page } from "#tab/ui/page.tsx";
import prose from "#tab/ui/prose.module.css";
import { Sdgs } from "#tab/ui/sdgs.tsx";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { ThemeTag } from "#tab/ui/theme-tag.tsx";
import { Waiting } from "#tab/ui/waiting.tsx";
import { Keeping } from "./keeping.tsx";
import { listAddress, narrowedIn } from "./solutions-address.ts";
import styles from "./solutions.module.css";

/** One known solution, with all that the catalogue knows of it. */
export function SolutionPage({ id }: { readonly id: string }) {
  const { tab, language: reading } = useTexts();
  const { solutions: words, catalogue } = tab;
  const { me, profile } = useAlliance();
  const { language } = profile;
  const [search, setSearch] = useSearchParams();
  const solution = useSolution(id);
  const forgetSaid = () => setSearch(withoutSaid, { replace: true });
  return (
    <Page
      title={solution.data?.title ?? words.above}
      {...(solution.data ? { titleIn: language } : {})}
      above={<Link href={listAddress(narrowedIn(search))}>{words.back}</Link>}
    >
      <Loaded from={solution} waiting={<Waiting bars={4} />}>
        {(shown) => (
          <>
            {search.has("added") ? <Note intent="success">{catalogue.added}</Note> : null}
            {search.has("saved") ? <Note intent="success">{catalogue.saved}</Note> : null}
            {shown.retired === null ? null : (
              <Note intent="warning">{catalogue.isRetired(dayOfMoment(reading, shown.retired))}</Note>
            )}
            <Columns aside={<About solution={shown} />}>
              <Told solution={shown} />
              {me.may.includes("solution.keep") ? <Keeping solution={shown} onDone={forgetSaid} /> : null}
            </Columns>
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** The address without what was told on arriving. */
function withoutSaid(search: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...search].filter(([name]) => name !== "added" && name !== "saved"));
}

function Told({ solution: { description, forWhom, sources, thin, title } }: { readonly solution: SolutionDetail }) {
  const { solutions: words } = useTexts().tab;
  const { language } = useAlliance().profile;
  return (
    <>
      <p className={prose.prose} lang={language}>
        {description}
      </p>
      {thin ? <Note intent="info">{words.thin}</Note> : null}
      {forWhom === "" ? null : (
        <Section title={words.forWhom}>
          <p className={prose.prose} lang={language}>
            {forWhom}
          </p>
        </Section>
      )}
      {sources.length === 0 ? null : (
        <Section title={words.sources}>
          <ul className={styles.sources}>
            {sources.map(({ text, link }) => (
              <li key={text}>
                {link === null ? (
                  text
                ) : (
                  <ElsewhereLink href={link} about={title}>
                    {text}
                  </ElsewhereLink>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p className={styles.next}>
        <Link href="/ask" className={action.main}>
          {words.ask}
        </Link>
      </p>
    </>
  );
}

function About({
  solution: { where, themes, sdgs, helped, broughtIn, alsoKnownAs },
}: {
  readonly solution: SolutionDetail;
}) {
  const { tab, language } = useTexts();
  const { solutions: words } = tab;
  const { profile } = useAlliance();
  return (
    <Facts>
      {alsoKnownAs.length === 0 ? null : (
        <Fact label={words.alsoKnownAs}>
          <span lang={profile.language}>{alsoKnownAs.join(", ")}</span>
        </Fact>
      )}
      {where === "" ? null : (
        <Fact label={words.where}>
          <span lang={profile.language}>{where}</span>
        </Fact>
      )}
      {themes.length === 0 ? null : (
        <Fact label={words.themes}>
          <span className={styles.themes}>
            {themes.map((theme) => (
              <ThemeTag key={theme} theme={theme} />
            ))}
          </span>
        </Fact>
      )}
      {sdgs.length === 0 ? null : (
        <Fact label={words.sdgs}>
          <Sdgs numbers={sdgs} />
        </Fact>
      )}
      {helped === 0 ? null : <Fact label={words.helped}>{words.helpedQuestions(helped)}</Fact>}
      {broughtIn === null ? null : (
        <Fact label={words.broughtIn[broughtIn.how]}>
          {words.broughtInOn(broughtIn.organisation?.name ?? words.somebody, dayOfMoment(language, broughtIn.on))}
        </Fact>
      )}
    </Facts>
  );
}
