import type { Ask, Side } from '../load/ask.js';
import { duel } from '../load/duel.js';
import { brokenInvariant } from '../checks/invariants.js';
import type { Finding } from '../results/finding.js';
import { shareOfFloor } from '../results/share.js';
import { recordAt, type SeededRecord } from '../seed/record.js';
import { cookieOf, pidsOf } from './asking.js';
import type { Stage } from './contest.js';

/** Each round sends so many recommendations: what is sent cannot be sent again. */
const A_TURN = { quick: 600, long: 1_000 };

/** Sending: lock, guard, clock, history, outbox and idempotency key, over HTTP; the floor writes three bare rows. */
export async function transition(stage: Stage): Promise<readonly Finding[]> {
  const { quick } = stage.arena.options;
  const amount = quick ? A_TURN.quick : A_TURN.long;
  const sides = { floor: floorSide(stage), ours: ourSide(stage), amount };
  const duels = await duel(sides, stage.arena.options);
  const broken = await brokenInvariant(stage.arena);
  const finding = shareOfFloor('transition', duels);
  return [{ ...finding, ...(broken === null ? {} : { void: broken }) }];
}

function ourSide(stage: Stage): Side {
  const next = recordsToSend(stage);
  let key = 0;
  return {
    address: stage.web.address,
    pids: pidsOf(stage).ours,
    status: 200,
    next: () => sending(stage, next(), `bench-key-${(key += 1)}`),
  };
}

/** The request that sends one recommendation under one key. */
export function sending(stage: Stage, record: SeededRecord, key: string): Ask {
  const { reference, authoritySlug, council } = record;
  return {
    method: 'POST',
    path: `/api/v1/recommendations/${reference}/addressees/${authoritySlug}/sending`,
    headers: {
      ...cookieOf(stage, council),
      'content-type': 'application/json',
      'idempotency-key': key,
    },
    body: JSON.stringify({ on: stage.arena.today, how: 'email' }),
  };
}

function floorSide(stage: Stage): Side {
  const next = recordsToSend(stage);
  return {
    address: stage.floor.address,
    pids: pidsOf(stage).floor,
    status: 200,
    next: () => ({
      method: 'POST',
      path: '/send',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: next().id }),
    }),
  };
}

/** Recommendations that were made and not sent, each once. */
export function recordsToSend({ arena }: Stage, from = 0): () => SeededRecord {
  let n = from;
  return () => {
    for (; n < arena.records; n += 1) {
      const record = recordAt(n, arena.today);
      if (record.state !== 'made') continue;
      n += 1;
      return record;
    }
    throw new Error('There is nothing left to send: take fewer rounds.');
  };
}
