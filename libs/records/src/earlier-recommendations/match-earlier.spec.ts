import { describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import type { EarlierColumns } from './earlier-columns.js';
import { matchEarlier, type KeptEarlier, type RowToMatch } from './match-earlier.js';

const columns = (reference: string, wording: string, day: string | null): EarlierColumns => ({
  reference,
  wording,
  origin: '',
  authority_raw: '',
  authority_id: null,
  officer: '',
  agreed_raw: day ?? '',
  agreed_on: day === null ? null : localDate(day),
  response: '',
  target_raw: '',
  target_start: null,
  target_end: null,
  target_precision: null,
  progress: '',
  rating: '',
  status: '',
});
const kept = (key: string, tracker: string, of: EarlierColumns): KeptEarlier => ({
  id: `${tracker} ${key}`,
  key,
  tracker,
  place: 1,
  columns: of,
});
const row = (key: string, of: EarlierColumns, isSure = false): RowToMatch => ({
  key,
  columns: of,
  isSure,
});

const LAMPS = 'That lamps be mended within five working days';
const WALKS = 'That patrols be walked where the map is red';
const old = kept('1:1', 'Tracker 2022', columns('1', LAMPS, '2022-07-19'));

describe('A row of a tracker', () => {
  it('is another recommendation where the numbers of the next year begin again', () => {
    const next = row('1:1', columns('1', WALKS, '2023-07-18'));
    const [found] = matchEarlier([next], { tracker: 'Tracker 2023', kept: [old] });
    expect(found).toMatchObject({ kept: undefined, key: '1:1', doubt: null });
    expect(found?.note).toBe('“Tracker 2022” has another 1: both are kept.');
  });

  it('is the kept one of another tracker by number, day and words together, and by no two of them', () => {
    const among = { tracker: 'Tracker 2023', kept: [old] };
    const [same] = matchEarlier([row('1:1', columns('1', LAMPS, '2022-07-19'))], among);
    expect(same?.kept).toBe(old);
    const others = [
      columns('2', LAMPS, '2022-07-19'),
      columns('1', LAMPS, '2023-07-18'),
      columns('1', WALKS, '2022-07-19'),
    ];
    for (const other of others) {
      expect(matchEarlier([row('x:1', other)], among)[0]?.kept).toBeUndefined();
    }
    const [undated] = matchEarlier([row('1:1', columns('1', LAMPS, null))], among);
    expect(undated).toMatchObject({ kept: undefined, doubt: { state: 'guess' } });
  });

  it('asks where its own tracker keeps its number in other words, or of another day', () => {
    const among = { tracker: 'tracker 2022', kept: [old] };
    for (const other of [columns('1', WALKS, '2022-07-19'), columns('1', LAMPS, '2023-07-18')]) {
      const [asked] = matchEarlier([row('1:1', other)], among);
      expect(asked?.doubt?.state).toBe('needs you');
      expect(asked?.doubt?.why).toContain(`“Tracker 2022” keeps 1 as “${LAMPS}”`);
      const [sure] = matchEarlier([row('1:1', other, true)], among);
      expect([sure?.kept, sure?.doubt]).toEqual([old, null]);
    }
  });

  it('is known by its words where rows of one number are printed in another order', () => {
    const second = kept('1:2', 'Tracker 2022', columns('1', WALKS, null));
    const found = matchEarlier(
      [row('1:1', columns('1', WALKS, null)), row('1:2', columns('1', LAMPS, '2022-07-19'))],
      { tracker: 'Tracker 2022', kept: [old, second] },
    );
    expect(found.map(({ kept: one }) => one)).toEqual([second, old]);
    const third = columns('1', 'That each school name one adult', '2022-09-01');
    const [fresh] = matchEarlier(
      [row('1:1', third), row('1:2', columns('1', LAMPS, '2022-07-19'))],
      { tracker: 'Tracker 2022', kept: [old] },
    );
    expect(fresh).toMatchObject({ kept: undefined, key: '1:2', doubt: null });
  });

  it('without a number is known by its words alone, never by its place', () => {
    const unnumbered = kept('-:1', 'Tracker 2022', columns('', LAMPS, null));
    const among = { tracker: 'Tracker 2022', kept: [unnumbered] };
    const [same, other] = matchEarlier(
      [row('-:1', columns('', LAMPS, null)), row('-:2', columns('', WALKS, null))],
      among,
    );
    expect([same?.kept, other?.kept, other?.doubt]).toEqual([unnumbered, undefined, null]);
  });
});
