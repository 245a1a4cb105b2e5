import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { useMutation } from "@tanstack/react-query";
import type { Narrowing } from "#src/portfolio/matching.ts";
import { addresses } from "#tab/api/addresses.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useApi } from "#tab/api/use-api.ts";
import { keepFile } from "#tab/ui/keep-file.ts";
import { Menu } from "#tab/ui/menu.tsx";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./page.module.css";

const forms = { sheet: addresses.portfolioSheet, csv: addresses.portfolioCsv } as const;
type Form = keyof typeof forms;

/** What the page shows, as a file. */
export function ExportMenu({ filter }: { readonly filter: Narrowing }) {
  const { tab, language } = useTexts();
  const { exporting: words } = tab.portfolio;
  const api = useApi();
  const exporting = useMutation({
    mutationFn: async (form: Form) => keepFile(await api.file(forms[form], { query: { ...filter, language } })),
  });
  return (
    <>
      <Menu
        label={
          <>
            <ArrowDownloadRegular aria-hidden="true" />
            <span className={styles.words}>{exporting.isPending ? words.busy : words.act}</span>
          </>
        }
        choices={(["sheet", "csv"] as const).map((form) => ({
          key: form,
          label: words[form],
          onChoose: () => exporting.mutate(form),
        }))}
      />
      {exporting.error || exporting.isSuccess ? (
        <div className={styles.exported}>
          {exporting.error ? (
            <Note intent="danger">{setbackOf(exporting.error).detail || tab.states.offline}</Note>
          ) : null}
          {exporting.isSuccess ? <Note intent="success">{words.done(exporting.data)}</Note> : null}
        </div>
      ) : null}
    </>
  );
}
