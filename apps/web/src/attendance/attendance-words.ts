import type { AttendanceLine, MovementLine } from '#records/attendance';
import { inARow } from '../recommendations/in-a-row.js';

const SEATS = {
  chair: 'Chair',
  'vice-chair': 'Vice-chair',
  member: 'Member',
  'co-optee': 'Co-opted member',
} as const;

/** "Chair", "Substitute for Councillor A", "Inspector, Marchfield Police": in which part somebody attends. */
export function partInWords(
  one: Pick<AttendanceLine, 'seat' | 'insteadOf' | 'post' | 'authority' | 'isVoting'>,
): string {
  if (one.insteadOf !== null) return `Substitute for ${one.insteadOf}`;
  if (one.seat !== null) return one.isVoting ? SEATS[one.seat] : `${SEATS[one.seat]}, no vote`;
  return [one.post, one.authority].filter((part) => part !== null).join(', ');
}

/** "left during item 4, Road safety, because of an interest". */
export function movementInWords({ kind, item, because }: MovementLine): string {
  const during = item === null ? '' : ` during item ${item.number}, ${item.title}`;
  return `${kind}${during}${because === 'interest' ? ', because of an interest' : ''}`;
}

/** The comings and goings of somebody as the minutes would say them; empty for one who was there throughout. */
export function movementsInWords({ movements }: Pick<AttendanceLine, 'movements'>): string {
  const told = movements.filter(({ kind, item }, at) => at > 0 || kind !== 'arrived' || item);
  const words = inARow(told.map(movementInWords));
  return words === '' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
