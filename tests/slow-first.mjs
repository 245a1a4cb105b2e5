/**
 * Jest begins with the largest files when it knows no better, as on a fresh clone. These take longest, whatever their size:
 * begun late, one of them would keep a single core busy while all else is done.
 */
const slowest = [
  "browser/tab-everywhere",
  "bot/crash",
  "browser/cards",
  "browser/tab-states",
  "browser/tab-drafts",
  "browser/tab-in-teams",
  "browser/tab-questions",
  "browser/playground.test",
  "usecases/start-up",
  "browser/tab-acting",
  "bot/replay",
  "filter/figures",
  "bot/team-setup",
];

export default class SlowFirst {
  /** The slowest in the order of this list, then the largest. */
  async sort(tests) {
    const sizes = new Map(tests.map((test) => [test, test.context.hasteFS.getSize(test.path) ?? 0]));
    return [...tests].sort((one, other) => placeOf(one) - placeOf(other) || sizes.get(other) - sizes.get(one));
  }

  shard(tests) {
    return tests;
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}

function placeOf({ path }) {
  const place = slowest.findIndex((slow) => path.includes(slow));
  return place < 0 ? slowest.length : place;
}
