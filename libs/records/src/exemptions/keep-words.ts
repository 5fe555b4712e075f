import type { Actor } from '#rules';
import { hideWords, hideWordsOf, showWords, showWordsOf } from '../documents/index.js';
import type { Tx } from '../transaction/index.js';
import type { ExemptionSubject } from './exemption-subject.js';
import type { ExemptWords } from './exemption-views.js';
import { hideAppendix, hideParagraph, showAppendix, showParagraph } from './report-parts.js';

/** Whose words are put apart, by whom and when; for an item also what its public title is, and its real words. */
export interface Keeping {
  readonly actor: Actor;
  /** The present instant. */
  readonly now: string;
  readonly publicTitle: string | null;
  readonly words: ExemptWords | null;
}

/** Puts the words of what is kept from the public into rows of their own, so that a forgotten filter yields nothing. */
export async function hide(tx: Tx, subject: ExemptionSubject, keeping: Keeping): Promise<void> {
  switch (subject.kind) {
    case 'agenda item':
      await hideItem(tx, subject.id, keeping);
      await hideDiscussion(tx, subject.id);
      return hideWordsOf(tx, subject.id);
    case 'report':
      return hideWordsOf(tx, subject.id);
    case 'document':
      return hideWords(tx, [subject.id]);
    case 'appendix':
      return hideAppendix(tx, subject, keeping);
    case 'paragraph':
      return hideParagraph(tx, subject, keeping);
  }
}

/** Puts them back, once it is public again. What another decision still keeps stays apart. */
export async function show(
  tx: Tx,
  subject: ExemptionSubject,
  by: Pick<Keeping, 'actor' | 'now'>,
): Promise<void> {
  switch (subject.kind) {
    case 'agenda item':
      await showItem(tx, subject.id);
      return showWordsOf(tx, subject.id);
    case 'report':
      return showWordsOf(tx, subject.id);
    case 'document':
      return showWords(tx, [subject.id]);
    case 'appendix':
      return showAppendix(tx, subject, by);
    case 'paragraph':
      return showParagraph(tx, subject, by);
  }
}

/** The real title and summary go into their own row; the agenda keeps the public title and no summary. */
async function hideItem(tx: Tx, id: string, { publicTitle, words }: Keeping): Promise<void> {
  await tx.query(
    `INSERT INTO exempt_item_texts (agenda_item_id, title, summary)
     SELECT i.id, coalesce($2, i.title), coalesce($3, i.summary, '') FROM agenda_items i WHERE i.id = $1
     ON CONFLICT (agenda_item_id) DO UPDATE
       SET title = coalesce($2, exempt_item_texts.title), summary = coalesce($3, exempt_item_texts.summary)`,
    [id, words?.title ?? null, words?.summary ?? null],
  );
  await tx.query(
    `UPDATE agenda_items SET title = coalesce($2, title), summary = NULL, version = version + 1 WHERE id = $1`,
    [id, publicTitle],
  );
}

/** What was noted of its discussion goes with it, after what is kept already; when it is public again, nobody has read that through. */
async function hideDiscussion(tx: Tx, id: string): Promise<void> {
  await tx.query(
    `INSERT INTO exempt_item_discussions (agenda_item_id, wording, version, changed_at, changed_by)
     SELECT agenda_item_id, wording, 1, changed_at, changed_by FROM item_discussions
     WHERE agenda_item_id = $1 AND wording <> ''
     ON CONFLICT (agenda_item_id) DO UPDATE
       SET wording = exempt_item_discussions.wording || E'\\n\\n' || excluded.wording,
         version = exempt_item_discussions.version + 1`,
    [id],
  );
  await tx.query('DELETE FROM item_discussions WHERE agenda_item_id = $1', [id]);
}

async function showItem(tx: Tx, id: string): Promise<void> {
  await tx.query(
    `UPDATE agenda_items i SET title = x.title, summary = nullif(x.summary, ''), version = i.version + 1
     FROM exempt_item_texts x WHERE x.agenda_item_id = i.id AND i.id = $1`,
    [id],
  );
  await tx.query('DELETE FROM exempt_item_texts WHERE agenda_item_id = $1', [id]);
}
