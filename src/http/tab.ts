import { readFile, stat } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import type { Request, RequestHandler, Response } from "express";
import { methodNotAllowed } from "./method-not-allowed.ts";
import { sendProblem } from "./problem.ts";
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
export function tabHandler(directory: string): RequestHandler {
  const root = resolve(directory);
  const refuseMethod = methodNotAllowed("GET", "HEAD");
  return async (request, response, next) => {
    if (request.method !== "GET" && request.method !== "HEAD") return refuseMethod(request, response, next);
    if (!request.path.includes(".") || request.path === "/index.html") return sendPage(root, response);
    if (filePath.test(request.path)) return sendFile(root, request, response);
    return notThere(response);
  };
}

async function sendPage(root: string, response: Response): Promise<void> {
  const page = await readPage(join(root, "index.html"));
  if (page === null) {
    const detail = "The tab has not been built yet: run `npm run build`.";
    return sendProblem(response, { status: 503, code: "tab_missing", detail });
  }
  response.set("Cache-Control", "no-store").type("html");
  response.send(page.replaceAll(noncePlaceholder, nonceOf(response)));
}

async function sendFile(root: string, request: Request, response: Response): Promise<void> {
  const path = request.path;
  if (!(await isFile(join(root, path)))) return notThere(response);
  const variant = await variantFor(root, request);
  response.set({
    "Cache-Control": hashed.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
    Vary: "Accept-Encoding",
    ...(variant ? { "Content-Encoding": variant.encoding } : {}),
  });
  response.type(extname(path)).sendFile(`${path}${variant?.suffix ?? ""}`, { root, cacheControl: false });
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

function notThere(response: Response): void {
  sendProblem(response, { status: 404, code: "not_found", detail: "There is nothing at this address." });
}
