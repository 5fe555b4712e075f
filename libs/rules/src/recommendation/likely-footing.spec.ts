import { describe, expect, it, test } from '@jest/globals';
import { likelyFooting, unusualFooting } from './index.js';

const CDC = 'crime and disorder committee';
const of = (kind: string, satAs: string | null = CDC) => likelyFooting({ name: 'It', kind }, satAs);

describe('The footing on which an authority is asked', () => {
  test.each([
    ['responsible', CDC, 'CD_S19', 'It is a responsible authority of the partnership and'],
    ['co-operating', CDC, 'CD_S19', 'It is a co-operating authority'],
    ['responsible', null, 'NONE', 'does not sit as the crime and disorder committee'],
    ['executive', CDC, 'LGA_9FE', 'own executive'],
    ['invited', CDC, 'NONE', 'no law asks It'],
    ['other', null, 'NONE', 'no law asks It'],
  ] as const)('of a %s one before a %s is %s, because %s', (kind, satAs, regime, because) => {
    const likely = of(kind, satAs);
    expect(likely.regime).toBe(regime);
    expect(likely.because).toContain(because);
    expect(unusualFooting(regime, likely)).toBeNull();
  });

  it('is warned of when it is unusual, in whichever way', () => {
    expect(unusualFooting('CD_S19', of('invited'))).toContain(
      'Check that the duty you name exists',
    );
    expect(unusualFooting('NONE', of('responsible'))).toContain(
      'would be “Crime and disorder committee”',
    );
    expect(unusualFooting('LOCAL', of('responsible'))).not.toBeNull();
    expect(unusualFooting('LOCAL', of('invited'))).toBeNull();
  });
});
