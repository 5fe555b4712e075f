import { meetingAddress } from '../meetings/meeting.resource.js';
import type { RunItemSubject, RunSubject } from './run-desk.js';

/** The run of a meeting as JSON; `version` is the meeting’s. Instants are UTC, times in whole seconds; adjournments do not count. */
export function runResource({ meeting, sitting }: RunSubject) {
  const href = `${meetingAddress(meeting.committeeSlug, meeting.heldOn)}/run`;
  const { startedAt, voting, quorum, isQuorate, isPublicOut, exclusions } = sitting;
  return {
    href,
    state: meeting.state,
    version: meeting.version,
    constitutedAs: meeting.constitutedAs,
    startedAt,
    attendance: { voting, quorum, isQuorate },
    isPublicExcluded: isPublicOut,
    exclusions: exclusions.map(({ minute, isOver, items }) => ({ minute, isOver, items })),
    items: sitting.items.flatMap(({ itemId, state, usedSeconds, beganAt, isCovered, kept }) => {
      const item = meeting.items.find(({ id }) => id === itemId);
      if (item === undefined) return [];
      const { number, title, minutes } = item;
      const isKept = kept.length > 0;
      const at = `${href}/items/${number}`;
      return [{ href: at, number, title, minutes, state, usedSeconds, beganAt, isKept, isCovered }];
    }),
  };
}

/** One item of it with the notes of its discussion. */
export function runItemResource(subject: RunItemSubject) {
  const { item, notes } = subject;
  const run = runResource(subject);
  return {
    ...run.items.find(({ number }) => number === item.number),
    isPublicExcluded: run.isPublicExcluded,
    discussion: notes.public,
    exemptDiscussion: notes.exempt,
  };
}
