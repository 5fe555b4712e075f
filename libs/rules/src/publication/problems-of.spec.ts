import { describe, expect, test } from '@jest/globals';
import { localDate } from '../calendar/index.js';
import type { PreparedItem, PreparedMeeting, PreparedReport } from './prepared-meeting.js';
import { problemsOf } from './problems-of.js';

const REPORT: PreparedReport = {
  slug: 'agreement',
  title: 'Agreement',
  state: 'cleared',
  unwritten: [],
  uncleared: [],
  summary: 'Short.',
  isKeyDecision: false,
  keyDecisionNotice: { raw: '', on: null },
  unexplainedParagraphs: 0,
  exemptions: [],
  documents: [],
};
const ITEM: PreparedItem = {
  number: 1,
  title: 'Agreement',
  purpose: 'recommend',
  minutes: 20,
  reportBy: null,
  toFollow: null,
  hasExemptText: false,
  exemption: null,
  documents: [],
  report: REPORT,
};
const MEETING: PreparedMeeting = {
  heldOn: localDate('2023-07-19'),
  today: localDate('2023-07-11'),
  lastLawfulDay: localDate('2023-07-11'),
  isConvened: true,
  venue: 'Council Chamber',
  hasChair: true,
  items: [ITEM],
  unplaced: [],
};
const EXEMPT = {
  of: 'the item',
  kind: 'exempt',
  paragraphs: [3],
  reasoning: 'A contract is being let.',
  publicSummary: 'A contract',
  reviewOn: localDate('2023-12-01'),
} as const;

const told = (meeting: Partial<PreparedMeeting>) =>
  problemsOf({ ...MEETING, ...meeting }).map(({ level, sentence }) => `${level}: ${sentence}`);
const ofItem = (item: Partial<PreparedItem>) => told({ items: [{ ...ITEM, ...item }] });
const ofReport = (report: Partial<PreparedReport>) => ofItem({ report: { ...REPORT, ...report } });

describe('the check before publication', () => {
  test('finds nothing on the last lawful day when all is well', () => {
    expect(told({})).toEqual([]);
  });

  test('a day later warns that a reason for urgency is needed', () => {
    expect(told({ today: localDate('2023-07-12') })).toEqual([
      'caution: The last day for five clear days was Tuesday 11 July 2023: to publish now you must give the reason for urgency.',
    ]);
  });

  test.each<[string, Partial<PreparedMeeting>, string]>([
    [
      'a report that is on no item',
      { unplaced: [{ slug: 'bins', title: 'Bins' }] },
      'problem: The report “Bins” is meant for this meeting and is on no item: put it on the agenda, or choose another meeting for it.',
    ],
    ['no venue', { venue: ' ' }, 'problem: The meeting has no venue: say where it is held.'],
    ['no items', { items: [] }, 'problem: The agenda has no items: add at least one.'],
    [
      'not convened',
      { isConvened: false },
      'problem: The meeting is not convened yet: convene it first.',
    ],
    [
      'no chair',
      { hasChair: false },
      'caution: Nobody chairs the committee on the day of the meeting.',
    ],
  ])('tells of a meeting with %s', (_, meeting, sentence) => {
    expect(told(meeting)).toEqual([sentence]);
  });

  test.each<[string, Partial<PreparedItem>, string]>([
    ['without a time', { minutes: null }, 'caution: Item 1 has no time planned for it.'],
    [
      'with exempt text and no decision',
      { hasExemptText: true },
      'problem: Item 1 has text kept from the public, and no decision that it is exempt.',
    ],
    [
      'exempt without a paragraph',
      { exemption: { ...EXEMPT, paragraphs: [] } },
      'problem: Item 1: the item is exempt without a paragraph of Schedule 12A. Choose one.',
    ],
    [
      'exempt without reasoning',
      { exemption: { ...EXEMPT, reasoning: '' } },
      'problem: Item 1: the item is exempt without its reasoning. Say why.',
    ],
    [
      'exempt without a public summary',
      { exemption: { ...EXEMPT, publicSummary: ' ' } },
      'problem: Item 1: the item is exempt, and nothing says what the public may know of it.',
    ],
    [
      'exempt past its review',
      { exemption: { ...EXEMPT, reviewOn: localDate('2023-07-10') } },
      'problem: Item 1: whether the item is still exempt was to be looked at by Monday 10 July 2023. Look at it again first.',
    ],
    [
      'with a paper that waits for its scan',
      {
        documents: [
          { title: 'Map', state: 'quarantined', isScannedImage: false, isUnexplained: false },
        ],
      },
      'problem: Item 1: “Map” has not been scanned yet. Wait, or take it out.',
    ],
    [
      'with a picture of text',
      { documents: [{ title: 'Map', state: 'clean', isScannedImage: true, isUnexplained: false }] },
      'caution: Item 1: “Map” is a picture of text, which a screen reader cannot read. Replace it if you can.',
    ],
    [
      'with a paper kept apart and no decision',
      {
        documents: [{ title: 'x', state: 'clean', isScannedImage: false, isUnexplained: true }],
      },
      'problem: Item 1: a paper is kept from the public without a decision that says why. Mark it as not for publication, or take it out.',
    ],
  ])('tells of an item %s', (_, item, sentence) => {
    expect(ofItem(item)).toEqual([sentence]);
  });

  test('a report that is not cleared stops it, unless it is said to follow', () => {
    const report = { ...REPORT, state: 'drafting' } as const;
    expect(ofItem({ report })).toEqual([
      'problem: Item 1, “Agreement”: the report is being drafted. Have it cleared, take it off the agenda, or say that it is to follow and why.',
    ]);
    expect(ofItem({ report, toFollow: 'The figures came late.' })).toEqual([
      'caution: Item 1, “Agreement”: it is being drafted and will be announced as to follow: The figures came late.',
    ]);
  });

  test('a stale clearance and a missing part stop it', () => {
    expect(ofReport({ uncleared: ['Finance'], unwritten: ['Conclusions'] })).toEqual([
      'problem: Item 1, “Agreement”: the report is incomplete: Conclusions.',
      'problem: Item 1, “Agreement”: its text has changed since it was cleared by Finance. Ask again.',
    ]);
  });

  test('a key decision of 17 March 2022 needs its notice by 16 February', () => {
    const heldOn = localDate('2022-03-17');
    const today = localDate('2022-03-09');
    const lastLawfulDay = today;
    const noticed = (date: string) =>
      told({
        heldOn,
        today,
        lastLawfulDay,
        items: [
          {
            ...ITEM,
            report: {
              ...REPORT,
              isKeyDecision: true,
              keyDecisionNotice: { raw: date, on: date === '' ? null : localDate(date) },
            },
          },
        ],
      });
    expect(noticed('2022-02-16')).toEqual([]);
    expect(noticed('2022-02-17')[0]).toContain('had to be public by Wednesday 16 February 2022');
    expect(noticed('')[0]).toContain('problem: Item 1, “Agreement”: it is a key decision');
  });

  test('problems come before cautions', () => {
    expect(told({ venue: '', hasChair: false }).map((one) => one.slice(0, 7))).toEqual([
      'problem',
      'caution',
    ]);
  });
});
