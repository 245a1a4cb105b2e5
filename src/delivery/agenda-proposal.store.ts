import type { AggregateStore, StoreOptions } from "#src/kernel/aggregate-store.ts";
import { aggregateStore } from "#src/kernel/aggregate-store.ts";
import type { DocumentKind } from "#src/kernel/document-kind.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import type { AgendaProposalId } from "./agenda-proposal.ts";
import { AgendaProposal, AgendaProposalEvent } from "./agenda-proposal.ts";

export const agendaProposalKind: DocumentKind<AgendaProposal, "stage" | "moment", "at"> = {
  type: "agenda-proposal",
  v: 1,
  schema: AgendaProposal,
  upcasts: {},
  filters: {
    stage: ({ stage }) => stage,
    moment: (proposal) => (proposal.stage === "taken_up" ? proposal.moment : null),
  },
  orders: { at: ({ at }) => at },
};

export type AgendaProposalStore = AggregateStore<
  AgendaProposalId,
  AgendaProposal,
  AgendaProposalEvent,
  "stage" | "moment",
  "at"
>;

export function agendaProposalStore(documents: DocumentStore, options: StoreOptions = {}): AgendaProposalStore {
  return aggregateStore({
    documents,
    kind: agendaProposalKind,
    idOf: (proposal) => proposal.id,
    event: AgendaProposalEvent,
    ...options,
  });
}
