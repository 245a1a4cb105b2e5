import { useState } from "react";
import type { SavedViewShown } from "#src/portfolio/saved-view.contract.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useSavedViews, useViewChange } from "#tab/api/use-saved-views.ts";
import { Dialog } from "#tab/ui/dialog.tsx";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import { SavedView } from "./saved-view.tsx";
import styles from "./saved-views.module.css";
import type { Arranging } from "./use-arranging.ts";
import type { ChangeView, Done } from "./view-change.ts";
import { ViewForm } from "./view-form.tsx";
import { saidAgain, viewSaid } from "./view-said.ts";

interface SavedViewsProps {
  readonly arranging: Arranging;
  readonly onClose: () => void;
}

/** The reader's views and those that are shared: to choose, to change, and to keep what is shown now. */
export function SavedViews({ arranging, onClose }: SavedViewsProps) {
  const { saved } = useTexts().tab.portfolio;
  const views = useSavedViews();
  return (
    <Dialog title={saved.title} onClose={onClose}>
      <p className={styles.text}>{saved.text}</p>
      <Loaded from={views} waiting={<Waiting bars={3} />}>
        {({ items, mayShare }) => <Kept views={items} mayShare={mayShare} arranging={arranging} onClose={onClose} />}
      </Loaded>
    </Dialog>
  );
}

interface KeptProps extends SavedViewsProps {
  readonly views: readonly SavedViewShown[];
  readonly mayShare: boolean;
}

function Kept({ views, mayShare, arranging, onClose }: KeptProps) {
  const { tab } = useTexts();
  const { saved } = tab.portfolio;
  const changing = useViewChange();
  const [done, setDone] = useState<Done | null>(null);
  const { arrangement } = arranging;
  const mine = views.filter((view) => view.mine);
  const others = views.filter((view) => !view.mine);
  const change: ChangeView = (wanted, told, done) =>
    changing.mutate(wanted, {
      onSuccess: () => {
        setDone(told);
        done?.();
      },
      onError: () => setDone(null),
    });
  const list = (listed: readonly SavedViewShown[]) => (
    <ul className={styles.views}>
      {listed.map((view) => (
        <li key={view.id}>
          <SavedView view={view} mayShare={mayShare} arrangement={arrangement} change={change} onChosen={onClose} />
        </li>
      ))}
    </ul>
  );
  return (
    <div className={styles.parts}>
      {changing.error ? <Note intent="danger">{setbackOf(changing.error).detail || tab.states.offline}</Note> : null}
      {done ? <DoneNote done={done} change={change} /> : null}
      <section>
        <h3 className={styles.heading}>{saved.mine}</h3>
        {mine.length === 0 ? <p className={styles.text}>{saved.noneMine}</p> : list(mine)}
      </section>
      <section>
        <h3 className={styles.heading}>{saved.shared}</h3>
        {others.length === 0 ? <p className={styles.text}>{saved.noneShared}</p> : list(others)}
      </section>
      <section>
        <h3 className={styles.heading}>{saved.keepNow}</h3>
        <ViewForm
          of="new"
          mayShare={mayShare}
          send={saved.keep}
          isSending={changing.isPending}
          onSend={(named, sent) =>
            changing.mutate(
              { kind: "save", view: viewSaid(arrangement, named) },
              {
                onSuccess: ({ name }) => {
                  sent();
                  setDone({ said: saved.kept(name) });
                },
                onError: () => setDone(null),
              },
            )
          }
        />
      </section>
    </div>
  );
}

function DoneNote({ done: { said, removed }, change }: { readonly done: Done; readonly change: ChangeView }) {
  const { saved } = useTexts().tab.portfolio;
  if (!removed) return <Note intent="success">{said}</Note>;
  return (
    <Note
      intent="success"
      action={
        <button
          type="button"
          className={styles.act}
          onClick={() =>
            change({ kind: "save", view: saidAgain(removed, removed) }, { said: saved.kept(removed.name) })
          }
        >
          {saved.putBack}
        </button>
      }
    >
      {said}
    </Note>
  );
}
