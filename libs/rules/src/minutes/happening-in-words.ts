import { londonTime } from '../calendar/index.js';
import { namesInWords } from './names-in-words.js';
import type { Happening } from './recorded.js';

/** What happened, as the minutes say it in brackets. Times are London's. */
export function happeningInWords(happening: Happening): string {
  const at = londonTime(happening.at);
  switch (happening.kind) {
    case 'arrived':
      return `(${happening.who} arrived at ${at}.)`;
    case 'left':
      return happening.because === 'interest'
        ? `(${happening.who} left the meeting at this point and took no part in the discussion or vote.)`
        : `(${happening.who} left the meeting at ${at}.)`;
    case 'returned':
      return `(${happening.who} returned to the meeting at ${at}.)`;
    case 'adjourned':
      return `(The meeting was adjourned at ${at}${happening.reason === '' ? '' : `: ${unstopped(happening.reason)}`}.)`;
    case 'resumed':
      return `(The meeting resumed at ${at}.)`;
    case 'quorum lost':
      return `(The meeting was inquorate from ${at}.)`;
    case 'quorum regained':
      return `(The meeting was quorate again from ${at}.)`;
    case 'public excluded':
      return excludedInWords(happening);
    case 'public readmitted':
      return `(The public were readmitted at ${at}.)`;
  }
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
