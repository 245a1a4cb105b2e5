import type { ReopeningShown } from "#src/delivery/delivery-moment.contract.ts";
import { dayOfMoment } from "#src/texts/format.ts";
import { useReopenings } from "#tab/api/use-reopenings.ts";
import prose from "#tab/ui/prose.module.css";
import { useTexts } from "#tab/ui/texts.ts";

/** Who opened a closed moment again, when and why. */
export function Reopenings({ moment }: { readonly moment: string }) {
  const { data } = useReopenings(moment);
  return data ? <ReopeningsTold reopenings={data.items} /> : null;
}

export function ReopeningsTold({ reopenings }: { readonly reopenings: readonly ReopeningShown[] }) {
  const { language, moments } = useTexts();
  return reopenings.map(({ at, by, reason }) => (
    <p key={at} className={prose.prose}>
      {moments.reopened(dayOfMoment(language, at), by?.name ?? null, reason)}
    </p>
  ));
}
