/** Loaded into a server that is measured, ahead of the server itself: asked by its parent, it tells what the process has used. */
process.on("message", () => {
  process.send?.(process.cpuUsage());
});
// That somebody may ask is no reason to stay.
process.channel?.unref();
process.once("disconnect", () => process.exit());
