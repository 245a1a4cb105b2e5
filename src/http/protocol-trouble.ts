import type { Request, Response } from "express";
import type { Language } from "#src/profile/profile.ts";
import type { Texts } from "#src/texts/texts.ts";
import { textsIn } from "#src/texts/texts.ts";
import type { Trouble } from "./problem.ts";
import { sendProblem } from "./problem.ts";

/** What is wrong with a request before it is about anything of ours; in words once it is known who will read them. */
export interface ProtocolTrouble extends Omit<Trouble, "detail"> {
  readonly detail: (words: Texts["protocol"]) => string;
}

export type Refuse = (request: Request, response: Response, trouble: ProtocolTrouble) => void;

/** Refuses in the language that the request asks for, or else in the given one. */
export function refusingIn(otherwise: Language): Refuse {
  return (request, response, { detail, ...trouble }) => {
    const { protocol } = textsIn(languageFor(request, otherwise));
    sendProblem(response, { ...trouble, detail: detail(protocol) });
  };
}

/** The first of our languages among those that the request says its reader wants. */
export function languageFor(request: Request, otherwise: Language): Language {
  const wanted = request.acceptsLanguages().map((language) => language.slice(0, 2).toLowerCase());
  return wanted.find((language) => language === "nl" || language === "en") ?? otherwise;
}

export const signedOut: ProtocolTrouble = {
  status: 401,
  code: "signed_out",
  detail: (words) => words.signedOut,
  headers: { "WWW-Authenticate": "Bearer" },
};

export const unknownAddress: ProtocolTrouble = {
  status: 404,
  code: "unknown_address",
  detail: (words) => words.unknownAddress,
};
