import { sha256 } from '#platform';
import type { ReportText } from './written-report.js';

/**
 * The hash by which a clearance is bound to what was read: SHA-256, in hexadecimal, of the JSON of content and exempt
 * texts with the names of every object in order. Two versions with the same words have the same hash.
 */
export function reportHash({ content, exemptTexts }: ReportText): string {
  return sha256(JSON.stringify(inOrder({ content, exemptTexts })));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => [name, inOrder(inner)]);
}
