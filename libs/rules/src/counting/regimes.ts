import { seen, unread, type Citation } from './citation.js';
import type { CountingRule } from './counting-rules.js';

interface RegimeRow {
  readonly label: string;
  /** On whom the duty lies. */
  readonly who: string;
  /** Null when no counting rule of the five fits, or the protocol gives it. */
  readonly rule: CountingRule | null;
  readonly n: number | null;
  readonly startEvent: string;
  readonly edge: 'soft' | 'hard' | 'none' | 'as configured';
  /** What the edge means in practice. */
  readonly note: string;
  readonly lateWord: 'overdue';
  readonly citation: Citation;
}

/** The duties with a date on them: who must do what, by which count, on what authority. */
export const REGIMES = {
  CD_S19: {
    label: 'Crime and disorder committee',
    who: 'responsible and co-operating authorities',
    rule: 'DAYS_FROM',
    n: 28,
    startEvent: 'the date of the report or recommendations',
    edge: 'soft',
    note: 'or as soon as reasonably possible after; a late answer is overdue, never a breach',
    lateWord: 'overdue',
    citation: unread('Police and Justice Act 2006, sections 19 and 20; SI 2009/942'),
  },
  LGA_9FE: {
    label: 'Overview and scrutiny committee to the executive',
    who: "the council's own executive",
    rule: 'MONTHS_BEGINNING_WITH',
    n: 2,
    startEvent: 'receipt of the report, or of the notice if later',
    edge: 'hard',
    note: 'a duty of the executive',
    lateWord: 'overdue',
    citation: unread('Local Government Act 2000, section 9FE'),
  },
  HEALTH: {
    label: 'Health scrutiny',
    who: 'an NHS body or provider',
    rule: 'DAYS_FROM',
    n: 28,
    startEvent: 'the request for a response',
    edge: 'hard',
    note: 'binding when a response was requested',
    lateWord: 'overdue',
    citation: unread('SI 2013/218'),
  },
  LOCAL: {
    label: 'Local protocol',
    who: 'whoever agreed the protocol',
    rule: null,
    n: null,
    startEvent: 'whatever the protocol names',
    edge: 'as configured',
    note: 'the protocol gives the rule and the number: a month and eight weeks are both in use',
    lateWord: 'overdue',
    citation: seen('Local protocol'),
  },
  NONE: {
    label: 'Courtesy date',
    who: 'invited bodies',
    rule: 'DAYS_FROM',
    n: 28,
    startEvent: 'the day the recommendation is sent',
    edge: 'none',
    note: 'no duty to answer: a date asked as a courtesy, and another may be given',
    lateWord: 'overdue',
    citation: unread('No duty in law; council policy'),
  },
  AGENDA: {
    label: 'Agenda and reports of a meeting',
    who: 'the council',
    rule: 'CLEAR_DAYS',
    n: 5,
    startEvent: 'the day of the meeting, counted back',
    edge: 'hard',
    note: 'blocks publication unless overridden with a reason; counting of weekends is council policy',
    lateWord: 'overdue',
    citation: seen('Local Government Act 1972, section 100B'),
  },
  CD_ANNUAL: {
    label: 'Annual meeting as crime and disorder committee',
    who: 'the crime and disorder committee',
    rule: null,
    n: 12,
    startEvent: 'its last meeting constituted as that committee, held and quorate',
    edge: 'soft',
    note: 'twelve months; warned of at 9, 10, 11 and 11.5 months',
    lateWord: 'overdue',
    citation: seen('SI 2009/942: at least one meeting in every twelve months'),
  },
  KEY_DECISION: {
    label: 'Notice of a key decision',
    who: 'the executive',
    // 28 clear calendar days between notice and decision: the decision may be taken on the 29th day after.
    rule: 'DAYS_FROM',
    n: 29,
    startEvent: 'the day the notice is published',
    edge: 'hard',
    note: 'the count gives the first day for the decision, 28 clear calendar days lying between; general exception through the scrutiny chair',
    lateWord: 'overdue',
    citation: seen('SI 2012/2089'),
  },
  DPI: {
    label: 'Disclosable pecuniary interest',
    who: 'members',
    rule: 'DAYS_BEGINNING_WITH',
    n: 28,
    startEvent: 'the day of disclosure',
    edge: 'hard',
    note: 'the interest must be notified to the monitoring officer',
    lateWord: 'overdue',
    citation: seen('Localism Act 2011'),
  },
  ACCESS: {
    label: 'Public access to papers',
    who: 'the council',
    rule: null,
    n: null,
    startEvent: 'the day of the meeting',
    edge: 'hard',
    note: 'minutes and agenda stay open for 6 years, background papers for 4',
    lateWord: 'overdue',
    citation: seen('Local Government Act 1972, sections 100C and 100D'),
  },
} as const satisfies Record<string, RegimeRow>;

export type Regime = keyof typeof REGIMES;

/** Whether a text names a regime. */
export function isRegime(text: string): text is Regime {
  return Object.hasOwn(REGIMES, text);
}
