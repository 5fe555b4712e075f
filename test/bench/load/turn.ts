import autocannon from 'autocannon';
import { cpuOf } from '../arena/cpu.js';
import type { Side } from './ask.js';

/** What one turn of one side came to. Times in milliseconds. */
export interface Turn {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly cpu: number;
  readonly answers: number;
  readonly errors: number;
}

export interface Pace {
  readonly clients: number;
  readonly seconds: number;
  /** At most so many requests, for what can be done to a row only once. */
  readonly amount?: number;
}

/** Lets clients ask one side, each as soon as it is answered. A wrong status is an error. */
export async function takeTurn(side: Side, { clients, seconds, amount }: Pace): Promise<Turn> {
  const times: number[] = [];
  let wrong = 0;
  const started = performance.now();
  const before = cpuOf(side.pids);
  const shooting = autocannon({
    url: side.address,
    connections: clients,
    timeout: 30,
    ...(amount === undefined ? { duration: seconds } : { amount }),
    requests: [{ setupRequest: (request) => ({ ...request, ...asked(side) }) }],
  });
  shooting.on('response', (_client, status, _bytes, milliseconds) => {
    times.push(milliseconds);
    if (status !== side.status) wrong += 1;
  });
  const { errors, timeouts } = await shooting;
  const elapsed = (performance.now() - started) / 1000;
  const spent = cpuOf(side.pids) - before;
  times.sort((a, b) => a - b);
  return {
    perSecond: times.length / elapsed,
    p50: at(times, 0.5),
    p95: at(times, 0.95),
    cpu: spent / Math.max(1, times.length),
    answers: times.length,
    errors: wrong + errors + timeouts,
  };
}

function asked({ next }: Side) {
  const { path, method = 'GET', headers = {}, body } = next();
  return { path, method, headers: { ...headers }, ...(body === undefined ? {} : { body }) };
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
