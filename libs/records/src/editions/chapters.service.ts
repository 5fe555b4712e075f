import { Injectable } from '@nestjs/common';
import { refuse } from '#rules';
import { newId } from '#platform';
import { Recorder, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import type { ChapterChange } from './edition-views.js';
import { editionOfPart } from './drafting.js';

/** A chapter, and in a few words why it is changed. */
export interface ChapterForm {
  readonly title: string;
  readonly text: string;
  readonly why: string;
}

interface Chapter {
  readonly thread_id: string;
  readonly title: string;
  readonly position: number;
  readonly version: number;
}

/** Chapters of a draft. Each change is a line of the edition's change log: what, by whom, when, why. */
@Injectable()
export class ChaptersService {
  constructor(private readonly recorder: Recorder) {}

  /** Adds a chapter at the end. */
  add(act: Act, form: ChapterForm): Promise<Done> {
    const thread = newId();
    return this.write(act, {
      form,
      editionId: act.id,
      change: 'added',
      chapter: async () => ({
        thread_id: thread,
        title: form.title.trim(),
        position: 0,
        version: 1,
      }),
      work: async (tx, editionId) => {
        await tx.query(
          `INSERT INTO agreement_chapters (id, agreement_id, thread_id, position, title, text, version)
           VALUES ($1, $2, $3, 1 + (SELECT coalesce(max(position), 0) FROM agreement_chapters WHERE agreement_id = $2), $4, $5, 1)`,
          [newId(), editionId, thread, form.title.trim(), form.text.trim()],
        );
      },
    });
  }

  /** The act's id is the chapter's, its version the one seen of the chapter, so that two people may write two chapters at once. */
  change(act: Act, form: ChapterForm): Promise<Done> {
    return this.at(act, {
      form,
      change: 'changed',
      work: async (tx) => {
        await tx.query(
          'UPDATE agreement_chapters SET title = $2, text = $3, version = version + 1 WHERE id = $1',
          [act.id, form.title.trim(), form.text.trim()],
        );
      },
    });
  }

  /** Moves a chapter to a place from 1 on; the others make room. */
  move(act: Act, form: { readonly place: number; readonly why: string }): Promise<Done> {
    return this.at(act, {
      form,
      change: 'moved',
      work: (tx, editionId) => place(tx, editionId, { id: act.id, at: form.place }),
    });
  }

  remove(act: Act, form: { readonly why: string }): Promise<Done> {
    return this.at(act, {
      form,
      change: 'removed',
      work: async (tx) => {
        await tx.query('DELETE FROM agreement_chapters WHERE id = $1', [act.id]);
      },
    });
  }

  private async at(
    act: Act,
    told: {
      readonly form: { readonly why: string };
      readonly change: ChapterChange['change'];
      readonly work: (tx: Tx, editionId: string) => Promise<void>;
    },
  ): Promise<Done> {
    const { manager } = this.recorder.dataSource;
    const editionId = await editionOfPart(manager, 'agreement_chapters', act.id);
    const chapter = async (tx: Tx) => {
      const [found] = await tx.query<Chapter[]>(
        'SELECT thread_id, title, position, version FROM agreement_chapters WHERE id = $1',
        [act.id],
      );
      return found ?? refuse('not-found', 'There is no such chapter any more.');
    };
    return this.write(act, { ...told, editionId, chapter });
  }

  private write(
    act: Act,
    told: {
      readonly form: { readonly why: string };
      readonly editionId: string;
      readonly change: ChapterChange['change'];
      readonly chapter: (tx: Tx) => Promise<Chapter>;
      readonly work: (tx: Tx, editionId: string) => Promise<void>;
    },
  ): Promise<Done> {
    const { form, editionId, change } = told;
    const why = form.why.trim();
    const isNew = change === 'added';
    const seen = isNew ? act.version : undefined;
    return this.recorder.move({
      act: { ...act, id: editionId, version: seen },
      form: [act.id, change, form],
      kind: 'edition',
      command: 'write-chapter',
      prepare: async (_row, { tx }) => {
        const { title, version } = await told.chapter(tx);
        if (!isNew && act.version !== undefined && act.version !== version) {
          refuse(
            'stale-version',
            'Somebody wrote this chapter while you did: both texts are below.',
          );
        }
        return { facts: { title, kind: change, ...(why === '' ? {} : { reason: why }) } };
      },
      also: async (tx, { id }) => {
        const { thread_id: thread, title } = await told.chapter(tx);
        await told.work(tx, id);
        await tx.query(
          `INSERT INTO chapter_changes (id, agreement_id, thread_id, title, change, why, changed_by, changed_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
          [newId(), id, thread, title, change, why, act.actor.name, this.recorder.now()],
        );
      },
    });
  }
}

/** Puts a chapter at a place from 1 on, and the others around it in their order. */
async function place(
  tx: Tx,
  editionId: string,
  { id, at }: { readonly id: string; readonly at: number },
): Promise<void> {
  const rows = await tx.query<{ id: string; position: number }[]>(
    'SELECT id, position FROM agreement_chapters WHERE agreement_id = $1 ORDER BY position',
    [editionId],
  );
  const others = rows.filter((one) => one.id !== id).map((one) => one.id);
  for (const [index, one] of others.toSpliced(at - 1, 0, id).entries()) {
    await tx.query(
      'UPDATE agreement_chapters SET position = $2, version = version + 1 WHERE id = $1 AND position <> $2',
      [one, index + 1],
    );
  }
}
