import { describe, expect, it, test } from '@jest/globals';
import { localDate } from '../calendar/index.js';
import {
  answerFaults,
  faultRefusals,
  NOTHING_WRITTEN,
  readTarget,
  replyInCanonicalForm,
  replyTaskStatus,
  targetInWords,
  targetUnderstood,
  type DraftAnswer,
} from './index.js';

const today = localDate('2026-11-20');
const accepted: DraftAnswer = {
  ...NOTHING_WRITTEN,
  decision: 'accepted',
  action: 'Publish a plan for the three schools.',
  owner: 'Head of Roads Policing',
  targetRaw: 'by September 2027',
};
const faultsOf = (change: Partial<DraftAnswer>) =>
  answerFaults({ ...accepted, ...change }, today).map(({ field, sentence }) => [field, sentence]);

describe('Ten wrong replies each get their sentence at their field', () => {
  test.each<[string, Partial<DraftAnswer>, string, string]>([
    ['nothing chosen', { decision: null }, 'decision', 'Choose one'],
    ['noted', { action: 'Noted.' }, 'action', '“Noted” is not an action'],
    ['in principle', { action: 'Accepted in principle' }, 'action', 'is not an action'],
    ['an empty reason', { decision: 'not accepted' }, 'reason', 'Give the reason'],
    ['a past date', { targetRaw: '1 March 2026' }, 'targetRaw', 'has passed'],
    ['no owner', { owner: ' ' }, 'owner', 'Name the person or post'],
    ['no date at all', { targetRaw: 'soon enough' }, 'targetRaw', 'is not read as a date'],
    ['an owner to be confirmed', { owner: 'TBC' }, 'owner', '“TBC” is nobody'],
    [
      'nothing to see it by',
      { decision: 'already in place', reason: 'It has been running for two years.' },
      'evidence',
      'where the committee can see',
    ],
    [
      'too long',
      { action: `Publish the plan. ${'word '.repeat(2000)}` },
      'action',
      'at most 10,000',
    ],
  ])('%s', (_name, change, field, words) => {
    const faults = faultsOf(change);
    expect(faults.map(([at]) => at)).toEqual([field]);
    expect(String(faults[0]?.[1])).toContain(words);
  });

  it('and a right one gets none', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ targetRaw: 'ongoing, reviewed quarterly' })).toEqual([]);
    expect(
      faultsOf({ decision: 'not accepted', reason: 'The cost is out of proportion.' }),
    ).toEqual([]);
  });

  it('a promise put off among other words is pointed at, and stops nothing', () => {
    const action = 'We will look into the figures and publish them with our partners by March.';
    expect(answerFaults({ ...accepted, action }, today)).toEqual([
      expect.objectContaining({ field: 'action', stops: false }),
    ]);
  });

  it('what stops is told after the recommendation it is about', () => {
    const [first] = faultRefusals('CDC-2026-1', answerFaults({ ...accepted, owner: '' }, today));
    expect(first).toEqual({
      code: 'field-wrong',
      field: 'CDC-2026-1.owner',
      sentence: 'CDC-2026-1: Name the person or post responsible.',
    });
  });
});

describe('A target date', () => {
  test.each([
    ['31 March 2027', 'day', '2027-03-31', 'Understood: One day: Wednesday 31 March 2027.'],
    ['ongoing, reviewed quarterly', 'none', null, 'Understood: Ongoing'],
    ['September 2027', 'month', '2027-09-30', 'Understood: 1 September 2027 to 30 September 2027'],
  ])('%s is read as a %s', (raw, precision, end, understood) => {
    const target = readTarget(raw);
    expect(target).toMatchObject({ precision, end });
    expect(targetUnderstood(target)).toContain(understood);
  });

  it('is told with the words that were typed, unless they are the day itself', () => {
    const end = localDate('2027-09-30');
    expect(targetInWords({ raw: 'by September 2027', end })).toBe(
      'by September 2027 (until Thursday 30 September 2027)',
    );
    expect(targetInWords({ raw: '30/09/2027', end })).toBe('Thursday 30 September 2027');
    expect(targetInWords({ raw: null, end })).toBe('Thursday 30 September 2027');
    expect(targetInWords({ raw: 'ongoing', end: null })).toBe('ongoing');
  });
});

test('A task is to do, begun, complete or answered', () => {
  const statusOf = (draft: DraftAnswer | null, isAwaited = true) =>
    replyTaskStatus({ isAwaited, draft }, today);
  expect(statusOf(null)).toBe('To do');
  expect(statusOf({ ...accepted, owner: '' })).toBe('Begun');
  expect(statusOf(accepted)).toBe('Complete');
  expect(statusOf(accepted, false)).toBe('Answered');
});

test('The canonical form of a reply does not depend on the order, and differs by one letter', () => {
  const one = { ...accepted, reference: 'A', evidenceHashes: ['2', '1'] };
  const two = { ...accepted, reference: 'B', evidenceHashes: [] };
  const form = replyInCanonicalForm([one, two]);
  expect(replyInCanonicalForm([two, { ...one, evidenceHashes: ['1', '2'] }])).toBe(form);
  expect(replyInCanonicalForm([{ ...one, owner: 'A. Post' }, two])).not.toBe(form);
});
