import { shortDate } from '#rules';
import { runningClock } from '../recommendations/running-clock.js';
import type { AddresseeSubject } from '../recommendations/transitions/addressee-subject.js';

/** One thing the holder of a link can do, has done, or must leave to another. */
export interface LinkTask {
  readonly title: string;
  readonly status: string;
  /** Where to do it; null when it is done or not theirs to do. */
  readonly href: string | null;
}

/** The tasks of a link to what was accepted, in order. */
export const linkTasks = (subject: AddresseeSubject): readonly LinkTask[] => [
  progressTask(subject),
  ...laterDateTasks(subject),
  completionTask(subject),
];

/** Whether the holder may do a command now. */
export const mayNow = ({ stance }: AddresseeSubject, command: string): boolean =>
  stance.offers.some((offer) => offer.command === command);

function progressTask(subject: AddresseeSubject): LinkTask {
  const clock = runningClock(subject.addressee);
  const href = mayNow(subject, 'report-progress') ? `${subject.at}/progress` : null;
  const due = clock === null ? 'When there is news' : `Due ${shortDate(clock.dueOn)}`;
  return { title: 'Report progress', status: href === null ? 'Not needed now' : due, href };
}

/** Only where a target date was given that could be moved. */
function laterDateTasks(subject: AddresseeSubject): readonly LinkTask[] {
  const { targetOn } = subject.addressee;
  if (targetOn === null || !mayNow(subject, 'ask-later-date')) return [];
  const status = `To be done by ${shortDate(targetOn)}`;
  return [{ title: 'Ask for a later target date', status, href: `${subject.at}/later-date` }];
}

function completionTask(subject: AddresseeSubject): LinkTask {
  const claim = subject.addressee.progress.findLast(({ kind }) => kind === 'completion claim');
  const title = 'Claim that it is complete';
  const href = mayNow(subject, 'claim-completion') ? `${subject.at}/completion` : null;
  if (href !== null) return { title, status: 'When it is done', href };
  const status = claim ? `Claimed on ${shortDate(claim.reportedOn)}` : 'Not needed now';
  return { title, status, href };
}
