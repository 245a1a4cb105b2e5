import { useEffect } from "react";
import { useTexts } from "./texts.ts";

/** What the window or the browser tab is called. */
export function usePageTitle(title: string): void {
  const { tab, vocabulary } = useTexts();
  useEffect(() => {
    document.title = tab.shell.documentTitle(title, vocabulary.product);
  }, [tab, title, vocabulary]);
}
