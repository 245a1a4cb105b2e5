import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import { problem } from "#tests/support/problem.ts";
import { talk } from "#tests/support/raw-http.ts";

const page =
  '<!doctype html><script type="module" nonce="__CSP_NONCE__" src="/assets/app-3f9a.js"></script><style nonce="__CSP_NONCE__"></style>';
const script = `console.log("${"vraag ".repeat(200)}");`;
let folder = "";
let tabDirectory = "";
let running: Api | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vraagbaak-tab-"));
  tabDirectory = join(folder, "tab");
  await mkdir(join(tabDirectory, "assets"), { recursive: true });
  await writeFile(join(folder, "secret.txt"), "secret");
  await writeFile(join(tabDirectory, ".hidden.txt"), "secret");
  await writeFile(join(tabDirectory, "index.html"), page);
  await writeFile(join(tabDirectory, "icon.svg"), "<svg/>");
  await writeFile(join(tabDirectory, "assets", "app-3f9a.js"), script);
  await writeFile(join(tabDirectory, "assets", "app-3f9a.js.br"), brotliCompressSync(script));
  await writeFile(join(tabDirectory, "assets", "app-3f9a.js.gz"), gzipSync(script));
  await writeFile(join(tabDirectory, "assets", "only-77.css"), "a{}");
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  running = await startApi({ server: { tabDirectory } });
});
afterEach(async () => running?.close());

function api(): Api {
  if (!running) throw new Error("the server runs during a test only");
  return running;
}

describe("the page", () => {
  test.each(["/", "/index.html", "/questions/qst_3f9a2b1c", "/portfolio?theme=overig", "/%2e%2e/secret"])(
    "%s gets it, to be asked for anew each time",
    async (path) => {
      const { status, headers, body } = await api().request(path);
      expect(status).toBe(200);
      expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(headers.get("cache-control")).toBe("no-store");
      expect(body).toMatch(/^<!doctype html><script type="module" nonce="[A-Za-z0-9+/]{22}==" src/);
    },
  );

  test("carries the nonce that its own header allows, and never the same one twice", async () => {
    const seen = new Set<string>();
    for (let visit = 0; visit < 20; visit++) {
      const { headers, body } = await api().request("/");
      const [, allowed = ""] =
        /script-src 'self' 'nonce-([^']+)'/.exec(headers.get("content-security-policy") ?? "") ?? [];
      expect(body).toBe(page.replaceAll("__CSP_NONCE__", allowed));
      seen.add(allowed);
    }
    expect(seen.size).toBe(20);
  });

  test("may be framed by Teams only, and runs nothing that is not ours", async () => {
    const policy = (await api().request("/")).headers.get("content-security-policy") ?? "";
    expect(policy.replaceAll(/nonce-[^']+/g, "nonce").split(";")).toEqual([
      "default-src 'none'",
      "script-src 'self' 'nonce'",
      "style-src 'self' 'nonce'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self' https://res.cdn.office.net",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "object-src 'none'",
      "frame-ancestors 'self' https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com",
    ]);
  });

  test("that has not been built says how to build it, and the API goes on", async () => {
    const bare = await startApi();
    const missing = await bare.request("/");
    expect(missing.body).toEqual(
      problem(503, "tab_missing", "Het tabblad is nog niet gebouwd. Voer `npm run build` uit."),
    );
    expect((await bare.request("/assets/app-3f9a.js")).status).toBe(404);
    expect((await bare.request("/api/v1/demo/people")).status).toBe(200);
    await bare.close();
  });
});

describe("files of the tab", () => {
  test("with a hash in their name may be kept for ever, others are asked for again", async () => {
    const hashed = await api().request("/assets/only-77.css");
    expect(hashed).toMatchObject({ status: 200, body: "a{}" });
    expect(hashed.headers.get("content-type")).toBe("text/css; charset=utf-8");
    expect(hashed.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    const icon = await api().request("/icon.svg");
    expect(icon.headers.get("content-type")).toBe("image/svg+xml");
    expect(icon.headers.get("cache-control")).toBe("no-cache");
  });

  test.each([
    ["gzip, deflate, br, zstd", "br"],
    ["gzip", "gzip"],
    ["br;q=0, gzip;q=0.5", "gzip"],
    ["identity", null],
  ])("are sent as they were compressed beforehand to who takes %s", async (accepted, encoding) => {
    const { status, headers, body } = await api().request("/assets/app-3f9a.js", {
      headers: { "accept-encoding": accepted },
    });
    expect({ status, body }).toEqual({ status: 200, body: script });
    expect(headers.get("content-encoding")).toBe(encoding);
    expect(headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(headers.get("vary")).toBe("Accept-Encoding");
  });

  test.each([
    "/../secret.txt",
    "/assets/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/..%5c..%5csecret.txt",
    "/assets/....//secret.txt",
    "//secret.txt/../../secret.txt",
    "/.hidden.txt",
    "/assets/.%00.txt",
    "/assets/app-3f9a.js%00.txt",
    "/assets",
    "/assets/gone.js",
  ])("%s leads nowhere else", async (path) => {
    const heard = await talk(api().address, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(heard).toMatch(path === "/assets" ? /^HTTP\/1\.1 200 [^]*<!doctype html>/ : /^HTTP\/1\.1 404 /);
    expect(heard).not.toContain("secret");
  });
});
