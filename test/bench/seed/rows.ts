import type { LocalDate } from '#rules';
import { REGIMES } from '#rules';
import type { Row } from './copy.js';
import { KIND, officerName } from './directory.js';
import { versionOf } from './history.js';
import { idOf } from './random.js';
import { meetingOf, type SeededRecord } from './record.js';

/** Meetings reach back this far, so that whatever was made was made at one. */
export const MEETING_DAYS = 260;

export const meetingNumber = (committee: number, daysAgo: number): number =>
  committee * MEETING_DAYS + daysAgo;

const resolutionOf = (record: SeededRecord, today: LocalDate): string =>
  idOf(KIND.resolution, meetingNumber(record.committee, meetingOf(record, today)));

export const recommendationRow = (record: SeededRecord, today: LocalDate): Row => [
  record.recommendationId,
  record.councilId,
  record.committeeId,
  resolutionOf(record, today),
  record.reference,
  record.wording,
  record.madeOn,
];

export const addresseeRow = (record: SeededRecord): Row => [
  record.id,
  record.councilId,
  record.committeeId,
  record.recommendationId,
  record.authorityId,
  record.regime,
  record.localRule,
  record.sentOn,
  record.sentOn === null ? null : 'email',
  record.state === 'acknowledged' ? record.sentOn : null,
  record.state,
  versionOf(record),
];

/** The clock of whatever was sent: still running, or met. What is followed has a clock for its next report. */
export function clockRows(record: SeededRecord): Row[] {
  const { counted, state, regime } = record;
  if (counted === null) return [];
  const closed = state === 'closed';
  const progress = state === 'in progress';
  const { explanation, steps, citation } = counted;
  const { startEvent, edge } = REGIMES[regime];
  const working = { explanation, steps, lastWorkingDayBefore: null, verifiedOn: null };
  return [
    [
      idOf(KIND.clock, record.n),
      record.councilId,
      'addressee',
      record.id,
      record.committeeId,
      record.authorityId,
      progress ? 'progress' : 'response',
      counted.rule,
      counted.n,
      counted.start,
      startEvent,
      counted.due,
      counted.due,
      edge,
      citation.text,
      '2026.1',
      working,
      closed ? 'met' : 'running',
      closed ? counted.due : null,
    ],
  ];
}

/** What was followed or closed had been answered. */
export function responseRows(record: SeededRecord): Row[] {
  const { state, sentOn, authorityName, counted } = record;
  if (sentOn === null || (state !== 'closed' && state !== 'in progress')) return [];
  const owner = `The head of service at ${authorityName}`;
  const action = 'A review with the wards concerned.';
  const answer = ['accepted', null, action, owner, counted?.due ?? null];
  const who = `Chief officer of ${authorityName}`;
  const sent = [`${sentOn}T12:00:00Z`, sentOn, who, 'online'];
  return [[idOf(KIND.response, record.n), record.id, 1, ...answer, ...sent]];
}

export const closureRows = (record: SeededRecord, today: LocalDate): Row[] =>
  record.state === 'closed'
    ? [
        [
          idOf(KIND.closure, record.n),
          record.id,
          resolutionOf(record, today),
          'implemented',
          `Seen and done; recorded by ${officerName(record.council)}.`,
          record.madeOn,
        ],
      ]
    : [];
