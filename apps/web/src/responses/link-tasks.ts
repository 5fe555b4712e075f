import type { OpenedLink } from '#records/links';
import { AWAITING_ANSWER, shortDate } from '#rules';
import { inARow } from '../recommendations/in-a-row.js';
import { runningClock } from '../recommendations/running-clock.js';
import type { AddresseeSubject } from '../recommendations/transitions/addressee-subject.js';

/** One thing the holder of a link can do, has done, or must leave to another. */
export interface LinkTask {
  readonly title: string;
  readonly hint: string | null;
  readonly status: string;
  /** Where to do it; null when it is done or not theirs to do. */
  readonly href: string | null;
}

/** The tasks of a link, in order. */
export function linkTasks(link: OpenedLink, subject: AddresseeSubject): readonly LinkTask[] {
  if (link.purpose === 'progress') return [progressTask(subject), completionTask(subject)];
  return [acknowledgementTask(subject), answerTask(subject), extensionTask(subject)];
}

/** Whether the holder may do a command now. */
export const mayNow = ({ stance }: AddresseeSubject, command: string): boolean =>
  stance.offers.some((offer) => offer.command === command);

const task = (title: string, status: string, more: Partial<LinkTask> = {}): LinkTask => ({
  hint: null,
  href: null,
  ...more,
  title,
  status,
});

function acknowledgementTask(subject: AddresseeSubject): LinkTask {
  const { acknowledgedOn } = subject.addressee;
  const title = 'Say that you have received it';
  if (acknowledgedOn !== null) return task(title, `Done on ${shortDate(acknowledgedOn)}`);
  return task(title, mayNow(subject, 'acknowledge') ? 'To do' : 'Not needed');
}

function answerTask(subject: AddresseeSubject): LinkTask {
  const { addressee, at } = subject;
  const title = 'Answer';
  if (mayNow(subject, 'respond')) {
    const hint = 'Accept it, accept it in part, decline it, or say that it is in place already';
    return task(title, 'To do', { hint, href: `${at}/response` });
  }
  const awaiting: readonly string[] = AWAITING_ANSWER;
  if (awaiting.includes(addressee.state)) {
    const signatories = addressee.people.filter(({ part }) => part === 'signatory');
    const hint = `Only ${inARow(signatories.map(({ name, post }) => `${name}, ${post}`))} can send it`;
    return task(title, 'For the signatory', signatories.length === 0 ? {} : { hint });
  }
  const sent = addressee.responses.at(-1);
  return task(title, sent === undefined ? 'Not needed' : `Sent on ${shortDate(sent.submittedOn)}`);
}

function extensionTask(subject: AddresseeSubject): LinkTask {
  const title = 'Ask for more time';
  const latest = subject.addressee.extensions.at(-1);
  const href = mayNow(subject, 'ask-extension') ? `${subject.at}/extension` : null;
  if (latest?.agreed === null) {
    const hint = `The chair decides on ${shortDate(latest.newDue)}; you may change what you asked for`;
    return task(title, `Asked on ${shortDate(latest.askedOn)}`, { href, hint: href && hint });
  }
  if (latest?.agreed === true) {
    return task(title, `Agreed until ${shortDate(latest.newDue)}`, { href });
  }
  const refused = latest === undefined ? 'If you need it' : 'Refused by the chair';
  return task(title, href === null ? 'No longer possible' : refused, { href });
}

function progressTask(subject: AddresseeSubject): LinkTask {
  const clock = runningClock(subject.addressee);
  const href = mayNow(subject, 'report-progress') ? `${subject.at}/progress` : null;
  const due = clock === null ? 'When there is news' : `Due ${shortDate(clock.dueOn)}`;
  return task('Report progress', href === null ? 'Not needed now' : due, { href });
}

function completionTask(subject: AddresseeSubject): LinkTask {
  const claim = subject.addressee.progress.findLast(({ kind }) => kind === 'completion claim');
  const title = 'Claim that it is complete';
  const href = mayNow(subject, 'claim-completion') ? `${subject.at}/completion` : null;
  if (href !== null) return task(title, 'When it is done', { href });
  return task(title, claim ? `Claimed on ${shortDate(claim.reportedOn)}` : 'Not needed now');
}
