import type { DueRow } from '#records/home';
import { paths } from '#records/paths';
import { dateInWords } from '#rules';
import type { Told } from './told.js';

/** What is kept, where its own kind would not tell which. */
const WHOLE: Readonly<Record<string, string>> = {
  'agenda item': 'the item',
  paragraph: 'a paragraph',
  document: 'a paper',
  appendix: 'an appendix',
};

/** Something kept from the public that is to be looked at again; its last column is what it is. */
export const exemptionWaits = (row: DueRow): Told => ({
  words: `Look again whether ${WHOLE[row.person ?? ''] ?? `the ${row.person ?? 'paper'}`} is still to be kept from the public`,
  href: `${keptAt(row)}#kept`,
  due: row.due,
  why: row.since === null ? '' : `Decided on ${dateInWords(row.since)}.`,
});

/** The page of the item, named by its day and number, or of the report of which something is kept. */
function keptAt({ part, reference }: DueRow): string {
  const [heldOn = '', number] = reference.split('/');
  return number === undefined
    ? paths.report(part, reference)
    : paths.agendaItem(part, heldOn, Number(number));
}
