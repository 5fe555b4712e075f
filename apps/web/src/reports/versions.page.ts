import { paths } from '#records/paths';
import { compareReports, type ReportsQueries, type VersionLine } from '#records/reports';
import { refuse, REPORT_TEMPLATES } from '#rules';
import { page, type Page } from '../http/answer.js';
import { changeShown } from './change.presenter.js';
import { printedReport } from './printed-report.presenter.js';
import type { ReportSubject } from './report.subject.js';

/** Every version of a report, latest first, each with its hash and a way to what changed in it. */
export function versionsPage(subject: ReportSubject, lines: readonly VersionLine[]): Page {
  return page('reports/views/versions.njk', {
    title: 'Versions',
    back: backTo(subject),
    versions: lines.map(({ number, why, writtenBy, writtenAt, hash }) => ({
      number,
      why,
      writtenBy,
      writtenAt,
      hash,
      href: addressOf(subject, number),
    })),
  });
}

interface Asked {
  readonly queries: ReportsQueries;
  readonly number: string;
  readonly since: unknown;
}

/** One version as it was printed, and word by word what changed in it since an earlier one: the one before, unless asked otherwise. */
export async function versionPage(subject: ReportSubject, asked: Asked): Promise<Page> {
  const { report } = subject;
  const number = wholeNumber(asked.number) ?? refuse('not-found', 'There is no such version.');
  const since = wholeNumber(asked.since) ?? number - 1;
  const template = REPORT_TEMPLATES[report.template];
  const after = await asked.queries.version(report, number);
  const before = since > 0 ? await asked.queries.version(report, since) : null;
  const { maySeeExempt, documents } = report;
  return page('reports/views/version.njk', {
    title: `Version ${number}`,
    back: { text: 'Versions', href: versionsOf(subject) },
    caption: report.title,
    action: addressOf(subject, number),
    since,
    earlier: Array.from({ length: report.currentVersion }, (_, index) => index + 1)
      .filter((one) => one !== number)
      .map((one) => ({ value: String(one), text: `Version ${one}`, selected: one === since })),
    hash: after.hash,
    writtenBy: after.writtenBy,
    writtenAt: after.writtenAt,
    changes: before === null ? [] : compareReports(before, after, template).map(changeShown),
    isFirst: before === null,
    printed: printedReport({ ...after, template, maySeeExempt, documents }),
  });
}

function wholeNumber(value: unknown): number | null {
  return typeof value === 'string' && /^[1-9]\d{0,5}$/.test(value) ? Number(value) : null;
}

const backTo = ({ report, page: href }: ReportSubject) => ({ text: report.title, href });

const versionsOf = ({ report }: ReportSubject): string =>
  paths.reportVersions(report.committeeSlug, report.slug);

const addressOf = ({ report }: ReportSubject, number: number): string =>
  paths.reportVersion(report.committeeSlug, report.slug, number);
