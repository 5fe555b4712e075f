import { describe, expect, it } from '@jest/globals';
import type { LetterCase } from '#records/letters';
import { englandAndWales, localDate, type Audience } from '#rules';
import {
  anAuthorityLetterCase,
  anOccasion,
  aQuestionCase,
  aRecommendationCase,
  PEOPLE,
} from '../../../../test/postroom/letter-builders.js';
import { anAttendanceCase } from '../../../../test/postroom/attendance-cases.js';
import { anOutcomeCase } from '../../../../test/postroom/outcome-cases.js';
import { wordsOf } from '../letters/words.js';
import { writeLetter } from '../letters/write-letter.js';
import type { Notice } from './notice.js';
import { NOTICES } from './notices.js';

/** Stands in every field in which somebody writes of the matter; no template has it. */
const SAID = 'Quillfinch';
const on = localDate('2023-08-14');
const minuted = { minute: '14', correctedOn: on, consideredOn: on, closedOn: on };
const clock = aRecommendationCase().response;

const CASES = (isKept: boolean): readonly LetterCase[] => [
  aRecommendationCase({
    isKept,
    wording: SAID,
    acknowledgedOn: on,
    progress: clock,
    recheck: clock,
    correction: { ...minuted, becomes: SAID },
    answer: {
      id: 'response',
      number: 1,
      decision: 'accepted in part',
      reason: SAID,
      action: `Noted ${SAID}`,
      owner: 'TBC',
      targetDate: on,
      submittedAt: '2023-08-14T10:05:00.000Z',
      submittedOn: on,
      submittedBy: 'Tom Varley',
      how: 'online',
      returnedBecause: SAID,
    },
    extension: {
      askedBy: 'Tom Varley',
      currentDue: on,
      newDue: on,
      reason: SAID,
      agreed: false,
      decidedBy: 'Councillor Ann Dale',
      decisionReason: SAID,
    },
    laterDate: {
      askedBy: 'Tom Varley',
      fromDate: on,
      toDate: on,
      reason: SAID,
      agreed: false,
      decidedBy: 'Councillor Ann Dale',
      decisionReason: SAID,
      decidedByRole: 'chair',
      moved: null,
    },
    consideration: { ...minuted, outcome: 'more information', remark: SAID },
    further: { wanted: SAID, askedOn: on, dueOn: on },
    claim: { wording: SAID, evidence: SAID, reportedOn: on, reportedBy: 'Tom Varley' },
    closure: {
      ...minuted,
      kind: 'superseded',
      reason: SAID,
      successor: SAID,
      dissent: SAID,
      decision: null,
      recheckOn: on,
    },
    escalation: { reason: SAID, by: 'Councillor Ann Dale' },
  }),
  anOutcomeCase({
    isKept,
    wording: SAID,
    answer: SAID,
    answeredOn: on,
    answeredBy: 'Tom Varley',
    wanted: SAID,
  }),
  anAuthorityLetterCase({
    chairsRemark: SAID,
    recommendations: anAuthorityLetterCase().recommendations.map((one) => ({
      ...one,
      isKept,
      wording: SAID,
      correction: { ...minuted, becomes: SAID },
    })),
  }),
  anAttendanceCase({
    isKept,
    asks: SAID,
    shorterBecause: SAID,
    shorterAgreedBy: 'Tom Varley',
    declinedBecause: SAID,
    who: 'Sam Ward',
    post: 'Inspector',
  }),
  aQuestionCase({ isKept, wording: SAID, answer: SAID, answeredBy: 'Priya Shah' }),
];

const caseOf = (notice: Notice, isKept: boolean): LetterCase | undefined =>
  CASES(isKept).find(({ about }) => about === notice.about);

/** Everybody a notice could ever be worded for. */
const READERS: readonly Audience[] = [
  'contact',
  'signatory',
  'senior officer',
  'copied authority',
  'officer',
  'chair',
  'question asker',
];

const EVENTS = (notice: Notice): readonly string[] =>
  notice.triggers.map((trigger) => ('event' in trigger ? trigger.event : 'reminder.due'));

/** All that a notice would say of a case to every reader, on each event that makes it go. */
function everyWord(notice: Notice, found: LetterCase): string {
  return EVENTS(notice)
    .flatMap((event) =>
      PEOPLE.filter(({ audience }) => READERS.some((one) => one === audience)).map((person) => {
        const recipient = { ...person, parts: [person.audience], standsInFor: [] };
        const payload = { from: '2023-08-14', to: '2023-08-16', reason: 'A day of thanks' };
        const occasion = anOccasion(notice.name, {
          case: found,
          to: 'officer',
          on,
          event,
          payload,
        });
        const calendar = englandAndWales;
        const link = 'http://scrutiny.test/l/token';
        const words = wordsOf({ notice, occasion, recipient, members: PEOPLE, calendar, link });
        return Object.values(writeLetter(notice.name, words)).join('\n');
      }),
    )
    .join('\n');
}

const ABOUT_A_MATTER = NOTICES.filter((notice) => caseOf(notice, true) !== undefined);

/** Letters about a letter, which name what it carries by reference alone. */
const QUOTE_NOTHING = new Set(['letter-to-approve', 'letter-approved']);

describe('What is kept from the public', () => {
  it('is what some thirty letters could be about', () => {
    expect(ABOUT_A_MATTER.length).toBeGreaterThan(25);
  });

  it.each(ABOUT_A_MATTER.map((notice) => [notice.name, notice] as const))(
    'is in no word of %s, which would quote it otherwise',
    (name, notice) => {
      const [open, kept] = [caseOf(notice, false), caseOf(notice, true)];
      if (open === undefined || kept === undefined) throw new Error('There is no such case.');
      expect(everyWord(notice, open).includes(SAID)).toBe(!QUOTE_NOTHING.has(name));
      expect(everyWord(notice, kept)).not.toContain(SAID);
    },
  );
});
