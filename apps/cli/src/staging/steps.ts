import type { Closure, Decision, LocalDate, Outcome, Rating } from '#rules';
import type { Stage } from './stage.js';

/** One thing that happens to one recommendation to one authority, on a local date. */
export type Step = { readonly on: LocalDate } & (
  | { readonly does: 'send' }
  | { readonly does: 'acknowledge' }
  | { readonly does: 'ask extension'; readonly until: LocalDate; readonly reason: string }
  | { readonly does: 'agree extension' }
  | { readonly does: 'respond'; readonly answer: Answer }
  | { readonly does: 'return'; readonly missing: string }
  | { readonly does: 'consider'; readonly minute: () => string; readonly outcome: Outcome }
  | { readonly does: 'ask again'; readonly wanted: string; readonly until: LocalDate }
  | { readonly does: 'follow' }
  | { readonly does: 'report'; readonly rating: Rating; readonly text: string }
  | { readonly does: 'rate'; readonly rating: Rating; readonly reason: string }
  | {
      readonly does: 'rate by committee';
      readonly minute: () => string;
      readonly rating: Rating;
      readonly remark: string;
    }
  | { readonly does: 'ask later date'; readonly newDate: LocalDate; readonly reason: string }
  | { readonly does: 'agree later date' }
  | { readonly does: 'claim'; readonly text: string; readonly evidence: string }
  | {
      readonly does: 'close';
      readonly minute: () => string;
      readonly kind: Closure;
      readonly reason: string;
      /** The reference of what takes its place. */
      readonly successor?: () => string;
      readonly dissent?: string;
      readonly recheck?: true;
    }
  | { readonly does: 'escalate' | 'pause'; readonly reason: string }
);

export interface Answer {
  readonly decision: Decision;
  readonly reason: string | null;
  readonly action: string | null;
  readonly owner: string | null;
  readonly targetDate: LocalDate | null;
}

/** At which London time of the day each thing is done; a later one may rest on an earlier one of the same day. */
export const STEP_TIMES = {
  send: '11:00',
  acknowledge: '11:30',
  'ask extension': '12:00',
  'agree extension': '12:30',
  respond: '14:00',
  return: '15:00',
  consider: '16:00',
  'ask again': '16:05',
  follow: '16:10',
  report: '16:20',
  rate: '16:22',
  'rate by committee': '16:24',
  'ask later date': '16:26',
  'agree later date': '16:28',
  claim: '16:30',
  close: '16:40',
  escalate: '16:50',
  pause: '16:50',
} as const satisfies Record<Step['does'], string>;

/** The one addressee a step is taken on: its id, and the authority whose people the story calls by its name. */
export interface Treated {
  readonly id: string;
  readonly authority: string;
}

/** Takes one step, by whoever it is that takes it. */
export async function takeStep(
  stage: Stage,
  { id, authority }: Treated,
  step: Step,
): Promise<unknown> {
  const officer = await stage.act('officer', id);
  const chair = await stage.act('chair', id);
  const contact = await stage.act(`${authority} contact`, id);
  switch (step.does) {
    case 'send':
      return stage.recommendations.send(officer, { on: step.on, how: 'email' });
    case 'acknowledge':
      return stage.responses.acknowledge(contact, { on: step.on });
    case 'ask extension':
      return stage.extensions.ask(contact, { newDue: step.until, reason: step.reason });
    case 'agree extension':
      return stage.extensions.agree(chair);
    case 'respond':
      return stage.responses.respond(await stage.act(`${authority} signatory`, id), {
        ...step.answer,
        how: 'online',
      });
    case 'return':
      return stage.responses.return(officer, { missing: step.missing });
    case 'consider':
      return stage.following.consider(officer, {
        outcome: step.outcome,
        resolutionId: step.minute(),
        remark: null,
      });
    case 'ask again':
      return stage.furtherRequests.ask(officer, { wanted: step.wanted, due: step.until });
    case 'follow':
      return stage.following.start(officer);
    case 'report':
      return stage.following.reportProgress(contact, { rating: step.rating, text: step.text });
    case 'rate':
      return stage.following.rateProgress(officer, { rating: step.rating, reason: step.reason });
    case 'rate by committee':
      return stage.committeeRatings.rate(officer, {
        rating: step.rating,
        resolutionId: step.minute(),
        remark: step.remark,
      });
    case 'ask later date':
      return stage.laterDates.ask(contact, { newDate: step.newDate, reason: step.reason });
    case 'agree later date':
      return stage.laterDates.agree(chair);
    case 'claim':
      return stage.following.claimCompletion(contact, step);
    case 'close':
      return stage.closing.close(officer, {
        kind: step.kind,
        reason: step.reason,
        resolutionId: step.minute(),
        successor: step.successor?.() ?? null,
        dissent: step.dissent ?? null,
        recheck: step.recheck ?? false,
      });
    case 'escalate':
      return stage.closing.escalate(chair, { reason: step.reason });
    case 'pause':
      return stage.closing.pause(chair, { reason: step.reason });
  }
}
