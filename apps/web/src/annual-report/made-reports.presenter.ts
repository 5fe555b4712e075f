import type { MadeAnnualLine, PublicYear } from '#records/annual-reports';
import { paths } from '#records/paths';
import { shortDate } from '#rules';

/** The reports made of a year, as their page lists them, and what can be done with each. */
export function madeReportsPresenter(
  year: PublicYear,
  made: readonly MadeAnnualLine[],
  mayMake: boolean,
) {
  const { committee, year: of, rows, leftOut } = year;
  const here = paths.madeReports(committee.slug, of.slug);
  const latest = made[0]?.number;
  return {
    title: `Reports of the year ${of.name}`,
    caption: committee.name,
    back: { text: `The year ${of.name}`, href: paths.annualReport(committee.slug, of.slug) },
    here,
    mayMake: mayMake && rows.length > 0,
    counts: countsOf(rows.length, leftOut),
    made: made.map((one) => ({
      number: one.number,
      says: `Made ${shortDate(one.madeOn)} by ${one.madeBy}, ${one.counts} counted`,
      stands: standsOf(one),
      pdf: `${here}/${one.number}.pdf`,
      public:
        one.publishedOn !== null && one.number === publishedOf(made)
          ? paths.publicAnnualReport(committee.slug, of.slug)
          : null,
      publish:
        mayMake && one.publishedOn === null && one.number === latest
          ? `${here}/${one.number}/publication`
          : null,
      withdraw:
        mayMake && one.publishedOn !== null && one.withdrawn === null
          ? `${here}/${one.number}/withdrawal`
          : null,
    })),
  };
}

const publishedOf = (made: readonly MadeAnnualLine[]): number | undefined =>
  made.find(({ publishedOn }) => publishedOn !== null)?.number;

function standsOf({ publishedOn, withdrawn }: MadeAnnualLine): string {
  if (withdrawn !== null) return `Withdrawn ${shortDate(withdrawn.on)}: ${withdrawn.because}`;
  return publishedOn === null ? 'Not published' : `Published ${shortDate(publishedOn)}`;
}

function countsOf(counted: number, leftOut: number): string {
  if (counted === 0) return 'Nothing that was recommended in this year is public yet.';
  const out =
    leftOut === 0
      ? ''
      : ` ${leftOut} more ${leftOut === 1 ? 'is' : 'are'} not public, or not yet, and left out.`;
  return `A report counts the ${counted} that ${counted === 1 ? 'is' : 'are'} public today, each once for each authority.${out}`;
}
