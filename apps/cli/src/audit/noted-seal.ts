import type { NotedSeal } from '#records/seals';
import { WrongInput } from '../terminal/index.js';

/** Reads a seal as the log, `/info` and a manifest tell it: `12:` and its hash. */
export function notedSeal(text: string): NotedSeal {
  const [, number, hash] = /^(\d{1,9}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (number === undefined || hash === undefined) {
    throw new WrongInput(
      `A seal is its number, a colon and its hash of 64 signs, such as 12:9f86…; not "${text}".`,
    );
  }
  return { number: Number(number), hash };
}
