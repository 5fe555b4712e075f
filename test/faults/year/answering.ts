import type { LocalDate } from '#rules';
import { addDays } from '#rules';
import { between, type Random } from '../harness/random.js';

/** What the people at one authority, and those who follow it, will do with one recommendation; days are local dates. */
export interface Intent {
  readonly id: string;
  readonly authority: string;
  readonly sendOn: LocalDate;
  /** Null when they never do. */
  readonly acknowledgeOn: LocalDate | null;
  readonly askMoreTimeOn: LocalDate | null;
  readonly answerOn: LocalDate | null;
  /** Whether the officer sends the first answer back as incomplete. */
  readonly isReturnedOnce: boolean;
  readonly accepts: boolean;
  /** Progress is reported this many times before completion is claimed. */
  readonly reports: number;
}

/**
 * Intents as real authorities have them: most answer in their 28 days, a quarter late, one in seven never; one in seven
 * answers is returned; one in ten asks for more time.
 */
export function intentFor(
  random: Random,
  made: { readonly id: string; readonly authority: string; readonly on: LocalDate },
): Intent {
  const chance = (percent: number) => between(random, 1, 100) <= percent;
  const sendOn = addDays(made.on, between(random, 1, 7));
  const after = (least: number, most: number) => addDays(sendOn, between(random, least, most));
  const isSilent = chance(15);
  const isLate = chance(30);
  return {
    id: made.id,
    authority: made.authority,
    sendOn,
    acknowledgeOn: chance(70) ? after(0, 8) : null,
    askMoreTimeOn: chance(10) ? after(5, 20) : null,
    answerOn: isSilent ? null : isLate ? after(29, 70) : after(3, 28),
    isReturnedOnce: chance(15),
    accepts: chance(75),
    reports: between(random, 1, 2),
  };
}
