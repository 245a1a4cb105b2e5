/** The only source of waiting for what serves pages; injected, so that tests need not wait. */
export interface Timer {
  /** Runs once, after so many milliseconds. The answer takes it back. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
}
