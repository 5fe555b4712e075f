import type { AddresseeRecord, ClockRecord } from '#records/recommendations';

/** The clock that runs for an addressee: for its answer, or for its next report; null when nothing is waited for. */
export const runningClock = ({ clocks }: AddresseeRecord): ClockRecord | null =>
  clocks.find(({ state }) => state === 'running') ?? null;
