import type { AnyEndpoint } from "#src/kernel/endpoint.ts";
import { statusOf } from "./refusal-status.ts";

export interface DescribedRefusal {
  readonly status: string;
  readonly description: string;
  readonly codes: readonly string[];
}

const descriptions: Readonly<Record<number, string>> = {
  400: "Het verzoek is niet te lezen, of het past niet bij deze beschrijving",
  401: "Niet aangemeld",
  403: "Dit mag deze persoon niet",
  404: "Dit bestaat niet, of is voor deze persoon niet te zien",
  409: "Dit kan niet zoals het er nu voor staat",
  413: "De inhoud is te groot",
  415: "De inhoud is geen JSON in UTF-8",
  422: "Dit kan niet met deze gegevens",
  500: "Er ging iets mis aan onze kant",
  503: "Te druk: probeer het later opnieuw",
};

/** With what an address can refuse, by status: what comes from HTTP itself, and what its contract names. */
export function refusalsOf(endpoint: AnyEndpoint, isOpen: boolean): readonly DescribedRefusal[] {
  const hasParameters = endpoint.path.includes("{");
  const isPost = endpoint.method === "POST";
  const byStatus = new Map<number, Set<string>>();
  const add = (status: number, ...codes: readonly string[]) => {
    byStatus.set(status, new Set([...(byStatus.get(status) ?? []), ...codes]));
  };
  add(400, "not_understood");
  if (hasParameters) add(400, "bad_request");
  if (hasParameters) add(404, "not_found");
  if (isPost) add(400, "malformed");
  if (isPost) add(413, "too_large");
  if (isPost) add(415, "unsupported_media_type", "unsupported_encoding");
  if (!isOpen) add(401, "signed_out");
  for (const code of endpoint.refuses ?? []) add(statusOf(code), code);
  add(500, "failed");
  add(503, "busy");
  return [...byStatus]
    .toSorted(([one], [other]) => one - other)
    .map(([status, codes]) => ({
      status: String(status),
      description: descriptions[status] ?? "",
      codes: [...codes].toSorted((one, other) => one.localeCompare(other)),
    }));
}
