import { shortDate, type LocalDate } from '../calendar/index.js';
import type { Facts } from '../facts/index.js';
import type { Votes } from '../voting/index.js';

type Sentence = (facts: Facts) => string;

const on = (date: LocalDate | undefined) => (date === undefined ? '' : ` on ${shortDate(date)}`);
const by = (date: LocalDate | undefined) => (date === undefined ? '' : ` by ${shortDate(date)}`);
const from = (date: LocalDate | undefined) =>
  date === undefined ? '' : ` from ${shortDate(date)}`;
const day = (date: LocalDate | undefined) => (date === undefined ? '' : ` ${shortDate(date)}`);
const because = (facts: Facts) => (facts.reason ? `: ${facts.reason}` : '');
const alone = ({ reason }: Facts) =>
  reason === undefined ? '' : ` Sent by itself, without the letter: ${reason}`;
const during = ({ title }: Facts) => (title === undefined ? '' : ` during ${title}`);
const who = (facts: Facts) => facts.authority ?? 'The authority';
const onPaper = ({ how, on: received }: Facts) =>
  how === undefined || how === 'online'
    ? ''
    : ` ${how === 'in person' ? how : `by ${how}`}, received${on(received)}`;
const minuted = (facts: Facts) => (facts.minute ? ` (minute ${facts.minute})` : '');
const again = ({ due }: Facts) =>
  due === undefined ? '' : ` It is looked at again by ${shortDate(due)}.`;
const shortNotice = ({ agreedBy }: Facts) =>
  agreedBy === undefined ? '' : ` Shorter notice was agreed by ${agreedBy}.`;
const casting = ({ castingVote }: Votes) =>
  castingVote === undefined ? '' : `, the casting vote ${castingVote}`;
