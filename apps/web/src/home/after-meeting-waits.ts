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

/** Minutes or a letter that could not be printed. */
export const printWaits = ({ about, reference, since, person }: DueRow): Told => ({
  words: `The ${person ?? 'minutes'} of the ${about}${since === null ? '' : `, ${shortDate(since)}`} could not be printed`,
  href: paths.print(reference),
  due: null,
  why: 'Its page says why.',
});
