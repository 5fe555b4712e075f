import { canonicalJson, sha256 } from '#platform';
import type { ReportText } from './written-report.js';

/**
 * The hash by which a clearance is bound to what was read: SHA-256, in hexadecimal, of the JSON of content and exempt
 * texts with the names of every object in order. Two versions with the same words have the same hash.
 */
export function reportHash({ content, exemptTexts }: ReportText): string {
  return sha256(canonicalJson({ content, exemptTexts }));
}
