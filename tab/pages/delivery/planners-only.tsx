import { Link } from "wouter";
import type { ReactNode } from "react";
import { useAlliance } from "#tab/ui/alliance.ts";
import action from "#tab/ui/action.module.css";
import { Nothing } from "#tab/ui/nothing.tsx";
import { useTexts } from "#tab/ui/texts.ts";

/** For whoever followed a link to what only the network lead does: what they can do instead. */
export function PlannersOnly({ children }: { readonly children: ReactNode }) {
  const { planning } = useTexts().tab;
  const { may } = useAlliance().me;
  if (may.includes("delivery.plan")) return children;
  return (
    <Nothing title={planning.notForYou.title} text={planning.notForYou.text}>
      <Link href="/delivery-moments" className={action.main}>
        {planning.back}
      </Link>
    </Nothing>
  );
}
