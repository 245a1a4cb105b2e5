import { Link } from "wouter";
import { useTexts } from "#tab/ui/texts.ts";

/** The way on from a moment that is not there. */
export function ToMoments() {
  const { planning } = useTexts().tab;
  return <Link href="/delivery-moments">{planning.back}</Link>;
}
