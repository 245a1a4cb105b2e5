// Preloaded (`node --import`) into the process of the Playground, which is not ours: by itself it
// listens on every interface and reports its use to its maker. Here it sees this machine alone.
// It also ends with us, however we end: when the channel to the parent closes, so does the process.
import net from "node:net";

const loopback = "127.0.0.1";
const loopbackNames = new Set([loopback, "localhost", "::1"]);
const { listen } = net.Server.prototype;
const { connect } = net.Socket.prototype;

net.Server.prototype.listen = function listenOnLoopback(...args) {
  const [first] = args;
  // A pipe or an open handle has no address to change.
  if (typeof first === "string" && Number.isNaN(Number(first))) return listen.apply(this, args);
  if (isRecord(first) && !("port" in first)) return listen.apply(this, args);
  const options = isRecord(first) ? first : { port: Number(first ?? 0) };
  const callback = args.find((argument) => typeof argument === "function");
  return listen.call(this, { ...options, host: loopback }, callback);
};

net.Socket.prototype.connect = function connectToLoopback(...args) {
  const host = hostOf(args);
  if (host === undefined || loopbackNames.has(host)) return connect.apply(this, args);
  process.nextTick(() => this.destroy(new Error(`${host} is outside this machine`)));
  return this;
};

if (process.channel) {
  process.once("disconnect", () => process.exit(0));
  // The channel must not keep a process alive that has failed to start.
  process.channel.unref();
}

/** Node calls `connect` with its arguments packed in one array; others call it as documented. */
function hostOf(args) {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (isRecord(first)) return first.host;
  return typeof second === "string" ? second : undefined;
}

function isRecord(value) {
  return typeof value === "object" && value !== null;
}
