/** Below this a scale of time has no room; a list says the same. */
export const tooNarrowForScale = "(max-width: 559px)";
