/**
 * Milliseconds of work that a function takes, whatever else the machine does meanwhile: the least of three times, counted on this
 * thread alone, since one of them may meet with the clearing up of what came before.
 */
export function workOf(act: () => unknown): number {
  return Math.min(workOnce(act), workOnce(act), workOnce(act));
}

function workOnce(act: () => unknown): number {
  const before = process.threadCpuUsage();
  act();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}
