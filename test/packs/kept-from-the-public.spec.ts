import { describe, expect, test } from '@jest/globals';
import { EXEMPT, item, paragraph, papers, report, section } from '../support/published-papers.js';
import { built, order, words } from './built-pack.js';

describe('What is kept from the public', () => {
  const secret = 'The price is four million pounds.';
  const sections = [
    section('s', 'The purchase', [
      paragraph('open', 'A depot is wanted.'),
      paragraph('kept', secret, true),
    ]),
  ];
  const whole = papers({
    items: [
      item({
        number: 1,
        title: 'A depot',
        report: report('A depot', sections, { keptParagraphs: { kept: EXEMPT } }),
      }),
      item({
        number: 2,
        title: 'The old mill',
        kept: EXEMPT,
        summary: 'The mill costs more.',
        report: report('The old mill', sections),
      }),
    ],
  });
  const hidden = [
    section('s', 'The purchase', [
      paragraph('open', 'A depot is wanted.'),
      paragraph('kept', '', true),
    ]),
  ];
  const open = papers({
    items: [
      item({
        number: 1,
        title: 'A depot',
        report: report('A depot', hidden, { keptParagraphs: { kept: EXEMPT } }),
      }),
      item({ number: 2, title: 'A site', kept: EXEMPT }),
    ],
  });

  test('is in the members’ pack, and marked in words on each of its pages', async () => {
    const { read, page } = await built(order(whole, { audience: 'members', publicPapers: open }));
    for (const name of ['pack', 'print']) {
      const pages = await read(name);
      expect(words(pages)).toContain(secret);
      expect(words(pages)).toContain('Members’ pack');
      const kept = pages.filter(
        ({ printed }) => printed !== null && printed >= (page('item-2') ?? 0),
      );
      expect(kept.length).toBeGreaterThan(0);
      for (const { text } of kept)
        expect(text).toContain('Exempt: not for publication, paragraph 3');
    }
  });

  test('is not in the public pack, which says why', async () => {
    const { made, read } = await built(order(open));
    for (const { name } of made.files) {
      const text = words(await read(name));
      expect(text).not.toContain('four million');
      expect(text).not.toContain('old mill');
    }
    const text = words(await read('pack')).replace(/\s+/g, ' ');
    expect(text).toContain('Paragraph 1.2 is kept back');
    expect(text).toContain('Telling the price would weaken the council');
    expect(text).not.toContain('Members’ pack');
  });

  test('stays out of the public pack even when the papers it was handed hold it', async () => {
    const { made, read } = await built(order(whole));
    for (const { name } of made.files)
      expect(words(await read(name))).not.toContain('four million');
  });
});
