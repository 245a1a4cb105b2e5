import { once } from "node:events";
import { connect } from "node:net";

/** Sends text as it is, and gives all that came back until the server closed the connection. */
export async function talk(address: string, text: string): Promise<string> {
  const socket = connect(Number(new URL(address).port), "127.0.0.1");
  const heard: Buffer[] = [];
  socket.on("data", (data: Buffer) => heard.push(data));
  // A server that has heard enough may reset the connection while we still write; what it said before counts.
  socket.on("error", () => undefined);
  socket.write(text);
  await once(socket, "close");
  return Buffer.concat(heard).toString("latin1");
}

/** Sends a request, and reads nothing after the beginning of the answer until it is asked whether the answer was cut off. */
export function stalled(address: string, request: string) {
  const socket = connect(Number(new URL(address).port), "127.0.0.1");
  socket.on("error", () => undefined);
  socket.write(request);
  return {
    answered: once(socket, "data").then(() => socket.pause()),
    untilCut: async () => {
      socket.resume();
      await once(socket, "close");
    },
  };
}
