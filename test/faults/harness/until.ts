import { setTimeout as wait } from 'node:timers/promises';

/** Waits until something is so. @throws when it is not within `ms` */
export async function until(
  what: string,
  isSo: () => Promise<boolean> | boolean,
  ms = 90_000,
): Promise<void> {
  const patience = Date.now() + ms;
  while (!(await isSo())) {
    if (Date.now() > patience) throw new Error(`Waited ${ms} ms in vain: ${what}.`);
    await wait(10);
  }
}
