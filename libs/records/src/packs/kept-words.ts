import { SCHEDULE_12A } from '#rules';
import type { KeptFromPublic } from '../publication/index.js';

/** What a paper is stamped with in a members' pack: `Exempt: not for publication, paragraphs 1 and 3`. */
export function keptWords({ kind, paragraphs }: Pick<KeptFromPublic, 'kind' | 'paragraphs'>) {
  if (kind === 'confidential') return 'Confidential: not for publication';
  if (paragraphs.length === 0) return 'Exempt: not for publication';
  const numbers = [...paragraphs].toSorted((a, b) => a - b).map(String);
  const last = numbers.pop() ?? '';
  const which =
    numbers.length === 0 ? `paragraph ${last}` : `paragraphs ${numbers.join(', ')} and ${last}`;
  return `Exempt: not for publication, ${which}`;
}

/** Why a paper is kept from the public, as the public is told, one sentence or more a line. */
export function keptSentences({ kind, paragraphs, reasoning, publicSummary }: KeptFromPublic) {
  const ground =
    kind === 'confidential'
      ? ['It is confidential (Local Government Act 1972, section 100A(2) and (3)).']
      : paragraphs.map(
          (one) =>
            `Paragraph ${one} of Part 1 of Schedule 12A to the Local Government Act 1972: ${SCHEDULE_12A[one]}.`,
        );
  return [
    ...(publicSummary === '' ? [] : [publicSummary]),
    ...ground,
    ...(reasoning === '' ? [] : [`Reason: ${reasoning}`]),
  ];
}
