import { get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE = 60_000;

/**
 * Waits until `/health/ready` answers 200.
 *
 * @throws after a minute, or when `signal` says to give up
 */
export async function untilReady(address: string, signal: AbortSignal): Promise<void> {
  const until = Date.now() + PATIENCE;
  let status = 0;
  while (Date.now() < until) {
    signal.throwIfAborted();
    status = await statusOf(`${address}/health/ready`);
    if (status === 200) return;
    await wait(40);
  }
  const answer = status === 0 ? 'did not answer' : `answered ${status}`;
  throw new Error(`${address}/health/ready ${answer} for a minute.`);
}

/** A connection each time: one kept open would hold up the end of the web program. */
function statusOf(url: string): Promise<number> {
  return new Promise((resolve) => {
    const request = get(url, { agent: false, timeout: 5000 }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(0));
  });
}
