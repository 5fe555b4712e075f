import { refuse } from '#rules';
import type { Tx } from '../transaction/index.js';

/** A title as it is compared: letters and digits alone. */
const plain = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
/** A title as long as this is recognised within a longer line; a shorter one would be found in anything. */
const TELLING = 12;

const names = (line: string, title: string): boolean =>
  title.length >= TELLING ? plain(line).includes(title) : plain(line) === title;

/**
 * Refuses background papers one of which is not for publication: the list is public, and what is exempt or confidential
 * is never in it (Local Government Act 1972 s100D(4)). A line is one when it names an exempt document, appendix or
 * report of the committee. One statement; none for an empty list.
 */
export async function refuseExemptBackground(
  tx: Tx,
  committeeId: string,
  backgroundPapers: readonly string[],
): Promise<void> {
  if (backgroundPapers.length === 0) return;
  const rows = await tx.query<{ title: string }[]>(EXEMPT_TITLES, [committeeId]);
  const titles = rows.map(({ title }) => plain(title)).filter((title) => title !== '');
  const named = backgroundPapers.findIndex((line) => titles.some((title) => names(line, title)));
  if (named < 0) return;
  refuse(
    'field-wrong',
    `Background paper ${named + 1} is not for publication. Take it out of the list: background papers are public, and the law leaves exempt ones out.`,
    'backgroundPapers',
  );
}

const EXEMPT_TITLES = `
  SELECT x.title FROM exempt_document_texts x JOIN documents d ON d.id = x.document_id
  WHERE d.committee_id = $1 AND d.state <> 'removed'
  UNION SELECT t.title FROM exempt_appendix_titles t JOIN reports r ON r.id = t.report_id WHERE r.committee_id = $1
  UNION SELECT r.title FROM exemptions e JOIN reports r ON r.id = e.subject_id
    WHERE e.lifted_on IS NULL AND e.subject_kind = 'report' AND e.committee_id = $1`;
