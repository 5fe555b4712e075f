import { shortDate, type Calendar, type LocalDate } from '../calendar/index.js';
import type { LadderDays } from './rung-day.js';
import { rungName, type Ladder, type Rung } from './rung.js';
import { rungsOf, type DatedRung } from './rungs-of.js';

/** How a running clock stands on a local date. */
export interface LadderProgress extends LadderDays {
  readonly today: LocalDate;
  readonly acknowledged: boolean;
  /** The `rungName` of every rung already sent or passed over. */
  readonly settled: ReadonlySet<string>;
}

/** A rung that will not be sent, and the sentence that says why. */
export interface PassedOver {
  readonly rung: Rung;
  readonly why: string;
}

export interface DueRungs {
  readonly send: readonly Rung[];
  readonly passOver: readonly PassedOver[];
  /** The first local date after today on which something may be sent; null when the ladder is done. */
  readonly next: LocalDate | null;
}

/**
 * What is to be sent today. Rungs that were missed are caught up once: of each track only the latest that has
 * come is sent, the ones before it are passed over. Whoever has acknowledged is not asked to.
 * Settle every rung of `send` and `passOver` and none ever comes twice.
 * @throws RangeError beyond the years of the calendar
 */
export function dueRungs(ladder: Ladder, progress: LadderProgress, calendar: Calendar): DueRungs {
  const { today, acknowledged, settled } = progress;
  const rungs = rungsOf(ladder, progress, calendar);
  const come = rungs.filter(({ on }) => on <= today);
  const isOpen = ({ rung }: DatedRung): boolean => !settled.has(rungName(rung));
  const isAnswered = ({ rung }: DatedRung): boolean =>
    acknowledged && rung.unless === 'acknowledged';
  const isLatest = (dated: DatedRung): boolean => dated === latestOf(dated.rung.track, come);

  const open = come.filter(isOpen);
  return {
    send: open.filter((dated) => isLatest(dated) && !isAnswered(dated)).map(({ rung }) => rung),
    passOver: open.flatMap((dated) => {
      if (isAnswered(dated)) return [{ rung: dated.rung, why: 'Already acknowledged.' }];
      return isLatest(dated) ? [] : [overtaken(dated, come)];
    }),
    next:
      rungs.find((dated) => dated.on > today && isOpen(dated) && !isAnswered(dated))?.on ?? null,
  };
}

function latestOf(track: Rung['track'], come: readonly DatedRung[]): DatedRung | undefined {
  return come.findLast(({ rung }) => rung.track === track);
}

function overtaken({ rung, on }: DatedRung, come: readonly DatedRung[]): PassedOver {
  const latest = latestOf(rung.track, come)?.rung.key ?? '';
  return {
    rung,
    why: `${rung.key} of ${shortDate(on)} was overtaken by ${latest}; only the latest is sent.`,
  };
}
