import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  aFileStore,
  aPdf,
  document,
  item,
  paragraph,
  papers,
  report,
  section,
} from '../support/published-papers.js';
import { built, order, words } from './built-pack.js';

describe('The pages of a pack', () => {
  const paragraphs = Array.from({ length: 30 }, (_, n) =>
    paragraph(`p${n}`, `Paragraph ${n}. ${'The partnership met and agreed. '.repeat(12)}`),
  );
  const aLongPack = async () => {
    const files = aFileStore();
    const uploads = await Promise.all(
      [3, 1].map(async (pages, index) => {
        const bytes = aPdf(`Upload ${index + 1}`, pages);
        const one = document(bytes, {
          title: `Map ${index + 1}`,
          letter: 'AB'[index] ?? null,
          pages,
        });
        await files.put(one.key, bytes);
        return one;
      }),
    );
    const given = papers({
      items: [
        item({ number: 1, title: 'Apologies', kind: 'standing' }),
        item({ number: 2, title: 'Minutes', kind: 'standing' }),
        item({
          number: 3,
          title: 'The year',
          report: report('The year', [section('s', 'What was done', paragraphs)]),
          documents: uploads,
        }),
        item({
          number: 4,
          title: 'The plan',
          report: report('The plan', [section('t', 'What is planned', paragraphs)]),
        }),
        item({ number: 5, title: 'Any other business', kind: 'standing' }),
      ],
    });
    return { given, files, uploads };
  };

  let long: Awaited<ReturnType<typeof aLongPack>>;
  let whole: Awaited<ReturnType<typeof built>>;
  beforeAll(async () => {
    long = await aLongPack();
    whole = await built(order(long.given), long.files);
  }, 60_000);

  test('are the same in the accessible file, the one to print and an item’s own', async () => {
    const { read, page, made } = whole;
    const print = await read('print');
    expect(print.map(({ printed }) => printed)).toEqual(print.map((_, index) => index + 1));
    for (const name of ['pack', 'print', 'item-3', 'item-4']) {
      for (const { text, printed } of await read(name)) {
        for (const number of [3, 4]) {
          const title = number === 3 ? '3. The year' : '4. The plan';
          if (
            text.split('\n').slice(1, 4).join(' ').includes(title) &&
            !text.includes('Contents')
          ) {
            expect([name, number, printed]).toEqual([name, number, page(`item-${number}`)]);
          }
        }
      }
    }
    const last = made.lastPage;
    expect((await read('pack')).at(-1)?.printed).toBe(last);
    expect(print.at(-1)?.printed).toBe(last);
    for (const [id, needle] of [
      ['item-3-p-p20', 'Paragraph 20.'],
      ['item-4-p-p7', 'Paragraph 7.'],
    ] as const) {
      const on = print.filter(({ text, printed }) => text.includes(needle) && printed === page(id));
      expect(on).toHaveLength(1);
    }
  });

  test('hold the uploads in the one sequence, each after a page that names it', async () => {
    const { read, made } = whole;
    const { uploads } = long;
    const print = await read('print');
    const [first] = made.contents.uploads;
    expect(first).toMatchObject({ fate: 'embedded' });
    const at = first?.separatorPage ?? 0;
    expect(print[at - 1]?.text).toContain('Appendix A: Map 1');
    expect(print[at - 1]?.text.replace(/\s+/g, '')).toContain(uploads[0]?.sha256 ?? 'none');
    expect(print[at]?.text).toContain('Upload page 1 of 3');
    expect(print[at + 2]).toMatchObject({
      printed: at + 3,
      text: expect.stringContaining('Upload page 3 of 3'),
    });
    const named = (await read('pack'))
      .find(({ printed }) => printed === at)
      ?.text.replace(/\s+/g, ' ');
    expect(named).toContain(`Its 3 pages are pages ${at + 1} to ${at + 3} of the print pack.`);
  });

  test('go on without a damaged upload, which its own page and the problems name', async () => {
    const { given, files, uploads } = long;
    const bytes = await files.read(uploads[0]?.key ?? '');
    const cut = document(bytes.subarray(0, 900), { title: 'Map 1', letter: 'A', pages: 3 });
    await files.put(cut.key, bytes.subarray(0, 900));
    const items = given.items.map((one) =>
      one.number === 3 ? { ...one, documents: [cut, ...uploads.slice(1)] } : one,
    );
    const { made, read } = await built(order({ ...given, items }), files);
    const problem =
      'This file could not be put into the pack: it is damaged, and its pages cannot be shown.';
    expect(made.problems).toEqual([`Item 3, Appendix A: Map 1: ${problem}`]);
    const text = words(await read('print')).replace(/\s+/g, ' ');
    expect(text).toContain(problem);
    expect(text).toContain('Upload page 1 of 1');
  });

  test('name a file that has no pages of its own, with its address', async () => {
    const bytes = new Uint8Array([80, 75, 3, 4]);
    const sheet = document(bytes, {
      title: 'Figures',
      isScannedImage: true,
      fileName: 'figures.xlsx',
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    });
    const { made, read } = await built(
      order(papers({ items: [item({ number: 7, documents: [sheet] })] })),
    );
    expect(made.problems).toEqual([]);
    const text = words(await read('pack')).replace(/\s+/g, '');
    expect(text).toContain('ascreenreadercannotreadit');
    expect(text).toContain(
      'http://scrutiny.test/committees/crime-and-disorder/meetings/2023-07-19/items/7/papers/figures',
    );
  });

  test('once given out are kept when a paper is withdrawn', async () => {
    const { given, files, uploads } = long;
    const before = whole;
    const withdrawn = [
      { id: uploads[0]?.id ?? '', reason: 'It names somebody.', withdrawnOn: '2023-07-12' },
    ];
    const after = await built(
      order(given, { withdrawn, before: before.made.contents.marks }),
      files,
    );
    expect(after.page('item-4')).toBe(before.page('item-4'));
    const text = words(await after.read('print')).replace(/\s+/g, ' ');
    expect(text).toContain('Appendix A was withdrawn');
    expect(text).toContain('It names somebody.');
    expect(text).not.toContain('Upload page 1 of 3');
  });

  test('of a supplement begin where the pack before it ended', async () => {
    const { given, files } = long;
    const { read, page, made } = await built(
      order({ ...given, number: 1 }, { firstPage: 41 }),
      files,
    );
    const print = await read('print');
    expect(print[0]?.printed).toBe(41);
    expect(print.at(-1)?.printed).toBe(made.lastPage);
    expect(page('item-3')).toBeGreaterThan(41);
    expect(print[0]?.text).toContain('Supplement 1');
  });
});
