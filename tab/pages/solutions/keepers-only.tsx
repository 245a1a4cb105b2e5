import { Link } from "wouter";
import action from "#tab/ui/action.module.css";
import { Nothing } from "#tab/ui/nothing.tsx";
import { useTexts } from "#tab/ui/texts.ts";

/** For whoever followed a link to what only some can do: what they can do instead. */
export function KeepersOnly() {
  const { solutions: words, catalogue } = useTexts().tab;
  return (
    <Nothing title={catalogue.keepersOnly.title} text={catalogue.keepersOnly.text}>
      <Link href="/solutions/new" className={action.main}>
        {words.propose}
      </Link>
    </Nothing>
  );
}
