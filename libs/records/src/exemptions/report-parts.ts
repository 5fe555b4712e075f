import type { Actor, Paragraph, ReportContent } from '#rules';
import { hideWords, showWords } from '../documents/index.js';
import { currentReport, KEPT_TITLE, writeReport, type WrittenReport } from '../reports/index.js';
import type { Tx } from '../transaction/index.js';
import type { ExemptionSubject } from './exemption-subject.js';

interface By {
  readonly actor: Actor;
  /** The present instant. */
  readonly now: string;
}

type Part = Pick<ExemptionSubject, 'id' | 'owner'>;

/** Writes a version in which the paragraph has no text; its text goes into a row of its own. */
export async function hideParagraph(tx: Tx, part: Part, by: By): Promise<void> {
  await rewrite(tx, part, {
    ...by,
    why: 'A paragraph is not for publication',
    change: ({ content }) => withParagraph(content, part.id, (one) => ({ ...one, isExempt: true })),
  });
}

/** Writes a version in which the paragraph has its text again. */
export async function showParagraph(tx: Tx, part: Part, by: By): Promise<void> {
  await rewrite(tx, part, {
    ...by,
    why: 'A paragraph is public again',
    change: ({ content, exemptTexts }) =>
      withParagraph(content, part.id, (one) => ({
        ...one,
        isExempt: false,
        text: exemptTexts[one.id] ?? one.text,
      })),
  });
}

/** Writes a version in which the appendix has no title; the title, and the words of its paper, go into rows of their own. */
export async function hideAppendix(tx: Tx, part: Part, by: By): Promise<void> {
  const appendix = await appendixIn(tx, part);
  if (appendix === null || appendix.title === KEPT_TITLE) return;
  await tx.query(
    `INSERT INTO exempt_appendix_titles (report_id, appendix_id, title) VALUES ($1, $2, $3)
     ON CONFLICT (report_id, appendix_id) DO UPDATE SET title = excluded.title`,
    [part.owner.id, part.id, appendix.title],
  );
  await rewrite(tx, part, {
    ...by,
    why: `Appendix ${appendix.letter} is not for publication`,
    change: ({ content }) => withTitle(content, part.id, KEPT_TITLE),
  });
  if (appendix.documentId !== null) await hideWords(tx, await latestOf(tx, appendix.documentId));
}

/** Writes a version in which the appendix has its title again. */
export async function showAppendix(tx: Tx, part: Part, by: By): Promise<void> {
  const [kept] = await tx.query<{ title: string }[]>(
    'SELECT title FROM exempt_appendix_titles WHERE report_id = $1 AND appendix_id = $2',
    [part.owner.id, part.id],
  );
  const appendix = await appendixIn(tx, part);
  if (kept === undefined || appendix === null) return;
  await rewrite(tx, part, {
    ...by,
    why: `Appendix ${appendix.letter} is public again`,
    change: ({ content }) => withTitle(content, part.id, kept.title),
  });
  await tx.query('DELETE FROM exempt_appendix_titles WHERE report_id = $1 AND appendix_id = $2', [
    part.owner.id,
    part.id,
  ]);
  if (appendix.documentId !== null) await showWords(tx, await latestOf(tx, appendix.documentId));
}

interface Rewriting extends By {
  readonly why: string;
  readonly change: (current: WrittenReport) => ReportContent;
}

async function rewrite(
  tx: Tx,
  { owner }: Part,
  { actor, now, why, change }: Rewriting,
): Promise<void> {
  const current = await currentReport(tx, owner.id);
  if (current === null) return;
  const content = change(current);
  if (JSON.stringify(content) === JSON.stringify(current.content)) return;
  const { number: from, exemptTexts } = current;
  await writeReport(tx, { id: owner.id, actor, now }, { from, content, exemptTexts, why });
}

async function appendixIn(tx: Tx, { id, owner }: Part) {
  const current = await currentReport(tx, owner.id);
  return current?.content.appendices.find((one) => one.id === id) ?? null;
}

const withParagraph = (
  content: ReportContent,
  id: string,
  change: (paragraph: Paragraph) => Paragraph,
): ReportContent => ({
  ...content,
  sections: content.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((one) => (one.id === id ? change(one) : one)),
  })),
});

const withTitle = (content: ReportContent, id: string, title: string): ReportContent => ({
  ...content,
  appendices: content.appendices.map((one) => (one.id === id ? { ...one, title } : one)),
});

/** A document and what replaced it since. */
async function latestOf(tx: Tx, documentId: string): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `WITH RECURSIVE later AS (
       SELECT d.id FROM documents d WHERE d.id = $1
       UNION SELECT d.id FROM documents d JOIN later l ON d.replaces_id = l.id)
     SELECT id FROM later`,
    [documentId],
  );
  return rows.map(({ id }) => id);
}
