import { dateInWords, partMark, type MinutesBlock, type MinutesDocument } from '#rules';

/** One block as it is printed: its paragraphs, and its parts with their letters. */
export interface SheetBlock {
  readonly kind: MinutesBlock['kind'];
  readonly number: string | null;
  readonly paragraphs: readonly string[];
  readonly parts: readonly { readonly mark: string; readonly wording: string }[];
}

/** Minutes as both the PDF and the Word file have them, in the order of the page. */
export interface MinutesSheet {
  readonly title: string;
  readonly council: string;
  readonly committee: string;
  readonly heldAt: string;
  readonly runningHead: string;
  readonly forWhom: string;
  readonly isExempt: boolean;
  readonly isDraft: boolean;
  readonly status: string;
  readonly partsIn: MinutesDocument['partsIn'];
  readonly lists: MinutesDocument['lists'];
  readonly blocks: readonly SheetBlock[];
  /** The signs of the longest number: how far the numbers hang out. */
  readonly longestNumber: number;
}

/** Lays the words of minutes out for print. `readers` says whether they are those not for publication. */
export function minutesSheet(
  minutes: MinutesDocument,
  readers: 'public' | 'members',
): MinutesSheet {
  const { council, committee, constitutedAs, heldOn, startedAt, venue, lists, blocks } = minutes;
  const isExempt = readers === 'members';
  const when = dateInWords(heldOn);
  const isItself = constitutedAs?.toLowerCase() === committee.toLowerCase();
  const sat = constitutedAs === null || isItself ? '' : `, sitting as the ${constitutedAs}`;
  return {
    title: isExempt ? 'Exempt minutes' : 'Minutes',
    council,
    committee,
    heldAt: `of the meeting of the ${committee}${sat}, held on ${when} at ${startedAt}, ${venue}`,
    runningHead: `Minutes: ${committee}, ${when}`,
    forWhom: isExempt ? 'Not for publication' : 'Public',
    isExempt,
    isDraft: minutes.status === 'draft',
    status: statusOf(minutes),
    partsIn: minutes.partsIn,
    lists,
    blocks: blocks.map(({ kind, number, wording, parts }) => ({
      kind,
      number,
      paragraphs: wording.split(/\n\s*\n/u).filter((one) => one.trim() !== ''),
      parts: parts.map((part, index) => ({
        mark: partMark(index, minutes.partsIn),
        wording: part,
      })),
    })),
    longestNumber: Math.max(0, ...blocks.map(({ number }) => number?.length ?? 0)),
  };
}

function statusOf({ confirmed }: MinutesDocument): string {
  if (confirmed === null) return 'Draft, to be confirmed by the committee at a later meeting.';
  return `Confirmed by minute ${confirmed.minute} of ${dateInWords(confirmed.on)}.`;
}
