import { dateInWords } from '../calendar/index.js';
import { namesInWords } from './names-in-words.js';
import type { RecordedMotion } from './recorded-motion.js';

/**
 * To whom a resolution goes, as it stands between `RESOLVED` and `that`; empty where nobody is named. What the words of a
 * referral or a deferral say themselves is not said again. A comment to the police is `, as a comment to the police,`.
 */
export function askedInWords({
  kind,
  wording,
  to,
  toMeeting,
}: Pick<RecordedMotion, 'kind' | 'wording' | 'to' | 'toMeeting'>): string {
  const said = wording.toLowerCase();
  if (kind === 'defer') {
    const day = toMeeting === null ? '' : dateInWords(toMeeting);
    return day === '' || said.includes(day.toLowerCase()) ? '' : `, until the meeting of ${day},`;
  }
  const names = kind === 'refer' ? to.filter((name) => !said.includes(name.toLowerCase())) : to;
  const as = AS[kind];
  return as === undefined || names.length === 0 ? '' : `, as ${as} to ${namesInWords(names)},`;
}

const AS: Partial<Record<RecordedMotion['kind'], string>> = {
  comment: 'a comment',
  'request information': 'a request for information',
  'standing request': 'a standing request',
  refer: 'a referral',
};
