import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import { connect, createServer } from "node:net";

export interface CuttingProxy {
  /** Stands in front of the server. */
  readonly address: string;
  /** Resolves once so many streams were cut. */
  readonly untilCut: (times: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Passes everything on, and cuts each stream of changes after so many milliseconds. */
export async function cuttingProxy(address: string, lasts: number): Promise<CuttingProxy> {
  const sockets = new Set<Socket>();
  const cutting = new Set<NodeJS.Timeout>();
  const waiting = new Set<() => void>();
  let cuts = 0;
  const proxy = createServer((browser) => {
    const server = connect(Number(new URL(address).port), "127.0.0.1");
    for (const [one, other] of [
      [browser, server],
      [server, browser],
    ] as const) {
      sockets.add(one);
      one.on("error", () => one.destroy());
      one.on("close", () => other.destroy());
      one.pipe(other);
    }
    browser.on("data", (sent: Buffer) => {
      if (!sent.toString("latin1").startsWith("GET /api/v1/changes")) return;
      const cut = () => {
        cuts += 1;
        browser.destroy();
        for (const look of waiting) look();
      };
      cutting.add(setTimeout(cut, lasts));
    });
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  // A TCP server that listens has an address with a port.
  const { port } = proxy.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    untilCut: (times) =>
      new Promise((resolve) => {
        const look = () => {
          if (cuts >= times) resolve();
        };
        waiting.add(look);
        look();
      }),
    close: async () => {
      for (const timer of cutting) clearTimeout(timer);
      for (const socket of sockets) socket.destroy();
      proxy.close();
      await once(proxy, "close");
    },
  };
}
