import { currentReport, refuseExemptBackground } from '../reports/index.js';
import type { Tx } from '../transaction/index.js';
import type { ExemptionSubject } from './exemption-subject.js';

/**
 * Refuses to keep from the public what a report it goes with lists among its background papers, which are public
 * (Local Government Act 1972 s100D(4)): it has to leave the list first.
 */
export async function refuseListed(tx: Tx, { owner, place }: ExemptionSubject): Promise<void> {
  const reports = owner.kind === 'report' ? [owner.id] : await reportsOf(tx, owner.id);
  for (const reportId of reports) {
    const listed = (await currentReport(tx, reportId))?.content.backgroundPapers ?? [];
    await refuseExemptBackground(tx, place.committeeId ?? '', listed);
  }
}

async function reportsOf(tx: Tx, itemId: string): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }[]>(
    'SELECT report_id AS id FROM agenda_items WHERE id = $1 AND report_id IS NOT NULL',
    [itemId],
  );
  return rows.map(({ id }) => id);
}
