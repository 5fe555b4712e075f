import { block } from './block.js';
import { interestInWords } from './interest-in-words.js';
import type { MinutesBlock } from './minutes-document.js';
import { exemptCourse, itemCourse } from './item-course.js';
import { isOnTime } from './on-time.js';
import type { Happening, RecordedInterest, RecordedItem, RecordedMeeting } from './recorded.js';

/** An item with what is minuted under it. */
export interface ItemToMinute {
  readonly meeting: RecordedMeeting;
  readonly item: RecordedItem;
  readonly interests: readonly RecordedInterest[];
  readonly happenings: readonly Happening[];
}

/** An item as the public reads it: of one kept from it, its public title, what happened in the room, and the summary. */
export function itemBlocks(minuted: ItemToMinute): readonly MinutesBlock[] {
  const { item, meeting, happenings } = minuted;
  const inCourse = minuted.interests.filter((one) => isInCourse(one, minuted));
  const { id, urgent } = item;
  return [
    heading(item, item.title),
    ...(urgent === null ? [] : [block(`item:${id}:urgent`, 'text', urgentInWords(urgent))]),
    ...minuted.interests
      .filter((one) => !inCourse.includes(one))
      .map((interest) => {
        const about = meeting.items.find((one) => one.id === interest.itemId);
        return block(`interest:${interest.id}`, 'text', interestInWords(interest, about));
      }),
    ...itemCourse({ meeting, item, happenings, interests: inCourse }),
    ...(isUnreached(minuted)
      ? [block(`item:${id}:unreached`, 'text', 'This item was not reached.')]
      : keptBlocks(meeting, item)),
  ];
}

/** The meeting ended, its items were recorded as they were taken, and of this one nothing was: neither that nor anything else. */
function isUnreached({ meeting, item, interests, happenings }: ItemToMinute): boolean {
  const said = [item.discussion, item.exempt.discussion].join('').trim();
  return (
    meeting.closedAt !== null &&
    item.takenAt === null &&
    meeting.items.some(({ takenAt }) => takenAt !== null) &&
    said === '' &&
    item.motions.length + interests.length + happenings.length === 0
  );
}

/** Declared while the item was taken, and written down then: it stands where it happened. */
const isInCourse = (
  { declaredWhen, itemId, declared }: RecordedInterest,
  { item, meeting }: ItemToMinute,
): boolean =>
  declaredWhen === 'during' &&
  itemId === item.id &&
  declared !== null &&
  declared.at !== null &&
  isOnTime({ at: declared.at }, meeting);

/** What is not for publication of an item: its own title, what was said and resolved. Empty where nothing is kept. */
export function exemptItemBlocks(
  meeting: RecordedMeeting,
  item: RecordedItem,
): readonly MinutesBlock[] {
  const { id, exempt, kept, discussion } = item;
  const said = [exempt.discussion, kept?.what === 'item' ? discussion : null];
  const blocks = [
    ...said
      .filter((words) => words !== null && words.trim() !== '')
      .map((words, index) =>
        block(`item:${id}:exempt-discussion${index === 0 ? '' : '-2'}`, 'text', words ?? ''),
      ),
    ...exemptCourse(meeting, item),
  ];
  return blocks.length === 0 ? [] : [heading(item, exempt.title ?? item.title), ...blocks];
}

function keptBlocks(meeting: RecordedMeeting, item: RecordedItem): readonly MinutesBlock[] {
  const { what, ground, publicSummary } = item.kept ?? NO_DECISION;
  const { id } = item;
  if (what !== 'item' && exemptItemBlocks(meeting, item).length === 0) return [];
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
