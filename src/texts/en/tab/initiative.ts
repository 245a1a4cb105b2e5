import type { initiative as dutch } from "../../nl/tab/initiative.ts";

export const initiative: typeof dutch = {
  fallbackTitle: "Initiative",
  about: "What it is about",
  facts: "Details",
  phase: "Phase",
  origin: "Born from question",
  hiddenOrigin: "A confidential question",
  noOrigin: "This initiative ran before the questions were kept here",
  partners: "Partners taking part",
  noPartners: "No partners take part yet.",
};
