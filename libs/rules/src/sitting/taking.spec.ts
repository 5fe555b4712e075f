import { describe, expect, it } from '@jest/globals';
import { DOORS, takingRefusals, type Doors, type Taking } from './taking.js';

const ANSWERS: readonly (Doors | null)[] = [null, 'left', 'not excluded', 'nothing kept'];
const answersThatDo = (at: Omit<Taking, 'doors'>) =>
  ANSWERS.filter((doors) => takingRefusals({ ...at, doors }).length === 0);

describe('An item may be taken', () => {
  it('with the public in the room when nothing of it is kept', () => {
    expect(answersThatDo({ kept: null, isCovered: false })).toEqual(ANSWERS);
  });

  it('without another word once the public is excluded for it', () => {
    expect(answersThatDo({ kept: 'exempt', isCovered: true })).toEqual(ANSWERS);
    expect(answersThatDo({ kept: 'confidential', isCovered: true })).toEqual(ANSWERS);
  });

  it('exempt and in public only by the committee’s own choice, or when nothing exempt is said', () => {
    expect(answersThatDo({ kept: 'exempt', isCovered: false })).toEqual([
      'not excluded',
      'nothing kept',
    ]);
  });

  it('confidential only after the public has left, whatever the committee would like', () => {
    expect(answersThatDo({ kept: 'confidential', isCovered: false })).toEqual(['left']);
  });

  it('or the clerk is told what is in the way, at the question about the public', () => {
    for (const kept of ['exempt', 'confidential'] as const) {
      const [refusal] = takingRefusals({ kept, isCovered: false, doors: null });
      expect(refusal).toMatchObject({ code: 'field-missing', field: 'doors' });
    }
    expect(Object.keys(DOORS)).toHaveLength(3);
  });
});
