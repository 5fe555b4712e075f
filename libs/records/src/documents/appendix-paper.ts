import { letterFrom, refuse, type Actor } from '#rules';
import { newId } from '#platform';
import { currentReport, writeReport } from '../reports/index.js';
import type { Tx } from '../transaction/index.js';

/** Which appendix of a report a document is the paper of: one it has, by id, or a new one at the end. */
export type ForAppendix = { readonly appendixId: string } | 'a new appendix';

interface Linking {
  readonly reportId: string;
  readonly documentId: string | null;
  readonly title: string;
  readonly actor: Actor;
  /** The present instant. */
  readonly now: string;
}

/**
 * Makes a document the paper of an appendix: a new version of the report, whose clearances are asked again. Returns the
 * appendix's letter. Refuses an appendix that is not in the report's text as it stands, and a report without one.
 */
export async function linkAppendix(tx: Tx, linking: Linking, which: ForAppendix): Promise<string> {
  const { reportId, documentId, title } = linking;
  const current = await currentReport(tx, reportId);
  if (current === null) {
    refuse(
      'not-ready',
      'The report has no text yet: start it first, or add the file as a paper.',
      'appendix',
    );
  }
  const { appendices } = current.content;
  const used = appendices.map((one) => one.letter);
  const letter = letterFrom(used.length, used);
  const fresh = { id: newId(), letter, title, documentId: null };
  const id = which === 'a new appendix' ? fresh.id : which.appendixId;
  const wanted = which === 'a new appendix' ? [...appendices, fresh] : appendices;
  const found = wanted.find((one) => one.id === id);
  if (found === undefined) refuse('field-wrong', 'Choose an appendix of this report.', 'appendix');
  const linked = wanted.map((one) => (one.id === id ? { ...one, documentId } : one));
  const { actor, now } = linking;
  await writeReport(
    tx,
    { id: reportId, actor, now },
    {
      from: current.number,
      content: { ...current.content, appendices: linked },
      exemptTexts: current.exemptTexts,
      why: `Appendix ${found.letter} ${documentId === null ? 'has no paper now' : 'has its paper'}`,
    },
  );
  return found.letter;
}
