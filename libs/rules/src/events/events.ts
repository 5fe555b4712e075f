import { shortDate, type LocalDate } from '../calendar/index.js';
import type { Facts } from '../facts/index.js';
import type { Votes } from '../voting/index.js';

type Sentence = (facts: Facts) => string;

const on = (date: LocalDate | undefined) => (date === undefined ? '' : ` on ${shortDate(date)}`);
const by = (date: LocalDate | undefined) => (date === undefined ? '' : ` by ${shortDate(date)}`);
const because = (facts: Facts) => (facts.reason ? `: ${facts.reason}` : '');
const who = (facts: Facts) => facts.authority ?? 'The authority';
const onPaper = ({ how, on: received }: Facts) =>
  how === undefined || how === 'online'
    ? ''
    : ` ${how === 'in person' ? how : `by ${how}`}, received${on(received)}`;
const minuted = (facts: Facts) => (facts.minute ? ` (minute ${facts.minute})` : '');
const casting = ({ castingVote }: Votes) =>
  castingVote === undefined ? '' : `, the casting vote ${castingVote}`;
const votes = ({ votes: cast }: Facts) =>
  cast
    ? ` (${cast.for} for, ${cast.against} against, ${cast.abstained} abstained${casting(cast)})`
    : '';

/** Every event of the product, past tense and noun first, with the sentence history tells of it. */
export const EVENTS = {
  'meeting.planned': (f) => `Meeting planned${on(f.on)}.`,
  'meeting.convened': (f) => `Meeting convened at ${f.venue ?? 'a venue to be confirmed'}.`,
  'agenda.published': (f) => `Agenda published${because(f)}.`,
  'agenda.supplemented': (f) => `Supplement published${because(f)}.`,
  'meeting.started': () => 'Meeting started, quorate.',
  'meeting.adjourned': (f) => `Meeting adjourned${because(f)}.`,
  'meeting.resumed': () => 'Meeting resumed.',
  'meeting.concluded': () => 'Meeting concluded.',
  'minutes.drafted': () => 'Minutes drafted.',
  'minutes.published': () => 'Minutes published as draft.',
  'minutes.confirmed': (f) => `Minutes confirmed${minuted(f)}.`,
  'meeting.postponed': (f) => `Meeting postponed${because(f)}.`,
  'meeting.cancelled': (f) => `Meeting cancelled${because(f)}.`,
  'item.added': (f) => `Item added to the agenda: ${f.title ?? ''}.`,
  'resolution.drafted': () => 'Motion drafted.',
  'resolution.moved': (f) => `Moved by ${f.mover ?? 'a member'}.`,
  'resolution.seconded': (f) => `Seconded by ${f.seconder ?? 'a member'}.`,
  'amendment.moved': (f) => `Amendment moved by ${f.mover ?? 'a member'}: ${f.text ?? ''}`,
  'amendment.carried': (f) => `Amendment carried${votes(f)}; it is now the motion.`,
  'amendment.lost': (f) => `Amendment lost${votes(f)}.`,
  'resolution.put': () => 'Put to the vote.',
  'resolution.carried': (f) => `Carried${votes(f)}.`,
  'resolution.lost': (f) => `Lost${votes(f)}.`,
  'resolution.tied': (f) => `Tied${votes(f)}.`,
  'resolution.withdrawn': (f) => `Withdrawn${because(f)}.`,
  'resolution.minuted': (f) => `Entered in the minutes as ${f.minute ?? ''}.`,
  'resolution.confirmed': (f) => `Minute confirmed${minuted(f)}.`,
  'recommendation.drafted': (f) => `Recommendation to ${who(f)} drafted.`,
  'recommendation.made': (f) =>
    `Recommendation to ${who(f)} made by the committee${minuted(f)}; its text is frozen.`,
  'recommendation.sent': (f) =>
    `Sent to ${who(f)} by ${f.how ?? 'letter'}${on(f.on)}; an answer is due${by(f.due)}.`,
  'recommendation.acknowledged': (f) => `${who(f)} acknowledged receipt${on(f.on)}.`,
  'extension.asked': (f) =>
    `${who(f)} asked for more time, until ${f.newDue ? shortDate(f.newDue) : 'a later date'}${because(f)}.`,
  'extension.agreed': (f) =>
    `The chair agreed more time: due ${f.newDue ? shortDate(f.newDue) : 'later'} instead of ${f.currentDue ? shortDate(f.currentDue) : 'before'}${because(f)}.`,
  'extension.refused': (f) => `The chair refused more time${because(f)}.`,
  'response.received': (f) =>
    `${who(f)} answered${onPaper(f)}: ${f.decision ?? 'see the response'}.`,
  'response.returned': (f) => `Returned to ${who(f)} as incomplete: ${f.missing ?? ''}`,
  'response.considered': (f) => `Considered by the committee${minuted(f)}: ${f.outcome ?? ''}.`,
  'response.asked-again': (f) =>
    `The committee asked ${who(f)} to answer again${by(f.due)}: ${f.wanted ?? ''}`,
  'progress.started': (f) =>
    `Progress is followed: ${f.owner ?? 'the owner'} is to report every quarter.`,
  'progress.reported': (f) =>
    `${who(f)} reported progress, ${f.rating ?? 'unrated'}: ${f.text ?? ''}`,
  'progress.rated': (f) => `The officer rated the progress ${f.rating ?? ''}${because(f)}.`,
  'completion.claimed': (f) => `${who(f)} claimed completion: ${f.text ?? ''}`,
  'recommendation.closed': (f) =>
    `Closed by the committee${minuted(f)}, ${f.kind ?? ''}${because(f)}.`,
  'recommendation.reopened': (f) => `Reopened by the committee${minuted(f)}${because(f)}.`,
  'recommendation.escalated': (f) => `Escalated by the chair${because(f)}.`,
  'recommendation.paused': (f) => `Paused${because(f)}.`,
  'recommendation.resumed': (f) => `Resumed${because(f)}.`,
  'review.planned': (f) => `Review planned, due${by(f.due)}.`,
  'review.requested': (f) => `Review asked for${by(f.due)}.`,
  'review.returned': (f) => `Review returned, ${f.rating ?? 'unrated'}: ${f.text ?? ''}`,
  'review.accepted': () => 'Review accepted by the working group.',
  'review.queried': (f) => `Review queried by the working group${because(f)}.`,
  'concern.raised': (f) => `Concern raised: ${f.text ?? ''}`,
  'concern.escalated': (f) => `Concern escalated to the partnership${because(f)}.`,
  'concern.settled': (f) => `Concern settled${because(f)}.`,
  'action.planned': (f) => `Action ${f.title ?? ''} entered in the plan.`,
  'action.corrected': (f) => `Read again from its paper; changed: ${f.text ?? ''}.`,
  'action.started': () => 'Action started.',
  'action.at-risk': (f) => `Marked as at risk${because(f)}.`,
  'action.on-track': (f) => `Back on track: ${f.text ?? ''}`,
  'action.claimed': (f) => `Claimed complete: ${f.text ?? ''}`,
  'action.verified': () => 'Verified by the working group.',
  'action.queried': (f) => `Claim queried${because(f)}.`,
  'action.paused': (f) => `Paused${because(f)}.`,
  'action.resumed': () => 'Resumed.',
  'action.carried-forward': (f) => `Carried forward to the next plan${because(f)}.`,
  'action.superseded': (f) => `Superseded by ${f.successor ?? 'another action'}${because(f)}.`,
  'action.cancelled': (f) => `Cancelled${because(f)}.`,
  'reminder.due': () => 'A reminder fell due.',
  'annual-duty.warned': (f) =>
    `Warning: the committee must meet as the crime and disorder committee${by(f.due)}.`,
} as const satisfies Record<string, Sentence>;

export type EventName = keyof typeof EVENTS;

/** The sentence history tells of an event. Worked example: `sentenceOf('meeting.cancelled', { reason: 'no quorum' })` is "Meeting cancelled: no quorum." */
export function sentenceOf(event: EventName, facts: Facts): string {
  return EVENTS[event](facts).replace(/\.\.$/, '.');
}
