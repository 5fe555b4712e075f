import { diffWordsWithSpace } from 'diff';

/** A stretch of words as it was drafted from the record, or as the officer added or removed it. */
export interface TrackedWords {
  readonly text: string;
  readonly change: 'same' | 'added' | 'removed';
}

/** How many words may differ before the whole is shown as replaced: looking further takes long and tells little. */
const MOST_EDITS = 2000;

/** What the officer changed in a paragraph, word by word; what was drafted is null for a paragraph that was added. */
export function trackedWords(drafted: string | null, wording: string): readonly TrackedWords[] {
  if (drafted === null) return [{ text: wording, change: 'added' }];
  const found = diffWordsWithSpace(drafted, wording, { maxEditLength: MOST_EDITS });
  if (found === undefined) {
    return [
      { text: drafted, change: 'removed' },
      { text: wording, change: 'added' },
    ];
  }
  return found.map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
}
