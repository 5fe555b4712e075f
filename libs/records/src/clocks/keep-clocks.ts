import {
  refuse,
  rungsOf,
  type Calendar,
  type ClockEffect,
  type CouncilLadders,
  type LadderDays,
  type LocalDate,
} from '#rules';
import { newId } from '#platform';
import type { Tx } from '../transaction/index.js';
import type { ClockKind, ClockOrder, ClockSubject } from './clock-order.js';
import { nextRungOn } from './ladder-of.js';
import { MEETINGS_OF_CLOCK } from './meetings-of-clock.js';
import { passedOverRow, passOver } from './pass-over.js';

/** The version of the rules a clock was worked out by; raised when a counting rule changes. */
const RULES_VERSION = '2026.1';

interface Keeping {
  readonly subject: ClockSubject;
  readonly effect: ClockEffect;
  readonly order: ClockOrder | undefined;
  readonly today: LocalDate;
  readonly calendar: Calendar;
  readonly ladders: CouncilLadders;
}

/**
 * Carries out what a transition does to the clocks of its subject, in the transition's own transaction.
 * A start or a move needs its order from the service; a stop is of today without one. Starting ends any running clock of
 * that kind; resuming wakes the last one with its old due date, so a returned answer gains no time. Of two that began
 * and ended on the same days, the later due is the last.
 */
export async function keepClocks(tx: Tx, keeping: Keeping): Promise<void> {
  const { subject, order, today } = keeping;
  switch (keeping.effect) {
    case 'none':
      return;
    case 'start response':
      return startClock(tx, 'response', keeping);
    case 'start progress':
    case 'restart progress':
      return startClock(tx, 'progress', keeping);
    case 'start review':
      return startClock(tx, 'review', keeping);
    case 'start contribution':
      return startClock(tx, 'contribution', keeping);
    case 'start report':
      return startClock(tx, 'report', keeping);
    case 'start clearance':
      return startClock(tx, 'clearance', keeping);
    case 'start registration':
      return startClock(tx, 'registration', keeping);
    case 'start outcome':
      return order === undefined ? undefined : startClock(tx, 'outcome', keeping);
    case 'move response':
      return order?.do === 'move'
        ? moveClock(tx, 'response', { ...keeping, order })
        : missingOrder(keeping.effect);
    case 'move report':
      return order?.do === 'move'
        ? moveClock(tx, 'report', { ...keeping, order })
        : missingOrder(keeping.effect);
    case 'stop response':
      return endClocks(tx, {
        subject,
        kinds: ['response'],
        state: 'met',
        today: order?.do === 'stop' ? order.on : today,
      });
    case 'stop review':
      return endClocks(tx, { subject, kinds: ['review'], state: 'met', today });
    case 'stop contribution':
      return endClocks(tx, { subject, kinds: ['contribution'], state: 'met', today });
    case 'stop report':
      return endClocks(tx, { subject, kinds: ['report'], state: 'met', today });
    case 'stop clearance':
      return endClocks(tx, { subject, kinds: ['clearance'], state: 'met', today });
    case 'stop registration':
      return endClocks(tx, { subject, kinds: ['registration'], state: 'met', today });
    case 'stop outcome':
      return endClocks(tx, {
        subject,
        kinds: ['outcome'],
        state: 'met',
        today: order?.do === 'stop' ? order.on : today,
      });
    case 'start attendance':
      return startClock(tx, 'attendance', keeping);
    case 'stop attendance':
      return endClocks(tx, { subject, kinds: ['attendance'], state: 'met', today });
    case 'start data':
      return startClock(tx, 'data', keeping);
    case 'move data':
      return order?.do === 'move'
        ? moveClock(tx, 'data', { ...keeping, order })
        : missingOrder(keeping.effect);
    case 'stop data':
      return endClocks(tx, { subject, kinds: ['data'], state: 'met', today });
    case 'start recheck':
      return startClock(tx, 'recheck', keeping);
    case 'stop recheck':
      return endClocks(tx, { subject, kinds: ['recheck'], state: 'met', today });
    case 'start action':
      return order === undefined ? undefined : startClock(tx, 'action', keeping);
    case 'stop action':
      return endClocks(tx, { subject, kinds: ['action'], state: 'met', today });
    case 'stop all':
      return endClocks(tx, {
        subject,
        kinds: ['response', 'progress', 'review', 'registration'],
        state: 'stopped',
        today,
      });
    case 'resume response':
      return resumeClock(tx, 'response', keeping);
    case 'resume review':
      return resumeClock(tx, 'review', keeping);
    case 'resume report':
      return resumeClock(tx, 'report', keeping);
  }
}

