import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { item, paragraph, papers, report, section } from '../support/published-papers.js';
import { built, order, words } from './built-pack.js';

const oneReport = (text: string) =>
  papers({
    items: [
      item({
        number: 1,
        title: 'A report',
        report: report('A report', [section('s', 'What was done', [paragraph('p', text)])]),
      }),
    ],
  });

/** What would end a string, open code or a comment, call a function or read a file, were it ever read as typst. */
const CORPUS = [
  '#panic("broken out")',
  '"); #panic("broken out") //',
  '#read("/etc/passwd")',
  '#import "@preview/example:0.1.0": *',
  ']#panic("out")[',
  '$x^2$ `code` <label> @ref',
  '#set page(width: 1cm)',
  '\\u{23}panic() \\" \\\\',
  '/* never ends',
  '// to the end of the line',
  '= Not a heading',
  '#{ while true {} }',
  '{"kind":"upload"}',
  '<script>alert(1)</script>',
  '${process.exit()} {{ constructor }}',
];

describe('What is printed is never read as markup', () => {
  test.each(CORPUS)('%s is printed as it is written', async (hostile) => {
    const given = oneReport('A quiet paragraph.');
    const [only] = given.items;
    const { read } = await built(
      order({
        ...given,
        council: hostile,
        items: only === undefined ? [] : [{ ...only, title: hostile }],
      }),
    );
    const squeezed = words(await read('pack')).replace(/\s+/g, '');
    expect(squeezed).toContain(hostile.replace(/\s+/g, ''));
  });

  test('any text at all makes a pack, with the same parts on the same pages in every file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom(...CORPUS),
        async (any, hostile) => {
          const text = `${any} ${hostile}`;
          const given = { ...oneReport(text), venue: text, committee: text };
          const { made, read, page } = await built(order(given));
          const pages = await read('pack');
          expect(made.contents.marks).toHaveLength(
            new Set(made.contents.marks.map(({ id }) => id)).size,
          );
          expect(pages.map(({ printed }) => printed)).toContain(page('item-1'));
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);
});

describe('Signs that no font has', () => {
  test('are printed by their number, named as a problem, and stop nothing', async () => {
    const { made, read } = await built(
      order(oneReport('The sign \u0378 and half a pair \ud800 and \u0007.')),
    );
    expect(words(await read('pack'))).toContain('[U+0378]');
    expect(made.problems).toEqual([expect.stringContaining('No font has these signs')]);
  });
});
