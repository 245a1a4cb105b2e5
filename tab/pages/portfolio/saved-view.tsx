import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Link } from "wouter";
import type { SavedViewShown } from "#src/portfolio/saved-view.contract.ts";
import { useTexts } from "#tab/ui/texts.ts";
import type { Arrangement } from "./arrangement.ts";
import { addressOf } from "./arrangement.ts";
import styles from "./saved-views.module.css";
import type { ChangeView } from "./view-change.ts";
import { ViewForm } from "./view-form.tsx";
import { arrangementOf, saidAgain, viewSaid } from "./view-said.ts";

interface SavedViewProps {
  readonly view: SavedViewShown;
  readonly mayShare: boolean;
  /** How the portfolio is looked at now. */
  readonly arrangement: Arrangement;
  readonly change: ChangeView;
  readonly onChosen: () => void;
}

/** One view that was kept: a link to it, and for who keeps it what can be done with it. */
export function SavedView({ view, mayShare, arrangement, change, onChosen }: SavedViewProps) {
  const { tab } = useTexts();
  const { saved } = tab.portfolio;
  const [isChanging, setIsChanging] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const remove = () => change({ kind: "remove", standing: view }, { said: saved.removed(name), removed: view });
  const { name, shared, mine, owner, may } = view;
  const about = [mine ? null : saved.by(owner.name), mine && shared ? saved.isShared : null].filter(Boolean).join(", ");
  return (
    <>
      <div className={styles.view}>
        <p className={styles.name} dir="auto">
          <Link href={addressOf(arrangementOf(view))} onClick={onChosen}>
            {name}
          </Link>
          {about === "" ? null : <span className={styles.about}> {about}</span>}
        </p>
        {may.includes("view.change") ? (
          <button
            type="button"
            className={styles.act}
            aria-label={saved.renameOf(name)}
            aria-expanded={isChanging}
            onClick={() => setIsChanging(!isChanging)}
          >
            {saved.rename}
          </button>
        ) : null}
        {may.includes("view.remove") ? (
          <button
            type="button"
            className={styles.act}
            aria-label={saved.removeOf(name)}
            // What somebody else shared is not taken away from everybody in one press.
            {...(mine ? {} : { "aria-expanded": isAsking })}
            onClick={() => (mine ? remove() : setIsAsking(!isAsking))}
          >
            {saved.remove}
          </button>
        ) : null}
      </div>
      {isAsking ? (
        <div className={styles.form}>
          <p className={styles.text}>{saved.removeForAll(owner.name)}</p>
          <div className={styles.buttons}>
            <Button appearance="primary" onClick={remove}>
              {saved.removeNow}
            </Button>
            <Button onClick={() => setIsAsking(false)}>{tab.forms.cancel}</Button>
          </div>
        </div>
      ) : null}
      {isChanging ? (
        <ViewForm
          of={view.id}
          name={name}
          shared={shared}
          mayShare={mayShare || shared}
          send={saved.keep}
          isSending={false}
          onSend={(named, sent) => {
            change(
              { kind: "change", standing: view, view: saidAgain(view, named) },
              { said: saved.changed(named.name) },
              () => {
                sent();
                setIsChanging(false);
              },
            );
          }}
        >
          <button
            type="button"
            className={styles.act}
            aria-label={saved.updateOf(name)}
            onClick={() => {
              change(
                { kind: "change", standing: view, view: viewSaid(arrangement, { name, shared }) },
                { said: saved.changed(name) },
              );
              setIsChanging(false);
            }}
          >
            {saved.update}
          </button>
        </ViewForm>
      ) : null}
    </>
  );
}
