import { paths } from '#records/paths';
import type { MadeAnnualReport } from '#records/annual-reports';
import { dateInWords } from '#rules';
import type { Asking } from '../transitions/transition.js';

const rowsOf = ({ content, number, madeBy }: MadeAnnualReport) => [
  { key: 'Report', value: `${number} of ${content.year.name}` },
  { key: 'As it stood on', value: dateInWords(content.today) },
  { key: 'Made by', value: madeBy },
  { key: 'Recommendations counted', value: String(content.rows.length) },
];

/** What is asked before a report of a year is published. */
export function publishingAsked(report: MadeAnnualReport): Asking {
  const { committee, year } = report.content;
  return {
    title: `Publish the annual report ${year.name}`,
    button: 'Publish it',
    rows: rowsOf(report),
    happens: [
      `Everybody can read it at ${paths.publicAnnualReport(committee.slug, year.slug)}, as a page, a table and a PDF, with the rows of each number.`,
      'Only recommendations that are public are counted in it. What it says stays as it was made.',
    ],
  };
}

/** What is asked before a published report of a year is taken back. */
export function withdrawingAsked(report: MadeAnnualReport): Asking {
  return {
    title: `Withdraw the annual report ${report.content.year.name}`,
    button: 'Withdraw it',
    rows: rowsOf(report),
    happens: [
      'Its public page, its tables and its PDF tell that it was withdrawn, and why. It stays in the record.',
    ],
    fields: [
      {
        kind: 'long text',
        name: 'reason',
        label: 'Why it is withdrawn',
        hint: 'Everybody can read this reason.',
      },
    ],
  };
}
