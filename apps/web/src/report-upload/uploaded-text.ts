import {
  isReportSized,
  ontoVersion,
  placeChosen,
  type Choices,
  type OntoVersion,
} from '#records/report-upload';
import { readReport, type ReportReading } from '#records/papers';
import { REPORT_TEMPLATES } from '#rules';
import type { ReportSubject } from '../reports/report.subject.js';

/** A text that came from Word with a person's choices: what was read, and the version it would make. */
export interface UploadedText {
  readonly text: string;
  readonly choices: Choices;
  /** How many pictures of the file were left behind. */
  readonly pictures: number;
  /** The version it would follow, as its page showed it. */
  readonly from: number;
}

/** Reads an uploaded text for a report and lays it onto the version that stands. Nothing is written. */
export function readUploaded(
  { report }: ReportSubject,
  { text, choices }: Pick<UploadedText, 'text' | 'choices'>,
): { readonly reading: ReportReading; readonly onto: OntoVersion } {
  const reading = readReport(text, report.template);
  const content = placeChosen(reading, choices, REPORT_TEMPLATES[report.template]);
  return { reading, onto: ontoVersion(content, report.current) };
}

/** What the page that was looked through sent back; null when it is not such a page's. */
export function uploadedIn(sent: unknown): UploadedText | null {
  const fields = Object.entries(typeof sent === 'object' && sent !== null ? sent : {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const values = new Map(fields);
  const text = (values.get('text') ?? '').replace(/\r\n?/g, '\n');
  const from = Number(values.get('from') ?? Number.NaN);
  if (text.trim() === '' || !isReportSized(text) || !Number.isInteger(from)) return null;
  const named = (prefix: string) =>
    Object.fromEntries(
      fields
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, value]) => [name.slice(prefix.length), value]),
    );
  return {
    text,
    from,
    pictures: Number(values.get('pictures') ?? 0) || 0,
    choices: { sections: named('section-'), unplaced: named('place-') },
  };
}
