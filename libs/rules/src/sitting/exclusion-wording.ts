import type { Schedule12A } from '../exemption/index.js';

/** The items of an agenda during which the public is to be excluded, by number, and what is exempt in them. */
export interface Exclusion {
  readonly items: readonly number[];
  readonly paragraphs: readonly Schedule12A[];
}

/**
 * The words of a motion to exclude the public during items of an agenda. It names the items and describes the exempt
 * information by the paragraphs of Schedule 12A, as the resolution must (Local Government Act 1972 s100A(5)), and says
 * that the public interest was weighed (Schedule 12A paragraph 10).
 */
export function exclusionWording({ items, paragraphs }: Exclusion): string {
  return `That under section 100A(4) of the Local Government Act 1972 the public be excluded from the meeting during ${counted('item', items)}, because it is likely that exempt information described in ${counted('paragraph', paragraphs)} of Part 1 of Schedule 12A to that Act would be disclosed, and the public interest in keeping it outweighs the public interest in disclosing it.`;
}

/**
 * Whether words of one's own say what a resolution to exclude the public must (Local Government Act 1972 s100A(4), (5)):
 * the section, every item, and every paragraph of Schedule 12A, such as "during items 4 and 5 … paragraph 3".
 */
export function statesExclusion(wording: string, { items, paragraphs }: Exclusion): boolean {
  const named = (noun: string): ReadonlySet<number> =>
    new Set(
      [
        ...wording.matchAll(
          new RegExp(`\\b${noun}s?\\s+(\\d+(?:(?:,\\s*|\\s+)(?:and\\s+)?\\d+)*)`, 'gi'),
        ),
      ]
        .flatMap(([, list = '']) => list.match(/\d+/g) ?? [])
        .map(Number),
    );
  const [during, under] = [named('item'), named('paragraph')];
  return (
    /\b100A\s*\(4\)/i.test(wording) &&
    items.every((number) => during.has(number)) &&
    paragraphs.every((paragraph) => under.has(paragraph))
  );
}

/** "item 4"; "paragraphs 1, 3 and 5". */
function counted(noun: string, all: readonly number[]): string {
  const numbers = [...new Set(all)].toSorted((a, b) => a - b).map(String);
  const last = numbers.at(-1) ?? '';
  return numbers.length > 1
    ? `${noun}s ${numbers.slice(0, -1).join(', ')} and ${last}`
    : `${noun} ${last}`;
}
