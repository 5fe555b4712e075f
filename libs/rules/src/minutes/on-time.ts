import { compareInstants, londonDate } from '../calendar/index.js';
import type { Happening, RecordedMeeting } from './recorded.js';

/** Whether something was written down as it happened: its time is then told. One recorded after the meeting has no time of its own. */
export const isOnTime = (
  { at }: Pick<Happening, 'at'>,
  { heldOn, closedAt }: Pick<RecordedMeeting, 'heldOn' | 'closedAt'>,
): boolean =>
  londonDate(at) === heldOn && (closedAt === null || compareInstants(at, closedAt) <= 0);
