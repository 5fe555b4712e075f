import type { ChangedPart } from '#records/reports';

/** One part of a report that has changed, for `reports/views/changes.njk`: how is said in a word, then piece by piece. */
export const changeShown = ({ name, change, words }: ChangedPart) => ({
  name,
  words: { changed: 'Changed', added: 'Added', removed: 'Removed' }[change],
  pieces: words,
});
