import type { PublishedLine } from '#records/publication';
import { dateInWords } from '#rules';
import { atom, type FeedEntry } from './atom.js';
import { publishedLineResource } from './published-line.resource.js';

interface About {
  readonly baseUrl: string;
  /** The path of the list it is the twin of, and its title. */
  readonly path: string;
  readonly title: string;
  readonly author: string;
}

/**
 * Published meetings as a feed: one entry a meeting, moved up by each supplement, and beside them what came of meetings:
 * their decisions and minutes. Latest first.
 */
export function meetingsFeed(
  lines: readonly PublishedLine[],
  about: About,
  afterwards: readonly FeedEntry[],
): string {
  const { baseUrl, path, title, author } = about;
  return atom({
    address: `${baseUrl}${path}.atom`,
    page: `${baseUrl}${path}`,
    title,
    author,
    entries: [
      ...lines.map((line) => ({
        address: publishedLineResource(line, baseUrl).address,
        title: `${line.committee}, ${dateInWords(line.heldOn)}`,
        summary: summaryOf(line),
        updated: line.updatedAt,
      })),
      ...afterwards,
    ].toSorted((a, b) => (a.updated < b.updated ? 1 : -1)),
  });
}

function summaryOf({ startsAt, venue, items, supplements, state }: PublishedLine): string {
  const called = state === 'cancelled' || state === 'postponed' ? `The meeting is ${state}. ` : '';
  const papers = `${items} ${items === 1 ? 'item' : 'items'}`;
  const more =
    supplements === 0 ? '' : `, ${supplements} supplement${supplements === 1 ? '' : 's'}`;
  return `${called}${startsAt}, ${venue}. ${papers}${more}.`;
}
