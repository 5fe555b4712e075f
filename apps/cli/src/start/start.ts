import { bringUp } from './bring-up.js';
import { claimFolder } from './claim.js';
import { onEnding } from './ending.js';
import { requireFreePort } from './port.js';
import type { Settings } from './settings.js';
import { Started } from './started.js';

const KILLED_BEFORE = 15_000;

/**
 * Runs everything until it is asked to stop, and leaves no process behind.
 *
 * @returns the exit code: 0 when asked to stop, 1 when something would not start or ended by itself
 */
export async function start(settings: Settings): Promise<number> {
  const address = `http://127.0.0.1:${settings.port}`;
  const folder = await claimFolder(settings.dataDir, address);
  const asked = new AbortController();
  onEnding(() => asked.abort());
  const started = new Started();
  const signal = eitherOf(asked.signal, started.endedEarly);
  try {
    await requireFreePort(settings.port, folder.wasKilled ? KILLED_BEFORE : 0);
    const signIns = await bringUp({ settings, address, folder, started, signal });
    print(settings, address, signIns);
    await untilAborted(signal);
  } catch (error) {
    if (!asked.signal.aborted) complain(signal.aborted ? signal.reason : error);
  } finally {
    await started.stopAll();
    folder.release();
  }
  return asked.signal.aborted ? 0 : 1;
}

/** Gives up when asked to, or when something that should run has ended. */
function eitherOf(asked: AbortSignal, endedEarly: Promise<string>): AbortSignal {
  const early = new AbortController();
  void endedEarly.then((sentence) => early.abort(new Error(sentence)));
  return AbortSignal.any([asked, early.signal]);
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}

function complain(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
}

function print({ dataDir, env }: Settings, address: string, signIns: string): void {
  console.log(`Critical Friend   ${address}`);
  if (!env['SMTP_URL']) console.log(`Mailbox           ${address}/dev/mailbox`);
  console.log(`Data and logs     ${dataDir}`);
  if (signIns !== '') console.log(`\n${signIns}\n`);
  console.log(`ready ${address}`);
}
