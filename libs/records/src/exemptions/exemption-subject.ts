import { refuse, type Exemptable, type Place } from '#rules';
import {
  documentIn,
  letterOf,
  lockOwner,
  namedDocument,
  type DocumentOwner,
} from '../documents/index.js';
import { currentReport } from '../reports/index.js';
import type { Tx } from '../transaction/index.js';
import type { ExemptionOn } from './exemption-views.js';

/** Something that may be kept from the public, with the item or the report it is of locked until the transaction ends. */
export interface ExemptionSubject {
  readonly kind: Exemptable;
  readonly id: string;
  readonly owner: DocumentOwner;
  readonly place: Place;
  /** What history calls it: nothing of what it says. */
  readonly named: string;
  /** Whether it went out with an agenda or a supplement. */
  readonly isPublished: boolean;
}

/** Finds what a decision is about. Refuses with `not-found` what is not there, or not in the report as it stands. */
export async function subjectOf(tx: Tx, on: ExemptionOn): Promise<ExemptionSubject> {
  if ('documentId' in on) return documentSubject(tx, on.documentId);
  const owner = await lockOwner(tx, on);
  const { id, place } = owner;
  const isPublished = await isOut(tx, owner);
  if (owner.kind === 'item') {
    const named = `Item ${owner.number}`;
    return { kind: 'agenda item', id, owner, place, named, isPublished };
  }
  const part = await partOf(tx, on, owner.id);
  return { ...part, owner, place, isPublished };
}

async function documentSubject(tx: Tx, documentId: string): Promise<ExemptionSubject> {
  const { on } = await documentIn(tx, documentId);
  const owner = await lockOwner(tx, on);
  const document = await documentIn(tx, documentId);
  const letter = await letterOf(tx, owner, document.id);
  const words = namedDocument(owner, { ...document, letter });
  const named = `${words.charAt(0).toUpperCase()}${words.slice(1)},`;
  const { id, isPublished } = document;
  return { kind: 'document', id, owner, place: owner.place, named, isPublished };
}

type Part = Pick<ExemptionSubject, 'kind' | 'id' | 'named'>;

async function partOf(tx: Tx, on: ExemptionOn, reportId: string): Promise<Part> {
  const isWhole = !('appendixId' in on) && !('paragraphId' in on);
  if (isWhole) return { kind: 'report', id: reportId, named: 'The report' };
  const content = (await currentReport(tx, reportId))?.content;
  if ('appendixId' in on) {
    const found = content?.appendices.find(({ id }) => id === on.appendixId);
    if (found === undefined) refuse('not-found', 'There is no such appendix in the report.');
    return { kind: 'appendix', id: found.id, named: `Appendix ${found.letter}` };
  }
  const paragraphs = content?.sections.flatMap((section) => section.paragraphs) ?? [];
  const found = paragraphs.find(({ id }) => 'paragraphId' in on && id === on.paragraphId);
  if (found === undefined) refuse('not-found', 'There is no such paragraph in the report.');
  return { kind: 'paragraph', id: found.id, named: 'A paragraph' };
}

/** Whether the public has an item or a report: it stands in a publication. One statement. */
async function isOut(tx: Tx, { kind, id, place }: DocumentOwner): Promise<boolean> {
  const named = kind === 'item' ? { id } : { report: { id } };
  const rows = await tx.query<unknown[]>(
    `SELECT 1 FROM publications WHERE committee_id = $1 AND papers -> 'items' @> $2::jsonb LIMIT 1`,
    [place.committeeId, JSON.stringify([named])],
  );
  return rows.length > 0;
}