const votes = ({ votes: cast, how }: Facts) =>
  cast
    ? ` (${cast.for} for, ${cast.against} against, ${cast.abstained} abstained${casting(cast)}${how === undefined ? '' : `, ${how}`})`
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
  'attendance.recorded': (f) =>
    `${f.owner ?? 'Somebody'} recorded as ${f.kind ?? 'present'}${f.before === undefined ? '' : ` in place of ${f.before}`}${because(f)}.`,
  'attendance.struck': (f) =>
    `${f.owner ?? 'Somebody'} taken off the list of those present${because(f)}.`,
  'apologies.received': (f) =>
    `Apologies received from ${f.owner ?? 'a member'}${because(f)}${f.to === undefined ? '' : `; ${f.to} is to come instead`}.`,
  'apologies.withdrawn': (f) => `${f.owner ?? 'A member'} will come after all.`,
  'person.arrived': (f) => `${f.owner ?? 'Somebody'} arrived${during(f)}${because(f)}.`,
  'person.left': (f) => `${f.owner ?? 'Somebody'} left${during(f)}${because(f)}.`,
  'person.returned': (f) => `${f.owner ?? 'Somebody'} returned${during(f)}${because(f)}.`,
  'quorum.lost': () => 'The meeting is no longer quorate.',
  'quorum.regained': () => 'The meeting is quorate again.',
  'item.opened': (f) => `Item taken: ${f.title ?? ''}${because(f)}.`,
  'item.closed': (f) => `Item finished: ${f.title ?? ''}.`,
  'discussion.noted': (f) => `Notes of the discussion changed: ${f.title ?? ''}.`,
  'public.excluded': (f) =>
    `The public was excluded${minuted(f)}${f.title === undefined ? '' : ` for ${f.title}`}${f.ground === undefined ? '' : `, ${f.ground}`}.`,
  'public.readmitted': () => 'The public was readmitted.',
  'interest.declared': (f) =>
    `${f.owner ?? 'A member'} declared an interest (${f.kind ?? ''})${f.title === undefined ? '' : ` in ${f.title}`}.`,
  'interest.registration-required': (f) =>
    `To be entered in the register of interests${by(f.due)}.`,
  'interest.registered': () => 'Entered in the register of interests.',
  'interest.withdrawn': (f) => `Declaration withdrawn${because(f)}.`,
  'register.entered': (f) => `Interest registered for ${f.owner ?? 'a member'}.`,
  'register.ended': (f) => `Interest of ${f.owner ?? 'a member'} ended${on(f.on)}.`,
  'register.review-asked': (f) =>
    `${f.owner ?? 'A member'} asked to look through the register of interests${by(f.due)}.`,
  'register.confirmed': (f) => `${f.owner ?? 'A member'} confirmed the register${on(f.on)}.`,
  'decisions.published': (f) => `Decisions published${on(f.on)}.`,
  'question.asked': (f) => `Question asked in advance by ${f.owner ?? 'a member'}.`,
  'question.passed-on': (f) => `Question passed on to ${f.to ?? 'those concerned'}.`,
  'question.answered': (f) => `Question answered by ${f.owner ?? 'those concerned'}.`,
  'minutes.drafted': () => 'Minutes drafted.',
  'minutes.redrafted': () => 'Minutes drafted again from what was recorded.',
  'minutes.changed': (f) => `Minutes changed: ${f.text ?? ''}.`,
  'minutes.submitted': () => 'Minutes sent to the chair.',
  'minutes.returned': (f) => `Minutes returned by the chair${because(f)}.`,
  'minutes.approved': (f) => `Minutes approved by the chair, ${f.how ?? 'online'}.`,
  'minutes.corrected': (f) => `Minutes corrected${minuted(f)}.`,
  'minutes.published': () => 'Minutes published as draft.',
  'minutes.confirmed': (f) => `Minutes confirmed${minuted(f)}.`,
  'meeting.postponed': (f) => `Meeting postponed${because(f)}.`,
  'meeting.cancelled': (f) => `Meeting cancelled${because(f)}.`,
  'meeting.changed': (f) => `Changed from ${f.before ?? ''} to ${f.after ?? ''}${because(f)}.`,
  'item.added': (f) => `Item added to the agenda: ${f.title ?? ''}${because(f)}.`,
  'item.changed': (f) => `Item of the agenda changed: ${f.title ?? ''}.`,
  'item.moved': (f) => `Item moved on the agenda: ${f.title ?? ''}.`,
  'item.removed': (f) => `Item taken off the agenda: ${f.title ?? ''}${because(f)}.`,
  'subscription.asked': () => 'Letters about published papers were asked for.',
  'paper.withdrawn': (f) => `Paper withdrawn: ${f.title ?? ''}${because(f)}.`,
  'exemption.marked': (f) =>
    `${f.title ?? 'A paper'} marked as ${f.ground ?? 'not for publication'}${because(f)}.`,
  'exemption.lifted': (f) => `${f.title ?? 'A paper'} is public again${because(f)}.`,
  'document.added': (f) => `Document added: ${f.title ?? ''}.`,
  'document.replaced': (f) => `Document replaced: ${f.title ?? ''}${because(f)}.`,
  'document.removed': (f) => `Document removed: ${f.title ?? ''}${because(f)}.`,
  'authority.added': (f) => `Authority added: ${f.authority ?? ''}.`,
  'authority.changed': (f) => `Authority changed: ${f.text ?? ''}.`,
  'contact.named': (f) => `${f.owner ?? 'Somebody'} named as ${f.kind ?? 'contact'}.`,
  'contact.ended': (f) =>
    `${f.owner ?? 'Somebody'} is no longer ${f.kind ?? 'contact'}${because(f)}.`,
  'part.handed-over': (f) =>
    `Handed over from ${f.before ?? 'nobody'} to ${f.after ?? 'somebody'}${f.kind === undefined ? '' : `, ${f.kind}`}${because(f)}.`,
  'hand-over.made': (f) =>
    `${f.before ?? 'Somebody'} handed over to ${f.after ?? 'somebody'}${f.items === undefined ? '' : `, ${f.items} on the list`}${because(f)}.`,
  'hand-over.acknowledged': (f) => `Acknowledged by ${f.owner ?? 'the receiver'}${on(f.on)}.`,
  'work.left-with-nobody': () => 'Open work was found that is with nobody.',
  'closure.proposed': (f) =>
    `Proposed for closure${f.kind === undefined ? '' : ` as ${f.kind}`}${because(f)}.`,
  'closure-proposal.withdrawn': (f) => `No longer proposed for closure${because(f)}.`,
  'committee.changed': (f) => `Committee changed: ${f.text ?? ''}.`,
  'standing-items.changed': (f) => `Standing items changed: ${f.text ?? ''}.`,
  'clearance-list.changed': (f) => `Clearance list changed: ${f.text ?? ''}.`,
  'timetable.changed': (f) => `Internal timetable changed: ${f.text ?? ''}.`,
  'scoring-questions.changed': (f) => `Questions for scoring topics changed: ${f.text ?? ''}.`,
  'member.seated': (f) => `${f.owner ?? 'Somebody'} sits as ${f.kind ?? 'member'}${from(f.on)}.`,
  'member.unseated': (f) =>
    `${f.owner ?? 'Somebody'} sits as ${f.kind ?? 'member'} no longer; last day${day(f.on)}${because(f)}.`,
  'chair.changed': (f) =>
    `${f.owner ?? 'Somebody'} takes the chair${from(f.on)}${f.before ? ` after ${f.before}` : ''}.`,
  'substitute.named': (f) => `${f.owner ?? 'Somebody'} named as a substitute${from(f.on)}.`,
  'substitute.ended': (f) =>
    `${f.owner ?? 'Somebody'} is a named substitute no longer; last day${day(f.on)}.`,
  'annual-duty.at-risk': (f) =>
    `The yearly duty is at risk: no meeting is planned as the crime and disorder committee${by(f.due)}.`,
  'topic.suggested': (f) => `Topic suggested${because(f)}.`,
  'topic.taken-up': () => 'Taken into the work programme.',
  'topic.declined': (f) => `Not taken up${because(f)}.`,
  'topic.suggested-again': (f) => `To be looked at again${because(f)}.`,
  'topic.scored': (f) => `Scored: ${f.text ?? ''}.`,
  'topic.changed': (f) => `Topic changed: ${f.text ?? ''}.`,
  'topic.placed': (f) =>
    `Placed on the meeting of ${f.heldOn ? shortDate(f.heldOn) : 'a day to come'}.`,
  'topic.carried-forward': (f) => `Carried forward${because(f)}.`,
  'topic.considered': (f) =>
    `Considered at the meeting of ${f.heldOn ? shortDate(f.heldOn) : 'its day'}.`,
  'report.proposed': (f) => `Report proposed: ${f.title ?? ''}.`,
  'report.commissioned': (f) =>
    `Report commissioned from ${f.owner ?? 'its author'}, due${by(f.due)}.`,
  'report.recommissioned': (f) =>
    `Report commissioned from ${f.owner ?? 'another author'} instead${f.before === undefined ? '' : ` of ${f.before}`}, due${by(f.due)}${because(f)}.`,
  'report.placed': (f) =>
    `Meant for ${f.heldOn ? `the meeting of ${shortDate(f.heldOn)}` : 'no meeting yet'}${because(f)}.`,
  'report.started': () => 'Drafting started.',
  'report.written': (f) => `Version ${f.version ?? ''} written${because(f)}.`,
  'report.more-time-asked': (f) =>
    `The author asked for more time, until ${f.newDue ? shortDate(f.newDue) : 'a later date'}${because(f)}.`,
  'report.more-time-agreed': (f) =>
    `More time agreed: due ${f.newDue ? shortDate(f.newDue) : 'later'} instead of ${f.currentDue ? shortDate(f.currentDue) : 'before'}${because(f)}.`,
  'report.more-time-refused': (f) => `More time refused${because(f)}.`,
  'report.completed': () => 'Finished by its author.',
  'report.sent-for-clearance': (f) => `Sent for clearance: ${f.text ?? ''}.`,
  'report.returned': (f) => `Returned for correction${because(f)}.`,
  'report.signed-off': () => 'Signed off: every clearance is given for this version.',
  'report.cleared': () => 'Cleared for publication.',
  'report.amended': (f) =>
    `Changed after it was signed off${because(f)}; each clearance has to be given again.`,
  'report.published': (f) => `Published${on(f.on)}.`,
  'report.considered': () => 'Considered by the committee.',
  'report.deferred': (f) => `Deferred${because(f)}.`,
  'report.taken-up-again': (f) => `Taken up again, due${by(f.due)}.`,
  'report.proposed-again': () => 'Proposed again; nobody is to write it yet.',
  'report.withdrawn': (f) => `Withdrawn${because(f)}.`,
  'clearance.named': (f) => `${f.title ?? 'One'} clearance will be asked of ${f.owner ?? ''}.`,
  'clearance.asked': (f) => `${f.title ?? 'One'} clearance asked of ${f.owner ?? ''}${by(f.due)}.`,
  'clearance.given': (f) => `${f.title ?? 'One'} clearance given${because(f)}.`,
  'clearance.returned': (f) => `${f.title ?? 'One'} returned it for correction${because(f)}.`,
  'clearance.asked-again': (f) => `${f.title ?? 'One'} clearance asked for again${by(f.due)}.`,
  'clearance.dropped': (f) => `${f.title ?? 'One'} clearance not needed${because(f)}.`,
  'resolution.drafted': () => 'Motion drafted.',
  'resolution.changed': () => 'Words of the motion changed.',
  'resolution.moved': (f) => `Moved by ${f.mover ?? 'a member'}.`,
  'resolution.seconded': (f) => `Seconded by ${f.seconder ?? 'a member'}.`,
  'amendment.moved': (f) => `Amendment moved by ${f.mover ?? 'a member'}.`,
  'amendment.carried': (f) => `Amendment carried${votes(f)}; it is now the motion.`,
  'amendment.lost': (f) => `Amendment lost${votes(f)}.`,
  'amendment.withdrawn': () => 'Amendment withdrawn.',
  'resolution.put': () => 'Put to the vote.',
  'resolution.carried': (f) => `Carried${votes(f)}.`,
  'resolution.lost': (f) => `Lost${votes(f)}.`,
  'resolution.tied': (f) => `Tied${votes(f)}.`,
  'vote.recorded': (f) =>
    `${f.owner ?? 'A member'} asked for the record to show the vote: ${f.text ?? ''}.`,
  'resolution.withdrawn': (f) => `Withdrawn${because(f)}.`,
  'resolution.minuted': (f) => `Entered in the minutes as ${f.minute ?? ''}.`,
  'resolution.confirmed': (f) => `Minute confirmed${minuted(f)}.`,
  'outcome.drafted': (f) => `${f.title ?? 'Outcome'} drafted.`,
  'outcome.made': (f) => `Made by the committee${minuted(f)}.`,
  'outcome.fallen': () => 'Fell with its motion.',
  'outcome.sent': (f) =>
    `Sent to ${f.to ?? who(f)} by ${f.how ?? 'letter'}${on(f.on)}${f.due === undefined ? '' : `; an answer is asked for${by(f.due)}`}.`,
  'outcome.answered': (f) => `${f.to ?? who(f)} answered${onPaper(f)}: ${f.text ?? ''}`,
  'outcome.asked-again': (f) => `${f.to ?? who(f)} was asked again${by(f.due)}: ${f.text ?? ''}`,
  'outcome.brought-back': (f) => `The answer was put on the agenda of the meeting${on(f.heldOn)}.`,
  'outcome.settled': (f) => `Settled${f.kind === undefined ? '' : `, ${f.kind}`}${because(f)}.`,
  'letter.drafted': (f) => `Letter to ${who(f)} drafted.`,
  'letter.changed': () => 'Letter changed.',
  'letter.submitted': () => 'Letter sent to the chair for approval.',
  'letter.returned': (f) => `Letter returned by the chair${because(f)}.`,
  'letter.approved': (f) => `Letter approved by the chair, ${f.how ?? 'online'}.`,
  'letter.sent': (f) => `Letter sent to ${who(f)} by ${f.how ?? 'letter'}${on(f.on)}.`,
  'letter.resent': (f) => `Letter sent to ${who(f)} again${because(f)}.`,
  'letter.recalled': (f) => `Taken back from the chair${because(f)}.`,
  'letter.withdrawn': (f) => `Letter withdrawn${because(f)}.`,
  'recommendation.corrected': (f) =>
    `Words corrected by the committee${minuted(f)}: ${f.after ?? ''}`,
  'recommendation.drafted': (f) => `Recommendation to ${who(f)} drafted.`,
  'recommendation.made': (f) =>
    `Recommendation to ${who(f)} made by the committee${minuted(f)}; its text is frozen.`,
  'recommendation.fallen': (f) => `Recommendation to ${who(f)} fell with its motion.`,
  'recommendation.sent': (f) =>
    `Sent to ${who(f)} by ${f.how ?? 'letter'}${on(f.on)}; an answer is due${by(f.due)}.${alone(f)}`,
  'recommendation.acknowledged': (f) => `${who(f)} acknowledged receipt${on(f.on)}.`,
  'extension.asked': (f) =>
    `${who(f)} asked for more time, until ${f.newDue ? shortDate(f.newDue) : 'a later date'}${because(f)}.`,
  'extension.agreed': (f) =>
    `The chair agreed more time: due ${f.newDue ? shortDate(f.newDue) : 'later'} instead of ${f.currentDue ? shortDate(f.currentDue) : 'before'}${because(f)}.`,
  'extension.refused': (f) => `The chair refused more time${because(f)}.`,
  'response.received': (f) =>
    `${who(f)} answered${onPaper(f)}: ${f.decision ?? 'see the response'}.`,
  'response.accepted': (f) => `The answer of ${who(f)} was accepted for consideration.`,
  'response.returned': (f) => `Returned to ${who(f)} as incomplete: ${f.missing ?? ''}`,
  'response.considered': (f) => `Considered by the committee${minuted(f)}: ${f.outcome ?? ''}.`,
  'response.asked-again': (f) =>
    `The committee asked ${who(f)} to answer again${by(f.due)}: ${f.wanted ?? ''}`,
  'progress.started': (f) =>
    `Progress is followed: ${f.owner ?? 'the owner'} is to report every quarter.`,
  'progress.reported': (f) =>
    `${who(f)} reported progress, ${f.rating ?? 'unrated'}: ${f.text ?? ''}`,
  'progress.rated': (f) => `The officer rated the progress ${f.rating ?? ''}${because(f)}.`,
  'progress.rated-by-committee': (f) =>
    `The committee rated the progress ${f.rating ?? ''}${minuted(f)}${because(f)}.`,
  'target-date.asked': (f) =>
    `${who(f)} asked for a later target date, ${f.newDue ? shortDate(f.newDue) : 'later'}${f.currentDue ? ` instead of ${shortDate(f.currentDue)}` : ''}${because(f)}.`,
  'target-date.agreed': (f) =>
    `Later target date agreed: ${f.newDue ? shortDate(f.newDue) : 'later'}${f.currentDue ? ` instead of ${shortDate(f.currentDue)}` : ''}${because(f)}.`,
  'target-date.refused': (f) => `Later target date refused${because(f)}.`,
  'completion.claimed': (f) => `${who(f)} claimed completion: ${f.text ?? ''}`,
  'recommendation.closed': (f) =>
    `Closed by the committee${minuted(f)}, ${f.kind ?? ''}${f.successor ? ` by ${f.successor}` : ''}${because(f)}.${again(f)}`,
  'recheck.brought-back': (f) =>
    `The re-check was put on the agenda of the meeting${on(f.heldOn)}.`,
  'recheck.settled': (f) => `Re-check settled by the committee${minuted(f)}${because(f)}.`,
  'recommendation.reopened': (f) => `Reopened by the committee${minuted(f)}${because(f)}.`,
  'recommendation.escalated': (f) => `Escalated by the chair${because(f)}.`,
  'recommendation.paused': (f) => `Paused${because(f)}.`,
  'recommendation.resumed': (f) => `Resumed${because(f)}.`,
  'attendance-request.drafted': (f) => `Request to ${who(f)} to attend drafted.`,
  'attendance-request.asked': (f) =>
    `${who(f)} was asked to come to the meeting${on(f.heldOn)}: ${f.text ?? ''}${shortNotice(f)}`,
  'attendance-request.accepted': (f) =>
    `${who(f)} will come${on(f.heldOn)}: ${f.owner ?? ''}, ${f.post ?? ''}.`,
  'attendance-request.declined': (f) => `${who(f)} cannot come${on(f.heldOn)}${because(f)}.`,
  'attendance-request.came': (f) => `${who(f)} came${on(f.heldOn)}: ${f.owner ?? ''}.`,
  'attendance-request.missed': (f) => `Nobody came for ${who(f)}${on(f.heldOn)}${because(f)}.`,
  'attendance-request.withdrawn': (f) => `Request to ${who(f)} to attend withdrawn${because(f)}.`,
  'reply.begun': (f) => `${who(f)} began its reply.`,
  'evidence.added': (f) => `${who(f)} gave evidence: ${f.title ?? 'a piece'}.`,
  'evidence.revised': (f) => `${who(f)} gave a revision of evidence: ${f.title ?? 'a piece'}.`,
  'evidence.removed': () => 'Evidence taken away before it was submitted.',
  'reply.saved': (f) => `The answer to ${f.text ?? 'a recommendation'} was saved.`,
  'reply.passed-on': (f) => `The reply was passed on to ${f.to ?? 'a colleague'}.`,
  'reply.approval-asked': (f) => `${f.to ?? 'Somebody'} was asked to approve the reply.`,
  'reply.approved': () => 'The reply was approved.',
  'reply.changes-wanted': () => 'Changes to the reply were asked for.',
  'reply.held': (f) =>
    `${who(f)} sent a holding reply${f.due === undefined ? '' : `: it is expected${by(f.due)}`}. The clock runs on.`,
  'reply.code-sent': (f) => `A code to submit the reply was sent to ${f.to ?? 'the signatory'}.`,
  'reply.submitted': (f) =>
    `${who(f)} submitted its reply${onPaper(f)}, ${f.items ?? 'all'} answered: SHA-256 ${f.text ?? ''}.`,
  'reply.reopened': () => 'The reply was opened again: an answer in it is wanted again.',
  'recommendation.chased': (f) => `The officer sent a reminder to ${f.to ?? who(f)}.`,
  'recommendation.assigned': (f) =>
    `${f.owner ?? 'Somebody'} looks after it${f.before === undefined ? '' : `, and ${f.before} no longer`}.`,
  'recommendation.tagged': (f) => `Tagged ${f.title ?? ''}.`,
  'recommendation.untagged': (f) => `Tag ${f.title ?? ''} taken off.`,
  'tracker-report.made': (f) => `Report ${f.version ?? ''} of the tracker made: ${f.text ?? ''}.`,
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
  'ladder.changed': (f) =>
    `Ladder of "${f.title ?? ''}" changed. It was: ${f.before ?? ''}. It is now: ${f.after ?? ''}.`,
  'calendar-day.added': (f) =>
    `${f.title ?? 'A day'},${day(f.on)}, entered as a ${f.kind ?? 'day'}${because(f)}.`,
  'calendar-day.removed': (f) =>
    `${f.title ?? 'A day'},${day(f.on)}, taken out as a ${f.kind ?? 'day'}${because(f)}.`,
  'due.recounted': (f) =>
    `Date due counted again${because(f)}. It was${day(f.currentDue)} and is now${day(f.newDue)}.`,
  'last-day.recounted': (f) =>
    `Last day to publish the agenda counted again${because(f)}. It was${day(f.currentDue)} and is now${day(f.newDue)}.`,
  'start.corrected': (f) =>
    `Day it was sent corrected to${day(f.on)}${because(f)}. It was due${day(f.currentDue)} and is due${day(f.newDue)}.`,
  'protocol.changed': (f) => `Local protocol changed to ${f.text ?? ''}${because(f)}.`,
  'reminder.due': () => 'A reminder fell due.',
  'quiet-hours.changed': (f) => `Letters are quiet ${f.text ?? 'at no hour'}.`,
  'absence.said': (f) =>
    `${f.owner ?? 'Somebody'} is away${from(f.on)}${f.due === undefined ? '' : ` to ${shortDate(f.due)}`}${f.to === undefined ? '' : `; ${f.to} answers meanwhile`}.`,
  'absence.ended': (f) => `${f.owner ?? 'Somebody'} is back.`,
  'delivery.bounced': (f) =>
    `It came back from ${f.owner ?? 'somebody'}${f.kind === 'soft' ? ', for the time being' : ''}.`,
  'bounce.settled': (f) =>
    `It came back from ${f.owner ?? 'somebody'}, and that was seen to: ${f.kind ?? 'told another way'}${because(f)}.`,
  'person.address-corrected': (f) => `The mail address of ${f.owner ?? 'somebody'} was corrected.`,
  'delivery.repeated': (f) => `Sent again to ${f.owner ?? 'somebody'}${because(f)}.`,
  'annual-duty.warned': (f) =>
    `Warning: the committee must meet as the crime and disorder committee${by(f.due)}.`,
} as const satisfies Record<string, Sentence>;

export type EventName = keyof typeof EVENTS;

/** The sentence history tells of an event. Worked example: `sentenceOf('meeting.cancelled', { reason: 'no quorum' })` is "Meeting cancelled: no quorum." */
export function sentenceOf(event: EventName, facts: Facts): string {
  return EVENTS[event](facts).replace(/\.\.$/, '.');
}
