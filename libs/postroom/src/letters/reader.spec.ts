import { describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { aRecommendationCase } from '../../../../test/postroom/letter-builders.js';
import type { Recipient } from '../addressing/recipients.js';
import { whyTo } from './reader.js';

const away = { name: 'Ines Okoro', awayUntil: localDate('2023-08-18'), isDeputised: true };
const deputy = (more: Partial<Recipient>): Recipient => ({
  personId: 'new',
  name: 'Ada Lowe',
  email: 'ada.lowe@marchfield.example',
  parts: ['contact'],
  standsInFor: [],
  inPlaceOf: [away],
  ...more,
});
const why = (recipient: Recipient) => whyTo(recipient, ['contact'], aRecommendationCase());

describe('Why somebody got a letter', () => {
  it('is who they answer for, whose part is not theirs', () => {
    expect(why(deputy({ hasNoPart: true }))).toBe(
      'Ines Okoro is away until 18 August 2023 and has said that you answer meanwhile. They are the contact of Marchfield Police.',
    );
  });

  it('is who they answer for, and their own part', () => {
    expect(why(deputy({ parts: ['signatory'] }))).toBe(
      'Ines Okoro is away until 18 August 2023 and has said that you answer meanwhile. You are the signatory of Marchfield Police.',
    );
  });
});
