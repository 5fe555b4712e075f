import { paths } from '#records/paths';
import type { MinutesShown } from '#records/published-minutes';
import { dateInWords, partMark, type MinutesBlock } from '#rules';

/** Published minutes as a page, at `here`: the address without its ending, from which files and editions are reached. */
export function minutesPresenter(shown: MinutesShown, here: string) {
  const { minutes, exempt, status, publishedOn, hash, others, print } = shown;
  const { committee, committeeSlug, heldOn, constitutedAs, startedAt, endedAt, venue } = minutes;
  return {
    title: `Minutes, ${dateInWords(heldOn)}`,
    committee: { name: committee, href: paths.publicCommittee(committeeSlug) },
    meeting: paths.publicMeeting(committeeSlug, heldOn),
    badge:
      status === 'draft' ? { text: 'Draft', tone: 'soon' } : { text: 'Confirmed', tone: 'done' },
    standing: standingOf(shown),
    facts: [
      {
        key: 'When',
        value: `${dateInWords(heldOn)}, ${startedAt}${endedAt === null ? '' : ` to ${endedAt}`}`,
      },
      { key: 'Where', value: venue },
      ...(constitutedAs === null ? [] : [{ key: 'Sat as the', value: constitutedAs }]),
    ],
    lists: minutes.lists,
    blocks: minutes.blocks.map((block) => blockPresenter(block, minutes.partsIn)),
    exempt: (exempt?.blocks ?? []).map((block) => blockPresenter(block, minutes.partsIn)),
    files: print.files.map(({ name, bytes }) => ({
      words: `${exempt === null ? 'Minutes' : 'Exempt minutes'} as ${WORDS[name.endsWith('.pdf') ? 'pdf' : 'docx']}`,
      bytes,
      href: `${here}.${name.endsWith('.pdf') ? 'pdf' : 'docx'}${editionOf(status)}`,
    })),
    isBeingPrepared: print.state === 'waiting',
    isUnprinted: print.state === 'failed',
    others: others.map((other) => ({
      words: other === 'draft' ? 'The draft as it was published' : 'The minutes as confirmed',
      href: `${here}${editionOf(other)}`,
    })),
    data: `${here}.json${editionOf(status)}`,
    published: dateInWords(publishedOn),
    hash,
  };
}

const WORDS = { pdf: 'PDF', docx: 'a Word file' } as const;

const blockPresenter = (block: MinutesBlock, partsIn: MinutesShown['minutes']['partsIn']) => ({
  ...block,
  id: `minute-${block.key.replaceAll(/[^\w-]+/gu, '-')}`,
  paragraphs: block.wording.split(/\n\s*\n/u).filter((one) => one.trim() !== ''),
  parts: block.parts.map((words, index) => ({ mark: partMark(index, partsIn), words })),
  isResolved: isResolved(block),
});

const editionOf = (status: MinutesShown['status']): string => `?edition=${status}`;

const isResolved = ({ kind, wording }: MinutesBlock): boolean =>
  kind === 'resolved' && wording.startsWith('RESOLVED');

function standingOf({ status, nextMeeting, minutes }: MinutesShown): string {
  const { confirmed } = minutes;
  if (confirmed !== null) {
    return `Confirmed by minute ${confirmed.minute} of ${dateInWords(confirmed.on)}.`;
  }
  if (status === 'draft' && nextMeeting !== null) {
    return `Draft, to be confirmed at the meeting of ${dateInWords(nextMeeting)}.`;
  }
  return 'Draft, to be confirmed at a later meeting.';
}
