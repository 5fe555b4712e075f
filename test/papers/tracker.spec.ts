import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { printedText, readTracker, TRACKER_ROLES, type TrackerRole } from '#records/papers';
import { wealdhamDirectory } from './directory.js';

const HEADINGS: Readonly<Record<TrackerRole, string>> = {
  reference: 'Ref',
  origin: 'Meeting and minute',
  agreed: 'Date agreed',
  text: 'Recommendation',
  authority: 'Responsible body',
  officer: 'Lead officer',
  response: 'Response',
  target: 'Target date',
  progress: 'Progress',
  rating: 'RAG rating',
  status: 'Status',
};
const ROWS: readonly (readonly string[])[] = [
  [
    'OSC13/16',
    'Scrutiny 47',
    '19 July 2023',
    'That patrols be walked where the map shows in red',
    'Police',
    'Chief inspector',
    'Accepted in full',
    '31 December 2023',
    'Two walked so far',
    'Green',
    'Open',
  ],
  [
    '18.OS.25',
    'Scrutiny 48',
    '19 July 2023',
    'That lighting be mended within five working days',
    'MCC',
    'Head of lighting',
    'Accepted in part',
    'March 2024',
    'Contract is let',
    'Amber',
    'In progress',
  ],
  [
    'D100113',
    'Scrutiny 12',
    '4/10/2023',
    'That each school name one adult for road safety',
    'MCC, Police',
    'Head of schools',
    'Not yet received',
    'Ongoing',
    'Named in half of them',
    'Red',
    'Overdue',
  ],
  [
    'D100114',
    'Scrutiny 12',
    '4/10/2023',
    'That the drop-in open on two evenings a week',
    'Ashgrove Trust',
    'Manager of the trust',
    'Accepted in full',
    '30/06/2024',
    'Opened in May',
    'Green',
    'Completed',
  ],
];

const printed = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.join('\t')).join('\n');
const HEADER = TRACKER_ROLES.map((role) => HEADINGS[role]);
const read = (rows: readonly (readonly string[])[]) =>
  readTracker(printedText(printed(rows)), wealdhamDirectory);

describe('A tracker of recommendations', () => {
  const { rows, accounted, problems } = read([HEADER, ...ROWS]);

  test('is read column by column, whatever its references look like', () => {
    expect(rows.map(({ key }) => key)).toEqual([
      'OSC13/16:1',
      '18.OS.25:1',
      'D100113:1',
      'D100114:1',
    ]);
    expect(accounted).toMatchObject({ linesInTables: 5, rows: 4, headers: 1, leftOver: [] });
    expect(problems).toEqual([]);
    const [first, second, third] = rows;
    expect(first?.cells.agreed.reading).toMatchObject({ start: '2023-07-19', precision: 'day' });
    expect(second?.cells.target.reading).toMatchObject({ end: '2024-03-31', precision: 'month' });
    expect(third?.cells.target.reading.precision).toBe('none');
    expect(third?.cells.authority).toMatchObject({
      state: 'ok',
      reading: { matched: [{ slug: 'mcc' }, { slug: 'police' }] },
    });
    expect(first?.cells.text).toMatchObject({ state: 'ok', raw: ROWS[0]?.[3] });
  });

  test('keeps a reference that is printed twice apart, and marks both', () => {
    const again = read([HEADER, ...ROWS, ROWS[0] ?? []]);
    expect(again.rows.map(({ key }) => key)).toContain('OSC13/16:2');
    expect(again.rows.filter(({ cells }) => cells.reference.state === 'guess')).toHaveLength(2);
  });

  test('is believed in no column when its headings stand one to the left', () => {
    const shifted = read([[...HEADER.slice(1), ''], ...ROWS]);
    const sure = shifted.rows.flatMap(({ cells }) =>
      TRACKER_ROLES.filter((role) => cells[role].state === 'ok'),
    );
    expect(sure).toEqual([]);
  });

  test('goes on without its heading, as a guess', () => {
    const on = read([HEADER, ...ROWS.slice(0, 2), [], ...ROWS.slice(2)]);
    expect(on.rows).toHaveLength(4);
    expect(on.rows[3]?.cells.text).toMatchObject({ state: 'guess', raw: ROWS[3]?.[3] });
  });
});

describe('a spoilt tracker is never read wrong in silence', () => {
  const shuffle = (seed: number): readonly number[] => {
    const left = TRACKER_ROLES.map((_, at) => at);
    let rest = seed;
    return TRACKER_ROLES.map((_, at) => {
      const pick = rest % (TRACKER_ROLES.length - at);
      rest = Math.floor(rest / (TRACKER_ROLES.length - at));
      return left.splice(pick, 1)[0] ?? 0;
    });
  };
  const wrong = (rows: readonly (readonly string[])[]): readonly string[] => {
    const reading = read(rows);
    const { linesInTables, rows: count, headers, bands, blank, leftOver } = reading.accounted;
    expect(count + headers + bands + blank + leftOver.length).toBe(linesInTables);
    return reading.rows.flatMap(({ cells }) => {
      const truths = ROWS.filter((row) => row[3] === cells.text.raw);
      return TRACKER_ROLES.filter(
        (role, at) =>
          cells[role].state === 'ok' &&
          cells[role].raw !== '' &&
          !truths.some((row) => row[at] === cells[role].raw),
      );
    });
  };

  test('columns and their headings shuffled together', () => {
    fc.assert(
      fc.property(fc.nat({ max: 30_000_000 }), (seed) => {
        const order = shuffle(seed);
        const rows = [HEADER, ...ROWS].map((row) => order.map((at) => row[at] ?? ''));
        expect(wrong(rows)).toEqual([]);
        expect(read(rows).rows).toHaveLength(4);
      }),
      { numRuns: 100, seed: 2024 },
    );
  });

  test('headings renamed, cells dropped, dates written otherwise', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 10 }),
        fc.nat({ max: 3 }),
        fc.constantFrom('45383', 'Sep 14', 'soon', ''),
        (column, row, date) => {
          expect(wrong([HEADER.with(column, 'Column'), ...ROWS])).toEqual([]);
          const dropped = ROWS.map((cells, at) =>
            at === row ? cells.filter((_, one) => one !== column) : cells,
          );
          expect(wrong([HEADER, ...dropped])).toEqual([]);
          const dated = ROWS.map((cells, at) => (at === row ? cells.with(7, date) : cells));
          const cell = read([HEADER, ...dated]).rows[row]?.cells.target;
          expect([cell?.raw, cell?.reading.end]).toEqual([date, null]);
          expect(cell?.state).toBe(date === '' ? 'ok' : 'needs you');
        },
      ),
      { numRuns: 60, seed: 2024 },
    );
  });
});
