import type { Mood } from '../harness/smtp-sink.js';
import { between, type Random } from '../harness/random.js';

/** What breaks on one day. */
export interface Weather {
  readonly mail: Mood | 'down';
  /** Redis is emptied between the making of the day's letters and their sending. */
  readonly isRedisEmptied: boolean;
  /** A worker process of its own begins the day, and is killed at this place. */
  readonly killedAt: string | null;
}

const MAIL: readonly Weather['mail'][] = ['down', 'busy', 'greylists', 'drops after DATA'];
const PLACES = [
  'relay: addressed:2',
  'relay: committed:1',
  'relay: offered:1',
  'deliver: claimed:2',
  'deliver: written:2',
  'deliver: sent:2',
  'deliver: settled:2',
] as const;

/** Most days are fair; on three in ten the mail server is unwell, on two in ten Redis is emptied, on one in ten a worker dies. */
export function weatherOf(random: Random): Weather {
  const chance = (percent: number) => between(random, 1, 100) <= percent;
  const oneOf = <One>(all: readonly One[]): One | null =>
    all[between(random, 0, all.length - 1)] ?? null;
  return {
    mail: chance(30) ? (oneOf(MAIL) ?? 'ok') : 'ok',
    isRedisEmptied: chance(20),
    killedAt: chance(10) ? oneOf(PLACES) : null,
  };
}
