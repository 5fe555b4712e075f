import { shortDate, type LocalDate } from '../calendar/index.js';
import type { Facts } from '../facts/index.js';
import type { Votes } from '../voting/index.js';

/** How history tells one event from what is known of it. */
export type Sentence = (facts: Facts) => string;

export const on = (date: LocalDate | undefined) =>
  date === undefined ? '' : ` on ${shortDate(date)}`;
export const by = (date: LocalDate | undefined) =>
  date === undefined ? '' : ` by ${shortDate(date)}`;
export const from = (date: LocalDate | undefined) =>
  date === undefined ? '' : ` from ${shortDate(date)}`;
export const day = (date: LocalDate | undefined) =>
  date === undefined ? '' : ` ${shortDate(date)}`;
export const because = (facts: Facts) => (facts.reason ? `: ${facts.reason}` : '');
export const alone = ({ reason }: Facts) =>
  reason === undefined ? '' : ` Sent by itself, without the letter: ${reason}`;
export const during = ({ title }: Facts) => (title === undefined ? '' : ` during ${title}`);
export const who = (facts: Facts) => facts.authority ?? 'The authority';
export const onPaper = ({ how, on: received }: Facts) =>
  how === undefined || how === 'online'
    ? ''
    : ` ${how === 'in person' ? how : `by ${how}`}, received${on(received)}`;
export const minuted = (facts: Facts) => (facts.minute ? ` (minute ${facts.minute})` : '');
export const again = ({ due }: Facts) =>
  due === undefined ? '' : ` It is looked at again by ${shortDate(due)}.`;
export const shortNotice = ({ agreedBy }: Facts) =>
  agreedBy === undefined ? '' : ` Shorter notice was agreed by ${agreedBy}.`;
const casting = ({ castingVote }: Votes) =>
  castingVote === undefined ? '' : `, the casting vote ${castingVote}`;
export const votes = ({ votes: cast, how }: Facts) =>
  cast
    ? ` (${cast.for} for, ${cast.against} against, ${cast.abstained} abstained${casting(cast)}${how === undefined ? '' : `, ${how}`})`
    : '';
