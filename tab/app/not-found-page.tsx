import { Link } from "wouter";
import { Page } from "#tab/ui/page.tsx";
import { useTexts } from "#tab/ui/texts.ts";

export function NotFoundPage() {
  const { notFound } = useTexts().tab.states;
  return (
    <Page title={notFound.title} below={notFound.text}>
      <Link href="/">{notFound.home}</Link>
    </Page>
  );
}
