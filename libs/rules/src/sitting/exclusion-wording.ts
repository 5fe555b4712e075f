import type { Schedule12A } from '../exemption/index.js';

/**
 * The words of a motion to exclude the public during an item of an agenda. It names the item and describes the exempt
 * information by the paragraphs of Schedule 12A, as the resolution must (Local Government Act 1972 s100A(5)), and says
 * that the public interest was weighed (Schedule 12A paragraph 10). `number` is the item's on the agenda.
 */
export function exclusionWording(number: number, paragraphs: readonly Schedule12A[]): string {
  const numbers = [...new Set(paragraphs)].toSorted((a, b) => a - b).map(String);
  const last = numbers.at(-1) ?? '';
  const listed = numbers.length > 1 ? `${numbers.slice(0, -1).join(', ')} and ${last}` : last;
  const which = `paragraph${numbers.length > 1 ? 's' : ''} ${listed}`;
  return `That under section 100A(4) of the Local Government Act 1972 the public be excluded from the meeting during item ${number}, because it is likely that exempt information described in ${which} of Part 1 of Schedule 12A to that Act would be disclosed, and the public interest in keeping it outweighs the public interest in disclosing it.`;
}
