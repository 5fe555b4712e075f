import { describe, expect, it } from '@jest/globals';
import { localDate } from '../calendar/index.js';
import { RESPONSE_REGIMES } from '../counting/index.js';
import { letterWords } from './letter-words.js';
import { NOTICES_OF_LAW } from './notices-of-law.js';

const about = {
  council: 'Marchfield County Council',
  committee: 'Crime and Disorder Committee',
  authority: 'Marchfield Police',
  heldOn: localDate('2023-07-19'),
};

describe('The words proposed for a letter', () => {
  it('say what was decided and what is asked', () => {
    expect(letterWords({ ...about, regimes: ['CD_S19'] }).opening).toBe(
      'At its meeting on Wednesday 19 July 2023 the Crime and Disorder Committee of Marchfield County Council made a recommendation to Marchfield Police. It is set out in full below. The committee asks you to answer in writing by the date given with it, to say what you will do, who will do it and by when, and to give your reasons for whatever you do not accept.',
    );
  });

  it('give the law of each regime once, however many recommendations stand under it', () => {
    const { opening, closing } = letterWords({ ...about, regimes: ['NONE', 'CD_S19', 'CD_S19'] });
    expect(opening).toContain('made 3 recommendations to Marchfield Police. Each is set out');
    expect(closing.split('\n\n')).toEqual([
      NOTICES_OF_LAW.CD_S19,
      NOTICES_OF_LAW.NONE,
      expect.stringContaining('published with its papers'),
    ]);
  });

  it.each(['CD_S19', 'LGA_9FE', 'HEALTH'] as const)(
    'say from which day the time of %s is counted',
    (regime) => {
      expect(NOTICES_OF_LAW[regime]).toContain('We count from the day this letter is sent.');
    },
  );

  it.each(RESPONSE_REGIMES)('ask for reasons and an answer in writing under %s', (regime) => {
    expect(NOTICES_OF_LAW[regime]).toMatch(/reasons/);
    expect(NOTICES_OF_LAW[regime]).toMatch(/writing|answers the committee/);
  });
});
