import type { DecisionLine } from '#records/decisions';
import { paths } from '#records/paths';
import { dateInWords, wordsOfBlock } from '#rules';
import { atom, type FeedEntry } from '../public/atom.js';

/** Decisions as a feed, one entry each. */
export function decisionsFeed(
  lines: readonly DecisionLine[],
  { baseUrl, path }: { readonly baseUrl: string; readonly path: string },
): string {
  return atom({
    address: `${baseUrl}${path}`,
    page: `${baseUrl}${paths.decisions}`,
    title: 'Decisions',
    author: lines[0]?.council ?? 'Critical Friend',
    entries: lines.map((line) => entryOf(line, baseUrl)),
  });
}

function entryOf(line: DecisionLine, baseUrl: string): FeedEntry {
  const { reference, committee, heldOn, minute, item, resolved, kept, publishedAt } = line;
  return {
    address: `${baseUrl}${paths.decision(reference)}`,
    title: `${committee}, ${dateInWords(heldOn)}, minute ${minute}: ${item.title}`,
    summary: resolved === null ? (kept?.publicSummary ?? '') : wordsOfBlock(resolved),
    updated: publishedAt,
  };
}
