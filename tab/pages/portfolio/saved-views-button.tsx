import { Button } from "@fluentui/react-components";
import { BookmarkMultipleRegular } from "@fluentui/react-icons/svg/bookmark-multiple";
import { useState } from "react";
import { lazyPage } from "#tab/ui/lazy-page.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./page.module.css";
import type { Arranging } from "./use-arranging.ts";

const SavedViews = lazyPage(async () => (await import("./saved-views.tsx")).SavedViews, null);

/** Opens the views that were kept. */
export function SavedViewsButton({ arranging }: { readonly arranging: Arranging }) {
  const { saved } = useTexts().tab.portfolio;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        icon={<BookmarkMultipleRegular />}
        title={saved.act}
        data-key="saved-views"
        onClick={() => setIsOpen(true)}
      >
        <span className={styles.words}>{saved.act}</span>
      </Button>
      {isOpen ? <SavedViews arranging={arranging} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
