interface Partner {
  readonly id: string;
  readonly name: string;
}

interface Differing {
  readonly [field: string]: unknown;
  readonly partners?: readonly Partner[];
  readonly problemOwner?: string;
  readonly phase?: string;
}

/** An initiative as the server tells all of it: what a test leaves out follows from what it says. */
export function tabInitiative(key: string, title: string, differing: Differing = {}) {
  const { partners = [], problemOwner = "", phase = "kraamkamer" } = differing;
  const since = "2026-09-14";
  const at = `${since}T08:00:00.000Z`;
  return {
    id: `ini_${key}`,
    title,
    summary:
      "We zoeken samen uit wat hier het meeste helpt, met de gegevens van de partners en de verhalen van inwoners.",
    phase,
    theme: "brede-duurzaamheid",
    sdgs: [11, 13],
    origin: null,
    processOwner: null,
    problemOwner,
    partners,
    bornAt: at,
    since,
    handedOverTo: null,
    stopReason: null,
    originHidden: false,
    rev: 1,
    attention: [],
    owner: problemOwner === "" ? null : { kind: "words", id: null, name: problemOwner },
    participation: partners.map((partner) => ({ ...partner, brings: "", since })),
    phases: [{ phase, since, at, by: null, decision: null }],
    gate: null,
    gateOverdue: false,
    end: null,
    documents: [],
    updates: [],
    obstacles: [],
    decisions: [],
    timeline: [born(at)],
    ways: [],
    undoUntil: null,
    may: [],
    ...differing,
  };
}

function born(at: string) {
  const nothing = { by: null, from: null, to: null, whom: null, text: null, gate: null, end: null };
  return { seq: 1, what: "initiative_born", at, ...nothing };
}
