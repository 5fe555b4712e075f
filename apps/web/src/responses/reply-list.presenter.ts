import type { Passing, ReplyTask, ReplyView } from '#records/replies';
import type { AddresseeRecord } from '#records/recommendations';
import { newId } from '#platform/ids';
import { dateInWords, may, shortDate, type Actor, type LocalDate } from '#rules';
import { inARow } from '../recommendations/in-a-row.js';
import { legalBasis } from '../recommendations/legal-basis.js';
import { duePresenter } from '../layout/due.presenter.js';
import type { ReplyVisit } from './reply-visit.js';

/** What the first page of a reply is made of: `asked` is the recommendation its link was made for. */
export interface ReplyList {
  readonly visit: ReplyVisit;
  readonly reply: ReplyView;
  readonly asked: AddresseeRecord;
  /** To whom it went on, the latest first. */
  readonly passedOn: readonly Passing[];
  readonly today: LocalDate;
  readonly notice: string | null;
}

/** The first page of a reply: what is asked, who deals with it, and one task for each recommendation. */
export function replyListPresenter({ visit, reply, asked, passedOn, ...around }: ReplyList) {
  const { today, notice } = around;
  const { at, actor } = visit;
  const { tasks, committee, council, authority, holder } = reply;
  const awaited = tasks.filter(({ isAwaited }) => isAwaited);
  const complete = awaited.filter(({ status }) => status === 'Complete').length;
  const mayWrite = may(actor, 'draft response', reply);
  const isNew = awaited.some(({ state }) => state === 'sent');
  const isHolder = holder !== null && holder.personId === actor.id;
  const incomplete = awaited.filter(({ status }) => status !== 'Complete');
  const left = incomplete.length === 0 ? awaited : incomplete;
  const next = left.find(({ addresseeId }) => addresseeId === asked.id) ?? left[0];
  return {
    title: `What the ${committee} asks of ${authority}`,
    caption: `${committee}, ${council}`,
    notice,
    asks: asksOf(reply, awaited, today),
    opening: reply.opening,
    holder: holder === null ? null : `${holder.name}, ${holder.post}, deals with this reply.`,
    word: awaited.length === 0 ? null : wordOf(passedOn, actor),
    receiving:
      mayWrite && awaited.length > 0 && (isNew || !isHolder)
        ? {
            action: `${at}/acknowledgement`,
            button: isNew ? 'Received, I am dealing with it' : 'I am dealing with it now',
            key: newId(),
          }
        : null,
    answering: mayWrite && next !== undefined ? answeringOf(visit, tasks, next) : null,
    tasks: tasks.map((task) => taskLine(visit, task)),
    checking:
      mayWrite && awaited.length > 0
        ? { href: `${at}/check`, status: `${complete} of ${awaited.length} complete` }
        : null,
    form: mayWrite && awaited.length > 0 ? `${at}/form` : null,
    colleague: mayWrite && awaited.length > 0 ? `${at}/colleague` : null,
    moreTime: `${at}/more-time`,
    holding: `${at}/holding`,
    receipt: reply.hash === null ? null : { href: `${at}/receipt`, words: receiptWords(reply) },
    signatories: signatoriesOf(reply),
    basis: legalBasis(asked.regime),
    made: [
      { key: 'Made by', value: committee },
      ...(asked.madeOn === null ? [] : [{ key: 'On', value: dateInWords(asked.madeOn) }]),
      ...(reply.sentOn === null ? [] : [{ key: 'Sent to you', value: dateInWords(reply.sentOn) }]),
    ],
    officers: asked.people.filter(({ part }) => part === 'officer'),
    link: visit.link,
  };
}

/** The word a reply was last sent on with, for the two it is between: where something is not for publication, no letter carries it. */
function wordOf([last]: readonly Passing[], { id }: Actor) {
  if (last === undefined || last.note === null) return null;
  const { fromId, from, toId, to, note } = last;
  return id === fromId || id === toId ? { said: `${from} to ${to}:`, note } : null;
}

/** Who submits for the authority, in a row; empty where nobody is recorded. */
export const signatoriesOf = ({ people }: ReplyView): string =>
  inARow(
    people.filter(({ part }) => part === 'signatory').map(({ name, post }) => `${name} (${post})`),
  );

function answeringOf(visit: ReplyVisit, tasks: readonly ReplyTask[], next: ReplyTask) {
  const href = visit.taskAt(next.reference);
  return { href, text: tasks.length === 1 ? 'Answer now' : `Answer ${next.reference} now` };
}

function asksOf({ authority }: ReplyView, awaited: readonly ReplyTask[], today: LocalDate): string {
  if (awaited.length === 0) return 'Everything that was asked has been answered.';
  const [first] = awaited.flatMap(({ dueOn }) => dueOn ?? []).toSorted();
  const what = awaited.length === 1 ? 'one recommendation' : `${awaited.length} recommendations`;
  const due = first === undefined ? '' : ` ${duePresenter(first, { today }).words}.`;
  return `${authority} is asked to answer ${what}.${due}`;
}

const receiptWords = ({ submittedOn, submittedBy }: ReplyView): string =>
  `Submitted${submittedOn === null ? '' : ` on ${dateInWords(submittedOn)}`} by ${submittedBy ?? 'the signatory'}`;

function taskLine(visit: ReplyVisit, task: ReplyTask) {
  const { reference, status, answer, dueOn, draft } = task;
  const came = answer === null ? 'Not needed' : `Answered on ${shortDate(answer.submittedOn)}`;
  const due = dueOn === null || !task.isAwaited ? [] : [`Due ${dateInWords(dueOn)}`];
  const why = task.isAwaited && answer !== null ? [whyAgain(answer)] : [];
  const saved = draft === null ? [] : [`Saved by ${draft.savedBy} on ${shortDate(draft.savedOn)}`];
  return {
    title: `${reference}: ${shortened(task.correction?.becomes ?? task.wording)}`,
    href: visit.taskAt(reference),
    hint: [...why, ...due, ...saved].join('. '),
    status: status === 'Answered' ? came : status,
  };
}

const whyAgain = ({ returnedBecause }: NonNullable<ReplyTask['answer']>): string =>
  returnedBecause === null ? 'The committee asks for more' : 'Returned: something is missing';

const LONGEST = 90;

const shortened = (wording: string): string =>
  wording.length <= LONGEST ? wording : `${wording.slice(0, LONGEST - 1).trimEnd()}…`;
