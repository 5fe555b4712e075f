import type { Chapter, EditionView } from '#records/editions';
import { changedWords, type ChangedWords } from '#records/reports';

/** One chapter of two editions, word by word. */
export interface ChapterCompared {
  readonly title: string;
  readonly change: 'the same' | 'changed' | 'added' | 'taken out';
  readonly pieces: readonly ChangedWords[];
}

/** The chapters of two editions side by side by their threads, in the order of the later; those taken out come last. */
export function compareChapters(
  before: EditionView,
  after: EditionView,
): readonly ChapterCompared[] {
  const was = new Map(before.chapters.map((one) => [one.threadId, one]));
  const is = new Set(after.chapters.map(({ threadId }) => threadId));
  const gone = before.chapters.filter(({ threadId }) => !is.has(threadId));
  return [
    ...after.chapters.map((chapter) => compared(was.get(chapter.threadId), chapter)),
    ...gone.map(({ title, text }) => wholly('taken out', title, text)),
  ];
}

function compared(was: Chapter | undefined, { title, text }: Chapter): ChapterCompared {
  if (was === undefined) return wholly('added', title, text);
  if (was.text === text && was.title === title) return { title, change: 'the same', pieces: [] };
  const called = was.title === title ? title : `${title} (before: ${was.title})`;
  return { title: called, change: 'changed', pieces: changedWords(was.text, text) };
}

const wholly = (change: 'added' | 'taken out', title: string, text: string): ChapterCompared => ({
  title,
  change,
  pieces: [{ text, change: change === 'added' ? 'added' : 'removed' }],
});
