import { Link } from "wouter";
import { Nothing } from "#tab/ui/nothing.tsx";
import { useTexts } from "#tab/ui/texts.ts";

export function EmptyBoard({ filtered }: { readonly filtered: boolean }) {
  const { empty, emptyTheme } = useTexts().tab.portfolio;
  const said = filtered ? emptyTheme : empty;
  return (
    <Nothing title={said.title} text={said.text}>
      <Link href={filtered ? "/portfolio" : "/triage"}>{said.action}</Link>
    </Nothing>
  );
}
