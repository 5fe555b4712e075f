import { describe, expect, it } from '@jest/globals';
import { plainText } from './plain-text.js';
import { readMarkdown } from './read-markdown.js';

const text = (value: string) => ({ kind: 'text', text: value });
const paragraph = (...children: readonly object[]) => ({ kind: 'paragraph', children });

describe('The Markdown of a report', () => {
  it('has paragraphs with strong and emphatic words, links and line breaks', () => {
    expect(readMarkdown('**No** *change* to\\\n[the plan](https://plan.example/a).')).toEqual([
      paragraph(
        { kind: 'strong', children: [text('No')] },
        text(' '),
        { kind: 'emphasis', children: [text('change')] },
        text(' to'),
        { kind: 'break' },
        { kind: 'link', href: 'https://plan.example/a', children: [text('the plan')] },
        text('.'),
      ),
    ]);
  });

  it('has lists within lists, that begin where they say', () => {
    expect(readMarkdown('3. Roads\n   - outside schools\n4. Parks')).toEqual([
      {
        kind: 'list',
        isOrdered: true,
        start: 3,
        items: [
          [
            paragraph(text('Roads')),
            {
              kind: 'list',
              isOrdered: false,
              start: 1,
              items: [[paragraph(text('outside schools'))]],
            },
          ],
          [paragraph(text('Parks'))],
        ],
      },
    ]);
  });

  it('has tables and quotations', () => {
    expect(readMarkdown('| Year | Cost |\n| --- | --- |\n| 2023 | £4 |\n\n> As agreed.')).toEqual([
      {
        kind: 'table',
        head: [[text('Year')], [text('Cost')]],
        rows: [[[text('2023')], [text('£4')]]],
      },
      { kind: 'quote', blocks: [paragraph(text('As agreed.'))] },
    ]);
  });

  it.each([
    '<script>alert(1)</script>',
    '<b>bold</b> words',
    '![a picture](https://picture.example/p.png)',
    '# Heading',
    '[press](javascript:alert(1))',
    '[here](/app/home)',
    '`code`',
    '---',
    '[a]: https://plan.example',
    '<https://plan.example>',
    '1.4 A number of a paragraph',
  ])('leaves what it does not know as it was typed: %s', (typed) => {
    expect(readMarkdown(typed)).toEqual([paragraph(text(typed))]);
  });

  it('reads nothing from nothing', () => {
    expect(readMarkdown('  \n\n ')).toEqual([]);
  });

  it.each([
    '> '.repeat(5000),
    '- '.repeat(5000),
    '*'.repeat(20_000),
    '['.repeat(20_000),
    '_a_ '.repeat(5000),
    '1. '.repeat(3000),
    '* > '.repeat(3000),
  ])('takes a hostile text without losing time', (hostile) => {
    const began = process.cpuUsage();
    expect(readMarkdown(hostile).length).toBeGreaterThan(0);
    // Of the processor, in microseconds: a busy machine may take its time.
    expect(process.cpuUsage(began).user).toBeLessThan(5_000_000);
  });

  it('has words without marks', () => {
    expect(
      plainText('**No** [plan](https://plan.example)\n\n- one\n- two\n\n|a|b|\n|-|-|\n|c|d|'),
    ).toBe('No plan\none\ntwo\na | b\nc | d');
  });
});
