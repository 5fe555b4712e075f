import { Injectable } from '@nestjs/common';
import { refuse, type Actor } from '#rules';
import { Recorder } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { linkAppendix, type ForAppendix } from './appendix-paper.js';
import { lockOwner, ownerOf, refuseKeeper, refuseStale } from './document-owner.js';
import type { DocumentDone, DocumentOn } from './document-views.js';
import { insertDocument, nextSlug } from './insert-document.js';
import { isKept } from './exempt-words.js';
import { FileKeeper, type KeptFile } from './file-keeper.js';
import type { OfferedFile } from './inspected.js';
import { documentIn } from './locked-document.js';
import { namedDocument } from './named-document.js';
import { letterOf, takeOver, unlinkAppendix } from './take-over.js';
import { tellOwner } from './tell-owner.js';

/** Who acts, under which idempotency key. */
interface By {
  readonly actor: Actor;
  readonly key?: string | undefined;
  /** The version of the meeting or the report the person saw. */
  readonly version?: number | undefined;
}

/** Papers beside the agenda and the reports: added, replaced and removed, each looked into before anything is kept. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly recorder: Recorder,
    private readonly keeper: FileKeeper,
  ) {}

  /** Whether uploads are scanned. */
  get isScanned(): boolean {
    return this.keeper.isScanned;
  }

  /**
   * Adds a paper to an item of an agenda or to a report; for a report it may be the paper of an appendix, which writes a
   * new version. Refuses who may not, and a file that cannot be taken; then nothing of it is kept. It waits in quarantine
   * when there is a scanner that does not answer.
   */
  async add(
    by: By,
    added: {
      readonly on: DocumentOn;
      readonly title: string;
      readonly file: OfferedFile;
      readonly appendix?: ForAppendix | null;
    },
  ): Promise<DocumentDone> {
    const { on, title, file, appendix = null } = added;
    refuseKeeper(by.actor, await ownerOf(this.recorder.dataSource.manager, on));
    return this.keeper.keep(file, async (kept) =>
      this.recorder.writeOnce(by, ['document', on, title, appendix, kept.sha256], async (tx) => {
        const owner = await lockOwner(tx, on);
        refuseKeeper(by.actor, owner);
        const slug = await nextSlug(tx, owner);
        const isExempt = await isKept(tx, owner.id, ...idOf(appendix));
        await insertDocument(tx, owner, { ...this.row(by, kept), slug, title, isExempt });
        const letter =
          appendix === null || owner.kind === 'item'
            ? null
            : await linkAppendix(
                tx,
                { ...this.at(by), reportId: owner.id, documentId: kept.id, title },
                appendix,
              );
        const named = namedDocument(owner, {
          slug,
          letter,
          fileName: file.fileName,
          ...kept.inspected,
        });
        const facts = { title: named };
        const sentence = await tellOwner(tx, owner, {
          ...this.at(by),
          event: 'document.added',
          facts,
        });
        return { id: kept.id, slug, sentence };
      }),
    );
  }

  /**
   * Replaces a paper under the same address; the one before is kept, and a decision that keeps it from the public goes
   * over to the new one. Needs a reason when the public was told of it.
   */
  async replace(
    by: By,
    replaced: {
      readonly documentId: string;
      readonly file: OfferedFile;
      /** A new title; null keeps the one it has. */
      readonly title: string | null;
      readonly reason: string | null;
    },
  ): Promise<DocumentDone> {
    const { documentId, file, title, reason } = replaced;
    return this.keeper.keep(file, async (kept) =>
      this.recorder.writeOnce(
        by,
        ['replace document', documentId, title, reason, kept.sha256],
        async (tx) => {
          const { old, owner } = await this.found(tx, by, documentId);
          if (old.isPublished && reason === null) {
            refuse('field-missing', 'The public has this paper: say why it is replaced.', 'reason');
          }
          await tx.query(`UPDATE documents SET state = 'removed', why = $2 WHERE id = $1`, [
            old.id,
            reason ?? 'replaced',
          ]);
          const { slug, isExempt } = old;
          const row = { ...this.row(by, kept), slug, title: title ?? old.title };
          await insertDocument(tx, owner, { ...row, replacesId: old.id, isExempt });
          await takeOver(tx, { from: old.id, to: kept.id });
          const letter = await letterOf(tx, owner, kept.id);
          const named = namedDocument(owner, {
            slug,
            letter,
            fileName: file.fileName,
            ...kept.inspected,
          });
          const facts = { title: named, ...(reason === null ? {} : { reason }) };
          const sentence = await tellOwner(tx, owner, {
            ...this.at(by),
            event: 'document.replaced',
            facts,
          });
          return { id: kept.id, slug, sentence };
        },
      ),
    );
  }

  /** Removes a paper that did not go out, with its bytes. What the public or the members have is withdrawn instead. */
  async remove(
    by: By,
    { documentId, reason }: { readonly documentId: string; readonly reason: string | null },
  ): Promise<DocumentDone> {
    let key: string | null = null;
    const done = await this.recorder.writeOnce(
      by,
      ['remove document', documentId, reason],
      async (tx) => {
        const { old, owner } = await this.found(tx, by, documentId);
        refuseStale(by.version, owner);
        if (old.isPublished) {
          refuse(
            'state-moved-on',
            'The public has this paper: withdraw it, with the reason, instead of removing it.',
          );
        }
        if (old.isFrozen) {
          refuse(
            'state-moved-on',
            'Members have this paper: withdraw it, with the reason, instead of removing it.',
          );
        }
        const letter = await letterOf(tx, owner, old.id);
        await tx.query(
          `UPDATE documents SET state = 'removed', is_kept = false, text_found = NULL, why = $2 WHERE id = $1`,
          [old.id, reason ?? 'removed'],
        );
        await unlinkAppendix(tx, owner, { ...this.at(by), documentId: old.id });
        const named = namedDocument(owner, { ...old, letter });
        const facts = { title: named, ...(reason === null ? {} : { reason }) };
        const sentence = await tellOwner(tx, owner, {
          ...this.at(by),
          event: 'document.removed',
          facts,
        });
        key = old.key;
        return { id: old.id, slug: old.slug, sentence };
      },
    );
    if (key !== null) await this.keeper.remove(key);
    return done;
  }

  private async found(tx: Tx, { actor }: By, documentId: string) {
    const { on } = await documentIn(tx, documentId);
    const owner = await lockOwner(tx, on);
    refuseKeeper(actor, owner);
    return { owner, old: await documentIn(tx, documentId) };
  }

  private row({ actor }: By, kept: KeptFile) {
    return { ...kept, replacesId: null, isExempt: false, by: actor.name, at: this.recorder.now() };
  }

  private at({ actor }: By) {
    return { actor, now: this.recorder.now() };
  }
}

const idOf = (appendix: ForAppendix | null): readonly string[] =>
  appendix === null || appendix === 'a new appendix' ? [] : [appendix.appendixId];
