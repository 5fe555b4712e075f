/** The files of a run by how long they take, the longest first; what fits none comes before the last. */
const LONGEST = [
  /hostile-input|authorization-matrix/,
  /test\/(model|start)\//,
  /\.together\/browser/,
  /\.together\/application/,
  /test\/journeys\//,
];
const SHORTEST = /\.together\/units/;

/**
 * The order of a whole run. Without one, the longest files, which are the smallest, come last in a fresh clone, and one
 * worker is left waiting for the other.
 */
export default class LongestFirst {
  sort(tests) {
    return [...tests].toSorted((one, other) => rankOf(one.path) - rankOf(other.path));
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}

function rankOf(path) {
  if (SHORTEST.test(path)) return LONGEST.length + 1;
  const rank = LONGEST.findIndex((kind) => kind.test(path));
  return rank === -1 ? LONGEST.length : rank;
}
