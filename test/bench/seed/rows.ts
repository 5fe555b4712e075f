import type { LocalDate } from '#rules';
import { REGIMES, rungName } from '#rules';
import type { Row } from './copy.js';
import { KIND, officerName } from './directory.js';
import { versionOf } from './history.js';
import { idOf } from './random.js';
import { ladderSoFar } from './ladder.js';
import { meetingOf } from './meetings.js';
import type { SeededRecord } from './record.js';

const resolutionOf = (record: SeededRecord, today: LocalDate): string =>
  idOf(KIND.resolution, meetingOf(record, today));

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
export function clockRows(record: SeededRecord, today: LocalDate): Row[] {
  const { counted, state, regime } = record;
  if (counted === null) return [];
  const closed = state === 'closed';
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
      kindOf(record),
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
      closed ? null : ladderSoFar({ kind: kindOf(record), ...counted }, today).next,
    ],
  ];
}

/** What the ladder of each running clock has sent until today. */
export function reminderRows(record: SeededRecord, today: LocalDate): Row[] {
  const { n, state, counted } = record;
  if (counted === null || state === 'closed') return [];
  const { come } = ladderSoFar({ kind: kindOf(record), ...counted }, today);
  return come.map(({ rung, on }, index) => [
    idOf(KIND.reminder, n * MOST_RUNGS + index),
    idOf(KIND.clock, n),
    counted.due,
    rungName(rung),
    rung.letter,
    on,
    on,
    'offered',
    `${rung.key} had come.`,
    rung.to,
  ]);
}

const MOST_RUNGS = 16;

const kindOf = ({ state }: SeededRecord): 'progress' | 'response' =>
  state === 'in progress' ? 'progress' : 'response';

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
