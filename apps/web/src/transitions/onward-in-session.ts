import { paths } from '#records/paths';
import { may, type Actor, type MeetingState } from '#rules';

/** A meeting as an address and the permission table name it. */
interface Sitting {
  readonly committeeSlug: string;
  readonly heldOn: string;
  readonly state: MeetingState;
  readonly councilId: string;
  readonly committeeId: string;
}

/** The states of a meeting that has a run page in use. */
const SITS: readonly MeetingState[] = ['in session', 'adjourned'];

/**
 * Where whoever clerks a meeting goes on after something was done to it while it sits: the run page of the item being
 * taken. Null for everybody else, for a meeting that does not sit, and when no item is named: they go back as ever.
 */
export function onwardInSession(
  actor: Actor,
  meeting: Sitting,
  item: number | null,
): string | null {
  const { committeeSlug, heldOn, state, councilId, committeeId } = meeting;
  if (item === null || !SITS.includes(state)) return null;
  if (!may(actor, 'run meeting', { councilId, committeeId })) return null;
  return paths.runItem(committeeSlug, heldOn, item);
}

/** The number of the item being taken, from the field `item` of a form; null when there is none. */
export function itemBeingTaken(sent: unknown): number | null {
  const typed: unknown =
    typeof sent === 'object' && sent !== null ? Reflect.get(sent, 'item') : null;
  return typeof typed === 'string' && /^[1-9]\d{0,2}$/.test(typed) ? Number(typed) : null;
}
