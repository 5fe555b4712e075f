import type { ExemptionKind } from './exemption.js';

/**
 * Why something is kept, in a few words: `exempt under paragraph 3 of Schedule 12A`, `exempt under paragraphs 1 and 3 of
 * Schedule 12A`, `confidential`.
 */
export function groundInWords({
  kind,
  paragraphs,
}: {
  readonly kind: ExemptionKind;
  readonly paragraphs: readonly number[];
}): string {
  if (kind === 'confidential') return 'confidential';
  const numbers = paragraphs.toSorted((a, b) => a - b).map(String);
  const last = numbers.at(-1) ?? '';
  const listed = numbers.length > 1 ? `${numbers.slice(0, -1).join(', ')} and ${last}` : last;
  return `exempt under paragraph${numbers.length > 1 ? 's' : ''} ${listed} of Schedule 12A`;
}
