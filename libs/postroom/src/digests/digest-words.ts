import { dateInWords, type LocalDate } from '#rules';
import type { Words } from '../letters/words.js';

/** One thing in a mail of the day: the letter it would have been. Local dates. */
export interface DigestThing {
  /** As what the reader gets it, in words. */
  readonly part: string;
  readonly dueOn: LocalDate;
  readonly subject: string;
  readonly text: string;
  readonly links: readonly string[];
}

/** What a mail of the day says: overdue first, under the part the reader has in each where they have several. */
export function digestWords(things: readonly DigestThing[], today: LocalDate): Words {
  const ordered = things.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  const parts = [...new Set(ordered.map(({ part }) => part))];
  return {
    subject: '',
    summary: summaryOf(ordered, today),
    groups: parts.map((part) => ({
      part,
      things: ordered.filter((one) => one.part === part),
    })),
    link: null,
    links: Object.fromEntries(ordered.flatMap(({ links }) => links).map((link) => [link, link])),
    why: 'reminders that fall on one day come to you in one mail; each says why it is yours.',
    next: 'each says when.',
    officer: null,
  };
}

/** `3 things are due, the first by Friday 18 August 2023`. */
function summaryOf(ordered: readonly DigestThing[], today: LocalDate): string {
  const [first] = ordered;
  if (first === undefined) return 'Nothing is due';
  const day = dateInWords(first.dueOn);
  const overdue = ordered.filter(({ dueOn }) => dueOn < today).length;
  if (overdue === 0) {
    return `${ordered.length} things are due, the first ${first.dueOn === today ? 'today,' : 'by'} ${day}`;
  }
  return overdue === ordered.length
    ? `${overdue} things are overdue, the first since ${day}`
    : `${ordered.length} things are due, ${overdue} of them overdue, the first since ${day}`;
}
