import { blankReport, REPORT_TEMPLATES, unwritten, type ReportTemplateName } from '#rules';
import { newId } from '#platform';
import type { LockedRow } from '../record/index.js';
import { textOf } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { currentReport } from './versions.queries.js';

/** The names of the parts a report still lacks by its house form, as the rules judge them. One statement. */
export async function unwrittenOf(tx: Tx, row: LockedRow<'report'>): Promise<readonly string[]> {
  const template = REPORT_TEMPLATES[templateOf(row)];
  const current = await currentReport(tx, row.id);
  return unwritten(
    current?.content ?? blankReport(textOf(row, 'title'), template, newId),
    template,
  );
}

function templateOf(row: LockedRow<'report'>): ReportTemplateName {
  const name = textOf(row, 'template');
  return name === 'cabinet' ? 'cabinet' : 'scrutiny';
}
