/** Lets the requests of others go first, in between two parts of something long. */
export function lettingOthersGo(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
