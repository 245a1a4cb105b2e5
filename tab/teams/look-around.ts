import type { Surroundings, TeamsHost } from "./surroundings.ts";

export interface Lookout {
  readonly now: () => Surroundings;
  /** Returns the way to stop hearing of it. */
  readonly onChange: (tell: () => void) => () => void;
}

/** In a frame that is not Teams nobody answers, and initialising would hang for a minute; in milliseconds. */
const patience = 5_000;

/**
 * Finds out where this page stands. teams-js asks the network for its list of hosts as soon as it is loaded, so that is
 * only done inside a frame. Who answers after all is still welcome when we have stopped waiting.
 */
export function lookAround(): Lookout {
  const listeners = new Set<() => void>();
  let seen: Surroundings = window.parent === window ? { kind: "browser" } : { kind: "looking" };

  function see(next: Surroundings) {
    seen = next;
    for (const tell of listeners) tell();
  }

  function seeNobody() {
    if (seen.kind === "looking") see({ kind: "unanswered" });
  }

  if (seen.kind === "looking") {
    setTimeout(seeNobody, patience);
    connected().then((host) => see({ kind: "teams", host }), seeNobody);
  }
  return {
    now: () => seen,
    onChange: (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
  };
}

async function connected(): Promise<TeamsHost> {
  const { connectTeams } = await import("./host.ts");
  return await connectTeams();
}
