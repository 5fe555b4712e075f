import { columnsNotUsed } from './column-claims.js';
import { plainText } from './markup.js';
import type { Problem } from './plan-reading.js';
import type { Section } from './sections.js';

/** What a person should see about the headers of the tables: shifted, not understood, or over an unused column. */
export function headerProblems(sections: readonly Section[]): readonly Problem[] {
  return sections.flatMap((section) => {
    const first = section.lines.find(({ kind }) => kind === 'row');
    if (first === undefined) return [];
    const line = section.header?.line ?? first.line.line;
    const unused = columnsNotUsed(section.claims, section.natures).map((at): Problem => {
      const label = plainText(section.header?.cells[at] ?? '');
      const name = label === '' ? `Column ${at + 1}` : `Column ${at + 1}, headed "${label}",`;
      return {
        kind: 'column not used',
        line,
        sentence: `${name} was not read as part of an action.`,
      };
    });
    return [...aboutAlignment(section, line), ...unused];
  });
}

function aboutAlignment({ header, alignment }: Section, line: number): readonly Problem[] {
  if (alignment.manner === 'above') return [];
  if (alignment.manner === 'shifted') {
    return [
      {
        kind: 'header shifted',
        line,
        sentence: 'The headings do not stand over their cells; they were read in their order.',
      },
    ];
  }
  const sentence =
    header === undefined
      ? 'The table has no header; its columns were told by what they hold.'
      : 'The header was not understood; the columns were told by what they hold.';
  return [{ kind: 'header not understood', line, sentence }];
}