async function startClock(tx: Tx, kind: ClockKind, keeping: Keeping): Promise<void> {
  const { subject, order, today, calendar, ladders } = keeping;
  const { place } = subject;
  if (order?.do !== 'start') return missingOrder(keeping.effect);
  const { counted } = order;
  const next = nextRungOn(
    ladders[kind],
    { start: counted.start, due: counted.due, after: counted.start },
    calendar,
  );
  // The new row waits for the old one's end, which the index of running clocks would otherwise not have seen yet.
  await tx.query(
    `WITH ended AS (
       UPDATE clocks SET state = 'met', ended_on = $18, next_rung_on = NULL
       WHERE subject_id = $4 AND kind = $7 AND state = 'running' RETURNING id)
     INSERT INTO clocks (id, council_id, subject_kind, subject_id, committee_id, authority_id, kind, rule, n,
       started_on, start_event, original_due_on, due_on, edge, citation, rules_version, working, state, next_rung_on)
     SELECT $1::uuid, $2::uuid, $3, $4::uuid, $5::uuid, $6::uuid, $7, $8, $9::integer,
       $10::date, $11, $12::date, $12::date, $13, $14, $15, $16::jsonb, 'running', $17::date
     FROM (SELECT count(*) FROM ended) AS afterwards`,
    [
      newId(),
      place.councilId,
      subject.kind,
      subject.id,
      place.committeeId ?? null,
      place.authorityId ?? null,
      kind,
      counted.rule,
      counted.n,
      counted.start,
      order.startEvent,
      counted.due,
      order.edge,
      counted.citation.text,
      RULES_VERSION,
      JSON.stringify({
        explanation: counted.explanation,
        steps: counted.steps,
        lastWorkingDayBefore: counted.lastWorkingDayBefore ?? null,
        verifiedOn: counted.citation.verifiedOn,
      }),
      next,
      today,
    ],
  );
}

async function moveClock(
  tx: Tx,
  kind: 'response' | 'report' | 'data',
  keeping: Keeping & { readonly order: Extract<ClockOrder, { do: 'move' }> },
): Promise<void> {
  const { subject, order, today, calendar, ladders } = keeping;
  const [clock] = await tx.query<{ id: string; started_on: LocalDate; due_on: LocalDate }[]>(
    `SELECT id, started_on::text, due_on::text FROM clocks
     WHERE subject_id = $1 AND kind = $2 AND state = 'running'`,
    [subject.id, kind],
  );
  if (clock === undefined) refuse('not-ready', 'No clock is running, so there is no date to move.');
  const next = nextRungOn(
    ladders[kind],
    { start: clock.started_on, due: order.to, after: today },
    calendar,
  );
  await tx.query(
    `WITH moved AS (
       INSERT INTO clock_moves (id, clock_id, from_due, to_due, reason, agreed_by, moved_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7))
     UPDATE clocks SET due_on = $4, next_rung_on = $8 WHERE id = $2`,
    [newId(), clock.id, clock.due_on, order.to, order.reason, order.agreedBy, today, next],
  );
}

async function endClocks(
  tx: Tx,
  ending: {
    subject: ClockSubject;
    kinds: readonly ClockKind[];
    state: 'met' | 'stopped';
    today: LocalDate;
  },
): Promise<void> {
  await tx.query(
    `UPDATE clocks SET state = $3, ended_on = $4, next_rung_on = NULL
     WHERE subject_id = $1 AND kind = ANY($2) AND state = 'running'`,
    [ending.subject.id, ending.kinds, ending.state, ending.today],
  );
}

async function resumeClock(tx: Tx, kind: ClockKind, keeping: Keeping): Promise<void> {
  const { subject, today, calendar, ladders } = keeping;
  const [clock] = await tx.query<(LadderDays & { id: string })[]>(
    `SELECT c.id, c.started_on::text AS start, c.due_on::text AS due, ${MEETINGS_OF_CLOCK} AS meetings FROM clocks c
     WHERE c.subject_id = $1 AND c.kind = $2 ORDER BY c.ended_on DESC NULLS FIRST, c.started_on DESC, c.due_on DESC LIMIT 1`,
    [subject.id, kind],
  );
  if (clock === undefined) return;
  const { id, ...days } = clock;
  const next = nextRungOn(ladders[kind], { ...days, after: today }, calendar);
  await tx.query(
    `UPDATE clocks SET state = 'running', ended_on = NULL, next_rung_on = $2 WHERE id = $1`,
    [id, next],
  );
  const fallen = rungsOf(ladders[kind], days, calendar).filter(({ on }) => on <= today);
  if (fallen.length === 0) return;
  const rows = fallen.map(({ rung }) => passedOverRow(rung, { clock: id, days, calendar }));
  await passOver(tx, rows, { today, why: NOTHING_OWED });
}

const NOTHING_OWED =
  'It fell while nothing was owed; what is owed again is told by a letter of its own.';

function missingOrder(effect: ClockEffect): never {
  throw new Error(`The transition's effect "${effect}" needs a clock order from its service.`);
}
