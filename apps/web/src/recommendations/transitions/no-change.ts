import type { AddresseeRecord } from '#records/recommendations';
import { RATINGS, shortDate } from '#rules';
import { plainRow } from './addressee-row.js';
import { howItStands } from './how-it-stands.js';

/** The authority's last report with a rating: what "no change" repeats. */
export const lastReport = ({ progress }: AddresseeRecord) =>
  progress.findLast(({ kind, rating }) => kind === 'report' && rating !== null) ?? null;

/** In one press: nothing changed since the last report, whose rating stands. */
export const noChange = plainRow({
  noun: 'no-change',
  commands: ['report-progress'],
  label: () => 'Report no change',
  unless: (addressee) =>
    lastReport(addressee) === null
      ? 'There is no report yet that nothing has changed since.'
      : null,
  asks: (subject) => {
    const last = lastReport(subject.addressee);
    const rating = Object.entries(RATINGS).find(([name]) => name === last?.rating)?.[1];
    return {
      title: 'Report that nothing has changed?',
      button: 'Report no change',
      rows: [
        ...howItStands(subject),
        ...(last === null
          ? []
          : [{ key: `Last report, ${shortDate(last.reportedOn)}`, value: last.wording }]),
      ],
      happens: [
        `It is recorded that nothing changed since then${rating === undefined ? '' : `: still “${rating}”`}.`,
        'The next report is due three months from today.',
      ],
    };
  },
  act: (desk, act) => desk.following.reportNoChange(act),
});
