import { compareInstants, type Instant } from '../calendar/index.js';
import { happeningInWords } from './happening-in-words.js';
import { interestInWords } from './interest-in-words.js';
import type { MinutesBlock } from './minutes-document.js';
import { motionBlocks } from './motion-blocks.js';
import type { Happening, RecordedInterest, RecordedItem, RecordedMeeting } from './recorded.js';
import type { RecordedMotion } from './recorded-motion.js';

/** An item with what is minuted under it. */
export interface ItemToMinute {
  readonly meeting: RecordedMeeting;
  readonly item: RecordedItem;
  readonly interests: readonly RecordedInterest[];
  readonly happenings: readonly Happening[];
}

/** An item as the public reads it: of one kept from it, its public title, what happened in the room, and the summary. */
export function itemBlocks(minuted: ItemToMinute): readonly MinutesBlock[] {
  const { item, meeting, interests } = minuted;
  const { id, urgent } = item;
  return [
    heading(item, item.title),
    ...(urgent === null ? [] : [block(`item:${id}:urgent`, 'text', urgentInWords(urgent))]),
    ...interests.map((interest) => {
      const about = meeting.items.find((one) => one.id === interest.itemId);
      return block(`interest:${interest.id}`, 'text', interestInWords(interest, about));
    }),
    ...courseOf(minuted),
    ...keptBlocks(item),
  ];
}

/** What is not for publication of an item: its own title, what was said and resolved. Empty where nothing is kept. */
export function exemptItemBlocks(item: RecordedItem): readonly MinutesBlock[] {
  const { id, exempt, kept, discussion } = item;
  const said = [exempt.discussion, kept?.what === 'item' ? discussion : null];
  const blocks = [
    ...said
      .filter((words) => words !== null && words.trim() !== '')
      .map((words, index) =>
        block(`item:${id}:exempt-discussion${index === 0 ? '' : '-2'}`, 'text', words ?? ''),
      ),
    ...exemptMotions(item).flatMap((one) => motionBlocks(one, item.minute)),
  ];
  return blocks.length === 0 ? [] : [heading(item, exempt.title ?? item.title), ...blocks];
}

/**
 * What is moved on an item or a report kept from the public is kept too; but a resolution to exclude the public is itself
 * public, for it must say why (Local Government Act 1972 s100A(5)).
 */
const isKept = ({ kept }: RecordedItem, { kind }: RecordedMotion): boolean =>
  kept !== null && kept.what !== 'part' && kind !== 'exclude public';
const exemptMotions = (item: RecordedItem) => item.motions.filter((one) => isKept(item, one));
const publicMotions = (item: RecordedItem) => item.motions.filter((one) => !isKept(item, one));

/**
 * What was said, moved and done under an item, in order of time. Who came or went before the first motion stands before the
 * discussion; the discussion before the first motion, return or adjournment.
 */
function courseOf({ item, happenings }: ItemToMinute): readonly MinutesBlock[] {
  const steps = [
    ...happenings.map((one) => ({ at: one.at, is: one })),
    ...publicMotions(item).map((one) => ({ at: one.movedAt, is: one })),
  ].toSorted((a, b) => inOrder(a.at, b.at));
  const first = steps.findIndex(({ is }) => !COMING.has(is.kind));
  const at = first === -1 ? steps.length : first;
  const told = (one: (typeof steps)[number]) =>
    isMotion(one.is)
      ? motionBlocks(one.is, item.minute)
      : [block(`happening:${one.is.id}`, 'note', happeningInWords(one.is))];
  return [
    ...steps.slice(0, at).flatMap(told),
    ...discussionOf(item),
    ...steps.slice(at).flatMap(told),
  ];
}

/** What has no time comes last. */
function inOrder(a: Instant | null, b: Instant | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareInstants(a, b);
}

const COMING: ReadonlySet<string> = new Set<Happening['kind']>([
  'arrived',
  'left',
  'quorum lost',
  'quorum regained',
  'public excluded',
]);

const isMotion = (one: Happening | RecordedMotion): one is RecordedMotion => 'wording' in one;

const discussionOf = ({ id, discussion, kept }: RecordedItem): readonly MinutesBlock[] =>
  discussion === null || discussion.trim() === '' || kept?.what === 'item'
    ? []
    : [block(`item:${id}:discussion`, 'text', discussion.trim())];

function keptBlocks(item: RecordedItem): readonly MinutesBlock[] {
  const { what, ground, publicSummary } = item.kept ?? NO_DECISION;
  const { id } = item;
  if (what !== 'item' && exemptItemBlocks(item).length === 0) return [];
  const of = what === 'item' ? 'The minute' : 'Part of the minute';
  const why =
    ground === 'confidential'
      ? ': it is confidential (section 100A(3) of the Local Government Act 1972)'
      : ground === ''
        ? ''
        : `: it is ${ground} to the Local Government Act 1972`;
  return [
    ...(publicSummary.trim() === ''
      ? []
      : [block(`item:${id}:public-summary`, 'text', publicSummary.trim())]),
    block(`item:${id}:exempt`, 'note', `(${of} of this item is not for publication${why}.)`),
  ];
}

/** Words were noted as exempt although no decision keeps anything of the item. */
const NO_DECISION = { what: 'part', ground: '', publicSummary: '' } as const;

const urgentInWords = ({ reason, acceptedBy }: NonNullable<RecordedItem['urgent']>): string =>
  `The item was considered as a matter of urgency${acceptedBy === null ? '' : `, accepted by ${acceptedBy}`}, for this reason: ${reason}`;

const heading = (item: RecordedItem, title: string): MinutesBlock => ({
  ...block(`item:${item.id}`, 'heading', title),
  number: item.minute ?? String(item.number),
});

const block = (key: string, kind: MinutesBlock['kind'], wording: string): MinutesBlock => ({
  key,
  kind,
  number: null,
  wording,
  parts: [],
});
