import type { ClockMoved, MeetingMoved, MovePreview } from '#records/moving';
import { dateInWords, LADDER_TERMS, shortDate, type LocalDate } from '#rules';

const dayOr = (date: LocalDate | null, otherwise: string): string =>
  date === null ? otherwise : shortDate(date);

/** What would move, as a page shows it before it is confirmed. */
export function movesPresenter({ clocks, meetings, unmoved, fingerprint }: MovePreview) {
  const dates = clocks.filter(({ from, to }) => from !== to);
  return {
    fingerprint,
    dates: dates.map(dateShown),
    rungs: clocks.flatMap(rungsShown),
    meetings: meetings.map(meetingShown),
    earlier: dates.some(isEarlier),
    nothing: clocks.length + meetings.length === 0,
    unmoved: unmovedInWords(unmoved),
  };
}

function unmovedInWords(many: number): string {
  if (many === 0) return '';
  return many === 1
    ? '1 running clock stays as it is.'
    : `${many} running clocks stay as they are.`;
}

const isEarlier = ({ from, to }: ClockMoved): boolean => to < from;

function dateShown(moved: ClockMoved) {
  const { about, ladder, from, to } = moved;
  return {
    about,
    what: LADDER_TERMS[ladder].label,
    from: shortDate(from),
    to: dateInWords(to),
    note: isEarlier(moved) ? 'Earlier than the date that was told' : null,
  };
}

const rungsShown = ({ about, rungs }: ClockMoved) =>
  rungs.map(({ rung, from, to }) => ({
    about,
    rung: rungInWords(rung),
    from: dayOr(from, 'Not sent'),
    to: dayOr(to, 'Not sent'),
  }));

const TRACKS: Readonly<Record<string, string>> = {
  remind: 'Reminder',
  acknowledge: 'Asking to acknowledge',
  escalate: 'Escalation',
};

/** A rung by its name: `remind D-7` is "Reminder D-7". */
function rungInWords(name: string): string {
  const [track = '', key = ''] = name.split(' ');
  return `${TRACKS[track] ?? track} ${key}`;
}

function meetingShown({ committee, heldOn, from, to, stands }: MeetingMoved) {
  return {
    about: `${committee}, ${shortDate(heldOn)}`,
    from: shortDate(from),
    to: stands ? shortDate(from) : dateInWords(to),
    note: stands
      ? 'Stands: its agenda is lawfully published, and nothing takes that from it'
      : null,
  };
}
