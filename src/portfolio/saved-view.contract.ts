import { z } from "zod";
import { endpoint, intention, nothing, pageOf } from "#src/kernel/endpoint.ts";
import { PersonName } from "#src/people/me.contract.ts";
import { SavedViewId, View, savedViewAbilityNames } from "./saved-view.ts";

export const SavedViewShown = View.extend({
  id: SavedViewId,
  rev: z.int(),
  owner: PersonName,
  /** The reader keeps it. */
  mine: z.boolean(),
  may: z.array(z.enum(savedViewAbilityNames)),
}).meta({ id: "SavedViewShown" });
export type SavedViewShown = z.infer<typeof SavedViewShown>;

const ofView = z.strictObject({ id: SavedViewId });

/** One's own and those that are shared, by name. */
export const listSavedViews = endpoint({
  method: "GET",
  path: "/portfolio-views",
  summary: "Haal je bewaarde weergaven en de gedeelde weergaven op",
  params: nothing,
  query: nothing,
  body: nothing,
  answer: pageOf(SavedViewShown).extend({
    /** Whether the reader may share a view with the alliance. */
    mayShare: z.boolean(),
  }),
});

export const saveNewView = endpoint({
  method: "POST",
  path: "/portfolio-views",
  summary: "Bewaar een weergave van het portfolio",
  params: nothing,
  query: nothing,
  body: z.strictObject({ ...intention, view: View }),
  answer: SavedViewShown,
  refuses: ["key_reused", "stale", "role_missing", "full", "name_taken"],
});

export const changeSavedView = endpoint({
  method: "POST",
  path: "/portfolio-views/{id}",
  summary: "Wijzig een bewaarde weergave",
  params: ofView,
  query: nothing,
  body: z.strictObject({ ...intention, rev: z.int().nonnegative(), view: View }),
  answer: SavedViewShown,
  refuses: ["not_found", "key_reused", "stale", "role_missing", "name_taken"],
});

export const removeSavedView = endpoint({
  method: "POST",
  path: "/portfolio-views/{id}/remove",
  summary: "Verwijder een bewaarde weergave",
  params: ofView,
  query: nothing,
  body: z.strictObject(intention),
  answer: SavedViewShown,
  refuses: ["not_found", "key_reused", "stale", "role_missing"],
});
