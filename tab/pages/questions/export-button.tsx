import { Button } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { useMutation } from "@tanstack/react-query";
import { addresses } from "#tab/api/addresses.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useApi } from "#tab/api/use-api.ts";
import type { Narrowing } from "#tab/api/use-questions.ts";
import { keepFile } from "#tab/ui/keep-file.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./questions.module.css";

/** The questions of the present filter as a spreadsheet. */
export function ExportButton({ narrowing }: { readonly narrowing: Narrowing }) {
  const { tab, language } = useTexts();
  const { questions: words, states } = tab;
  const api = useApi();
  const exporting = useMutation({
    mutationFn: async () => keepFile(await api.file(addresses.questionExport, { query: { ...narrowing, language } })),
  });
  return (
    <div className={styles.export}>
      <Button
        icon={<ArrowDownloadRegular />}
        disabledFocusable={exporting.isPending}
        onClick={() => exporting.mutate()}
      >
        {exporting.isPending ? words.exporting : words.export}
      </Button>
      {exporting.error ? <Note intent="danger">{setbackOf(exporting.error).detail || states.offline}</Note> : null}
      {exporting.isSuccess ? <Note intent="success">{words.exported(exporting.data)}</Note> : null}
    </div>
  );
}
