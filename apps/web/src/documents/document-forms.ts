import { refuse } from '#rules';
import type { ForAppendix, OfferedFile } from '#records/documents';
import type { SentFile } from '../http/sent-file.js';
import { Written, WrittenIfAny } from '../transitions/form-fields.js';

/** A paper to add. `appendix` is empty, `new`, or the id of an appendix of the report. */
export class NewDocumentForm {
  @Written({ missing: 'Enter what the paper is called' })
  title: string;

  @WrittenIfAny()
  appendix: string | null = null;
}

/** Another file in place of a paper. */
export class ReplacedDocumentForm {
  @WrittenIfAny()
  title: string | null = null;

  @WrittenIfAny()
  reason: string | null = null;
}

/** The file that was sent. Refuses a form that came without one. */
export const chosen = (file: SentFile | null): OfferedFile =>
  file ?? refuse('field-missing', 'Choose a file.', 'file');

/** Which appendix a form means; null for none. */
export function appendixMeant({ appendix }: NewDocumentForm): ForAppendix | null {
  if (appendix === null || appendix === 'none') return null;
  return appendix === 'new' ? 'a new appendix' : { appendixId: appendix };
}
