import { compareInstants, londonDate, londonTime } from '../calendar/index.js';
import { block } from './block.js';
import { isOnTime } from './on-time.js';
import { exemptItemBlocks, itemBlocks } from './item-blocks.js';
import { happeningInWords } from './happening-in-words.js';
import { interestInWords, minutedUnder } from './interest-in-words.js';
import type { MinutesBlock } from './minutes-document.js';
import type { Happening, RecordedItem, RecordedMeeting } from './recorded.js';

/** The minutes of a meeting block by block, and what of them is not for publication. */
export interface Composed {
  readonly blocks: readonly MinutesBlock[];
  /** Empty when nothing is exempt. */
  readonly exemptBlocks: readonly MinutesBlock[];
}

/**
 * Composes the minutes from what was recorded, and from nothing else: the items in the order of the agenda, each with the
 * declarations, comings and goings, discussion, motions, votes and resolutions under it. Nothing exempt is in `blocks`.
 */
export function composeMinutes(meeting: RecordedMeeting): Composed {
  const { items, interests } = meeting;
  const placed = meeting.happenings
    .filter((one) => !isAtTheStart(one, meeting))
    .map((one) => ({ one, itemId: one.itemId ?? itemAt(one, items) }));
  const under = (itemId: string | null) =>
    placed.filter((each) => each.itemId === itemId).map(({ one }) => one);
  const untaken = under(null).map((one) =>
    block(`happening:${one.id}`, 'note', happeningInWords(one, isOnTime(one, meeting))),
  );
  const isTimed = items.some(({ takenAt }) => takenAt !== null);
  const declared = (itemId: string | null) =>
    interests.filter((interest) => minutedUnder(interest, items) === itemId);
  return {
    blocks: [
      ...opening(meeting),
      ...declared(null).map((one) =>
        block(`interest:${one.id}`, 'text', interestInWords(one, undefined)),
      ),
      ...(isTimed ? untaken : []),
      ...items.flatMap((item) =>
        itemBlocks({
          meeting,
          item,
          interests: declared(item.id),
          happenings: under(item.id),
        }),
      ),
      ...(isTimed ? [] : untaken),
      ...closing(meeting),
    ],
    exemptBlocks: items.flatMap((item) => exemptItemBlocks(meeting, item)),
  };
}

/** Those in the room when the meeting began are in the list of those present: their arrival is not told again. */
const isAtTheStart = ({ kind, at }: Happening, { startedAt }: RecordedMeeting): boolean =>
  kind === 'arrived' && startedAt !== null && compareInstants(at, startedAt) <= 0;

/** The item that was being taken: the one taken last before that moment; null before any was. */
function itemAt({ at }: Happening, items: readonly RecordedItem[]): string | null {
  const taken = items
    .flatMap(({ id, takenAt }) => (takenAt === null ? [] : [{ id, takenAt }]))
    .filter((one) => compareInstants(one.takenAt, at) <= 0)
    .toSorted((a, b) => compareInstants(a.takenAt, b.takenAt));
  return taken.at(-1)?.id ?? null;
}

const opening = ({ constitutedAs, urgencyReason }: RecordedMeeting): readonly MinutesBlock[] => [
  ...(constitutedAs === null
    ? []
    : [
        block(
          'opening:constituted',
          'text',
          `The committee was constituted as the ${constitutedAs}.`,
        ),
      ]),
  ...(urgencyReason === null || urgencyReason === ''
    ? []
    : [
        block(
          'opening:urgency',
          'text',
          `The agenda was published with less than the usual notice, for this reason: ${urgencyReason}`,
        ),
      ]),
];

/** A conclusion recorded on another day says when the officer wrote it down, not when the meeting closed. */
const closing = ({ closedAt, heldOn }: RecordedMeeting): readonly MinutesBlock[] =>
  closedAt === null || londonDate(closedAt) !== heldOn
    ? []
    : [block('closing', 'text', `The meeting closed at ${londonTime(closedAt)}.`)];
