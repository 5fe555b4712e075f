import type { MinutesBlock } from './minutes-document.js';

/** A block of plain words, without a number. */
export const block = (key: string, kind: MinutesBlock['kind'], wording: string): MinutesBlock => ({
  key,
  kind,
  number: null,
  wording,
  parts: [],
});
