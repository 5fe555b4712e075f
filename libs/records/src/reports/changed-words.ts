import { diffWordsWithSpace } from 'diff';

/** A stretch of words as it is in both, only in the later, or only in the earlier. */
export interface ChangedWords {
  readonly text: string;
  readonly change: 'same' | 'added' | 'removed';
}

/** How many words may differ before a text is shown as wholly replaced: looking further takes long and tells little. */
const MOST_EDITS = 2000;

/** What became of a text, word by word, in the order of the later. */
export function changedWords(before: string, after: string): readonly ChangedWords[] {
  const found = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (found === undefined) {
    return [
      { text: before, change: 'removed' },
      { text: after, change: 'added' },
    ];
  }
  return found.map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
}
