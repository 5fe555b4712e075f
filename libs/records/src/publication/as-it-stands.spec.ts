import { describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { asItStands, withoutWithdrawn } from './as-it-stands.js';
import type { PaperItem, Papers } from './papers.js';

const document = {
  id: 'map',
  letter: 'A',
  title: 'Map',
  fileName: 'map.pdf',
  slug: 'map',
  mediaType: 'application/pdf',
  bytes: 1,
  sha256: '',
  key: 'k',
  pages: 1,
  isScannedImage: false,
};
const report: NonNullable<PaperItem['report']> = {
  id: 'report',
  slug: 'report',
  version: 1,
  hash: '',
  template: 'scrutiny',
  content: {
    title: 'A report',
    fields: {},
    routes: [],
    sections: [],
    appendices: [{ id: 'a', letter: 'A', title: 'Map', documentId: 'map' }],
    backgroundPapers: [],
  },
  keptParagraphs: {},
};
const anItem = (more: Partial<PaperItem> = {}): PaperItem => ({
  id: 'item',
  number: 1,
  kind: 'ordinary',
  title: 'Roads',
  purpose: 'note',
  minutes: 5,
  summary: null,
  urgentReason: null,
  acceptedBy: null,
  isToFollow: false,
  toFollowBecause: null,
  kept: null,
  report,
  documents: [document],
  withheld: [],
  ...more,
});
const somePapers = (number: number, items: readonly PaperItem[]): Papers => ({
  council: '',
  committee: '',
  committeeSlug: '',
  constitutedAs: null,
  heldOn: localDate('2023-07-19'),
  startsAt: '10:00',
  startsAfter: null,
  venue: '',
  number,
  publishedOn: localDate('2023-07-11'),
  reason: null,
  members: [],
  contact: null,
  items,
});
const frozen = (number: number, ...items: readonly PaperItem[]) => ({
  id: `publication ${number}`,
  papers: somePapers(number, items),
  at: `2023-07-1${number}T09:00:00Z`,
  hash: '',
});
const gone = (subjectId: string) => [
  { subjectId, reason: 'A mistake.', on: localDate('2023-07-14') },
];

describe('what stands of what was published', () => {
  it('is the latest publication of each item, in the order of the agenda', () => {
    const first = frozen(0, anItem(), anItem({ id: 'two', number: 2 }));
    const { items } = asItStands([frozen(1, anItem({ title: 'Roads again' })), first], []);
    expect(items.map(({ title, publication }) => [title, publication])).toEqual([
      ['Roads again', 1],
      ['Roads', 0],
    ]);
  });

  it('falls back to the agenda when a supplement is withdrawn', () => {
    const all = [frozen(0, anItem()), frozen(1, anItem({ title: 'Roads again' }))];
    const { items, publications } = asItStands(all, gone('publication 1'));
    expect(items.map(({ title }) => title)).toEqual(['Roads']);
    expect(publications[1]?.withdrawn?.reason).toBe('A mistake.');
  });

  it('keeps nothing of an item that is withdrawn but its number', () => {
    const [item] = asItStands([frozen(0, anItem())], gone('item')).items;
    expect(item).toMatchObject({ number: 1, title: '', report: null, documents: [] });
  });

  it('does not name a withdrawn appendix in the report either', () => {
    const [item] = asItStands([frozen(0, anItem())], gone('map')).items;
    expect(item?.report?.content.appendices[0]?.title).toBe('Withdrawn');
    expect(item?.gone).toHaveLength(1);
    const left = withoutWithdrawn(somePapers(0, [anItem()]), gone('map'));
    expect(JSON.stringify(left)).not.toContain('Map');
  });
});
