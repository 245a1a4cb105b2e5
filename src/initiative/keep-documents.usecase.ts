import type { NotFound } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Actor } from "#src/people/person.ts";
import type {
  ChangeInitiativeDeps,
  Changed,
  ChangedInitiative,
  InitiativeCommand,
} from "./change-initiative.usecase.ts";
import { changeInitiative } from "./change-initiative.usecase.ts";
import { mostDocuments } from "./initiative.ts";

type Full = { readonly code: "full" };

export interface AddDocument extends InitiativeCommand {
  readonly title: string;
  readonly link: string;
}

export interface RemoveDocument extends InitiativeCommand {
  readonly document: string;
}

/** Documents stay where they are; the initiative knows the way there. */
export function addDocument(deps: ChangeInitiativeDeps, actor: Actor, command: AddDocument): ChangedInitiative<Full> {
  const { title, link } = command;
  return changeInitiative(deps, actor, {
    act: "initiative.add-document",
    command,
    step: (initiative, { by, at, newId }): Result<Changed, Full> => {
      if (initiative.documents.length >= mostDocuments) return refuse({ code: "full" });
      const documents = [...initiative.documents, { id: newId, title, link, by, at }];
      return ok({
        initiative: { ...initiative, documents },
        events: [{ type: "document_added", document: newId, title }],
      });
    },
  });
}

export function removeDocument(
  deps: ChangeInitiativeDeps,
  actor: Actor,
  command: RemoveDocument,
): ChangedInitiative<NotFound> {
  const { document } = command;
  return changeInitiative(deps, actor, {
    act: "initiative.remove-document",
    command,
    step: (initiative): Result<Changed, NotFound> => {
      const removed = initiative.documents.find(({ id }) => id === document);
      if (!removed) return refuse({ code: "not_found" });
      const documents = initiative.documents.filter((one) => one !== removed);
      return ok({
        initiative: { ...initiative, documents },
        events: [{ type: "document_removed", document, title: removed.title }],
      });
    },
  });
}
