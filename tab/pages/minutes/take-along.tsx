import { Button } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { PrintRegular } from "@fluentui/react-icons/svg/print";
import { useMutation } from "@tanstack/react-query";
import type { MinutesVersion } from "#src/delivery/minutes.ts";
import type { Language } from "#src/profile/profile.ts";
import { addresses } from "#tab/api/addresses.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useApi } from "#tab/api/use-api.ts";
import { Choices } from "#tab/ui/choices.tsx";
import { keepFile } from "#tab/ui/keep-file.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { minutesAddress } from "./minutes-address.ts";
import styles from "./take-along.module.css";

interface TakeAlongProps {
  readonly id: string;
  readonly version: MinutesVersion;
}

const versions = ["internal", "public"] as const satisfies readonly MinutesVersion[];
const languages = ["nl", "en"] as const satisfies readonly Language[];

/** Which version is read, and the ways to take that one along. None of it is printed. */
export function TakeAlong({ id, version }: TakeAlongProps) {
  const { tab, language } = useTexts();
  const { minutes: words, states } = tab;
  const { download } = words;
  const api = useApi();
  const downloading = useMutation({
    mutationFn: async (chosen: Language) =>
      keepFile(await api.file(addresses.minutesDocument, { params: { id }, query: { version, language: chosen } })),
  });
  return (
    <div className={styles.tools}>
      <Choices
        label={words.versions.label}
        choices={versions.map((each) => ({
          key: each,
          label: words.versions[each],
          href: minutesAddress(id, each),
          chosen: each === version,
        }))}
      />
      <div className={styles.buttons} role="group" aria-label={download.label}>
        <span aria-hidden="true">{download.label}</span>
        {/* First the language in which one reads. */}
        {languages
          .toSorted((one) => (one === language ? -1 : 1))
          .map((each) => (
            <Button
              key={each}
              icon={<ArrowDownloadRegular />}
              aria-label={download.full(download[each])}
              disabledFocusable={downloading.isPending}
              onClick={() => downloading.mutate(each)}
            >
              {download[each]}
            </Button>
          ))}
        <Button icon={<PrintRegular />} onClick={() => window.print()}>
          {words.print}
        </Button>
      </div>
      {downloading.error ? <Note intent="danger">{setbackOf(downloading.error).detail || states.offline}</Note> : null}
      {downloading.isSuccess ? <Note intent="success">{download.made(downloading.data)}</Note> : null}
    </div>
  );
}
