/** Milliseconds of work that a function takes, whatever else the machine does meanwhile. */
export function workOf(act: () => unknown): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
