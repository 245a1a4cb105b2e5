import { readFile, stat } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import type { Request, RequestHandler, Response } from "express";
import { methodNotAllowed } from "./method-not-allowed.ts";
import type { ProtocolTrouble, Refuse } from "./protocol-trouble.ts";
import { nonceOf } from "./security-headers.ts";
import { systemErrorCode } from "./system-error.ts";

/** The build writes it in the page where the nonce belongs. */
const noncePlaceholder = "__CSP_NONCE__";
/** Only plain names between slashes: nothing that leads out of the directory, and no hidden file, is of this form. */
const filePath = /^\/(?:[\w-]+\/)*[\w-][\w.-]*\.\w+$/;
/** Names below this hold a hash of the content. */
const hashed = /^\/assets\//;
/** What the build compressed beforehand, best first. */
const compressed = [
  { encoding: "br", suffix: ".br" },
  { encoding: "gzip", suffix: ".gz" },
];

/** Serves the built tab. Every address without a dot is a page of it, which the tab itself finds its way in. */
export function tabHandler(directory: string, refuse: Refuse): RequestHandler {
  const root = resolve(directory);
  const refuseMethod = methodNotAllowed(refuse, ["GET"]);
  return async (request, response, next) => {
    if (request.method !== "GET" && request.method !== "HEAD") return void refuseMethod(request, response, next);
    const isPage = !request.path.includes(".") || request.path === "/index.html";
    const trouble = isPage ? await sendPage(root, response) : await sendFile(root, request, response);
    if (trouble) refuse(request, response, trouble);
  };
}

const notBuilt: ProtocolTrouble = { status: 503, code: "tab_missing", detail: (words) => words.tabMissing };
const notThere: ProtocolTrouble = { status: 404, code: "not_found", detail: (words) => words.unknownAddress };

async function sendPage(root: string, response: Response): Promise<ProtocolTrouble | null> {
  const page = await readPage(join(root, "index.html"));
  if (page === null) return notBuilt;
  response.set("Cache-Control", "no-store").type("html");
  response.send(page.replaceAll(noncePlaceholder, nonceOf(response)));
  return null;
}

async function sendFile(root: string, request: Request, response: Response): Promise<ProtocolTrouble | null> {
  const path = request.path;
  if (!filePath.test(path) || !(await isFile(join(root, path)))) return notThere;
  const variant = await variantFor(root, request);
  response.set({
    "Cache-Control": hashed.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
    Vary: "Accept-Encoding",
    ...(variant ? { "Content-Encoding": variant.encoding } : {}),
  });
  response.type(extname(path)).sendFile(`${path}${variant?.suffix ?? ""}`, { root, cacheControl: false });
  return null;
}

async function variantFor(root: string, request: Request) {
  for (const variant of compressed) {
    const accepted = request.acceptsEncodings(variant.encoding) !== false;
    if (accepted && (await isFile(join(root, `${request.path}${variant.suffix}`)))) return variant;
  }
  return null;
}

async function readPage(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR"].includes(systemErrorCode(error) ?? "");
}
