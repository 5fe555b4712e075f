import type { AttendanceLine, AttendanceLists, AwayLine } from '#records/attendance';
import { paths } from '#records/paths';
import { newId } from '#platform/ids';
import { movementInWords, partInWords } from './attendance-words.js';

/** The meeting whose room is shown, and the number of the item being taken, if one is. */
export interface PanelAsked {
  readonly committeeSlug: string;
  readonly heldOn: string;
  readonly item: number | null;
}

/**
 * Who of the committee is in the room, against the quorum, who is out and why, each with a button: for the page from
 * which a meeting is run. Its buttons post to the attendance's own routes and come back to the item.
 */
export function presentPanel(lists: AttendanceLists, asked: PanelAsked) {
  const { voting, quorum, state } = lists;
  const at = paths.attendance(asked.committeeSlug, asked.heldOn);
  const isOpen = state === 'in session' || state === 'adjourned';
  const seats = [...lists.members, ...lists.substitutes, ...lists.coOptees];
  const away = [...lists.apologies, ...lists.absent].filter(
    ({ substitute }) => substitute === null,
  );
  return {
    at,
    item: asked.item,
    voting: `${voting} with a vote in the room; ${quorum} needed`,
    warning:
      state === 'in session' && voting < quorum
        ? 'The meeting is not quorate. Nothing can be put to the vote. Adjourn until enough members return.'
        : null,
    inTheRoom: seats.filter(({ isPresent }) => isPresent).map((one) => line(one, at, isOpen)),
    out: seats.filter(({ isPresent }) => !isPresent).map((one) => line(one, at, isOpen)),
    away: away.map((one) => awayLine(one, at, isOpen)),
    others: othersInWords(lists),
  };
}

function line(one: AttendanceLine, at: string, isOpen: boolean) {
  const last = one.movements.at(-1);
  const goes = one.isPresent ? 'departure' : 'return';
  const text = one.isPresent ? 'Left' : 'Returned';
  return {
    name: one.name,
    part: partInWords(one),
    why: one.isPresent || last === undefined ? null : capital(movementInWords(last)),
    button: isOpen
      ? { text, key: newId(), action: `${at}/people/${one.attendanceId}/${goes}` }
      : null,
  };
}

function awayLine(
  { personId, name, seat, isVoting, ...said }: AwayLine,
  at: string,
  open: boolean,
) {
  return {
    name,
    part: partInWords({ seat, isVoting, insteadOf: null, post: null, authority: null }),
    why: 'sentHow' in said ? 'Apologies' : null,
    button: open
      ? { text: 'Arrived', key: newId(), action: `${at}/members/${personId}/presence` }
      : null,
  };
}

/** "2 officers, 1 partner, 14 members of the public". */
function othersInWords(lists: AttendanceLists): string | null {
  const counted = [
    many(lists.councillors.length, 'other councillor'),
    many(lists.officers.length, 'officer'),
    many(lists.partners.length, 'partner'),
    many(
      lists.public.length + (lists.publicCount ?? 0),
      'member of the public',
      'members of the public',
    ),
  ].filter((words) => words !== null);
  return counted.length === 0 ? null : counted.join(', ');
}

function many(count: number, one: string, more = `${one}s`): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? one : more}`;
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
