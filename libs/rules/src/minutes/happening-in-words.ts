import { londonTime } from '../calendar/index.js';
import { namesInWords } from './names-in-words.js';
import type { PartTaken } from './part-taken.js';
import type { Happening } from './recorded.js';

/**
 * What happened, as the minutes say it in brackets. Times are London's, and told of what was recorded on time. Who left for an
 * interest took no part only where the record of the item says so: `part`, undefined where no item was being taken.
 */
export function happeningInWords(
  happening: Happening,
  isOnTime: boolean,
  part?: PartTaken,
): string {
  const time = londonTime(happening.at);
  const at = isOnTime ? ` at ${time}` : '';
  const from = isOnTime ? ` from ${time}` : '';
  switch (happening.kind) {
    case 'arrived':
      return `(${happening.who} arrived${at}.)`;
    case 'left':
      return happening.because === 'interest'
        ? `(${happening.who} left the meeting at this point${partInWords(part)}.)`
        : `(${happening.who} left the meeting${at}.)`;
    case 'returned':
      return `(${happening.who} returned to the meeting${at}.)`;
    case 'adjourned':
      return `(The meeting was adjourned${at}${happening.reason === '' ? '' : `: ${unstopped(happening.reason)}`}.)`;
    case 'resumed':
      return `(The meeting resumed${at}.)`;
    case 'quorum lost':
      return `(The meeting was inquorate${from}.)`;
    case 'quorum regained':
      return `(The meeting was quorate again${from}.)`;
    case 'public excluded':
      return excludedInWords(happening);
    case 'public readmitted':
      return `(The public were readmitted${at}.)`;
  }
}

function partInWords(part: PartTaken | undefined): string {
  if (part === 'none') return ' and took no part in the discussion or vote';
  return part === 'before' ? ' and took no further part in the item' : '';
}

/** Local Government Act 1972 s100A(2), where the law itself excludes the public, and s100A(4), where a resolution does. */
function excludedInWords({
  isResolved,
  items,
}: Extract<Happening, { kind: 'public excluded' }>): string {
  const listed = items.map(
    ({ number, title, ground }) => `item ${number}, ${title}${ground === '' ? '' : ` (${ground})`}`,
  );
  const section = isResolved ? '100A(4)' : '100A(2)';
  return `(Under section ${section} of the Local Government Act 1972 the public were excluded from the meeting during ${namesInWords(listed)}.)`;
}

const unstopped = (words: string): string => words.trim().replace(/\.$/, '');
