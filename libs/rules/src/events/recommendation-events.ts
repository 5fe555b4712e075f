import { shortDate } from '../calendar/index.js';
import {
  on,
  by,
  because,
  alone,
  who,
  onPaper,
  minuted,
  again,
  shortNotice,
  type Sentence,
} from './phrases.js';

/** What happens to a recommendation, to its reply and to what follows. */
export const RECOMMENDATION_EVENTS = {
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
  'recommendation.linked': (f) => `It serves the priority ${f.title ?? ''}.`,
  'recommendation.unlinked': (f) => `It serves the priority ${f.title ?? ''} no longer.`,
  'tracker-report.made': (f) => `Report ${f.version ?? ''} of the tracker made: ${f.text ?? ''}.`,
} as const satisfies Record<string, Sentence>;
