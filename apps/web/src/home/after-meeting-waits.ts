import type { DueRow } from '#records/home';
import { paths } from '#records/paths';
import { addWorkingDays, shortDate, type Calendar } from '#rules';
import { DECISIONS_WITHIN } from '../decisions/decisions-check.presenter.js';
import type { Told } from './told.js';

/** The decisions of a meeting that are to be published, by the policy the working day after it. */
export function decisionsWait(row: DueRow, calendar: Calendar): Told {
  const { about, part, reference, since } = row;
  const on = since === null ? '' : `, ${shortDate(since)}`;
  return {
    words: `Publish the decisions of the ${about}${on}`,
    href: paths.decisionsDesk(part, reference),
    due: since === null ? null : addWorkingDays(calendar, since, DECISIONS_WITHIN),
    why: `Policy: by the working day after the meeting${on}.`,
  };
}

/** The next step for each state of the minutes, as the officer finds it. No law and no policy sets a day. */
const NEXT: Readonly<Record<string, string>> = {
  concluded: 'Draft the minutes of the',
  'minutes drafted': 'Ask the chair to approve the minutes of the',
  'minutes with the chair': 'The chair is to approve the minutes of the',
  'minutes approved': 'Publish the minutes of the',
};

/** Minutes on their way from the meeting to the public. */
export const minutesWait = (row: DueRow): Told => minutesTold(row, NEXT[row.person ?? ''] ?? '');

/** The same as the chair finds them. */
export const minutesToApproveWait = (row: DueRow): Told =>
  minutesTold(row, 'Approve the minutes of the');

function minutesTold({ about, part, reference, since, person }: DueRow, next: string): Told {
  const heldOn = since === null ? '' : shortDate(since);
  return {
    words: `${next} ${about}, ${heldOn}`,
    href: person === 'concluded' ? paths.meeting(part, reference) : paths.minutes(part, reference),
    due: null,
    why: `The meeting was on ${heldOn}.`,
  };
}

/** Minutes or a letter that could not be printed. */
export const printWaits = ({ about, reference, since, person }: DueRow): Told => ({
  words: `The ${person ?? 'minutes'} of the ${about}${since === null ? '' : `, ${shortDate(since)}`} could not be printed`,
  href: paths.print(reference),
  due: null,
  why: 'Its page says why.',
});
