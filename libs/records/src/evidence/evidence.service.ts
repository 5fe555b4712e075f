import { Injectable } from '@nestjs/common';
import { may, refuse, type Actor, type EventName } from '#rules';
import { newId, sha256 } from '#platform';
import { FileKeeper, type KeptFile, type OfferedFile } from '../documents/index.js';
import { wordsTold } from '../following/index.js';
import { Recorder, revise, transition } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { givenNow, lockedEvidencePlace, type EvidencePlace } from './evidence-place.js';
import type { EvidenceSaid, GivenWith } from './evidence-views.js';
import { EVIDENCE_KEPT_BACK, insertEvidence, type NewEvidence } from './insert-evidence.js';

/** Who acts, under which idempotency key. */
interface By {
  readonly actor: Actor;
  readonly key?: string | undefined;
}

/** A piece of evidence to be given: a file or an address. `revises` is the number of the one it takes the place of. */
export interface EvidenceGiven {
  readonly addresseeId: string;
  readonly said: EvidenceSaid;
  readonly source: { readonly file: OfferedFile } | { readonly address: string };
  readonly revises: number | null;
}

/** What is kept of a piece: a file or an address, with its hash. */
type Kept = Pick<NewEvidence, 'id' | 'file' | 'address' | 'sha256'>;

interface Told {
  readonly actor: Actor;
  readonly event: EventName;
  readonly with: GivenWith;
  readonly title: string;
}

/** What was given or taken away, by its number. */
export interface EvidenceDone {
  readonly number: number;
  readonly revision: number;
  readonly sentence: string;
}

/**
 * What shows that something was done. While an answer is owed it is a draft that goes with the answer; afterwards it is
 * given at once. A later revision takes the place of an earlier one, which stays. An officer gives what came on paper.
 */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly recorder: Recorder,
    private readonly keeper: FileKeeper,
  ) {}

  /** Whether uploads are scanned. */
  get isScanned(): boolean {
    return this.keeper.isScanned;
  }

  /** Adds evidence or a revision of it. Refuses who may not, a file that cannot be taken, and when nothing is asked. */
  give(by: By, given: EvidenceGiven): Promise<EvidenceDone> {
    const { source, addresseeId, said, revises } = given;
    const asked = ['evidence', addresseeId, said, revises] as const;
    if ('address' in source) {
      const { address } = source;
      return this.recorder.writeOnce(by, [...asked, address], (tx) =>
        this.write(
          tx,
          { ...given, ...by },
          { id: newId(), file: null, address, sha256: sha256(address) },
        ),
      );
    }
    return this.keeper.keep(source.file, (kept: KeptFile) =>
      this.recorder.writeOnce(by, [...asked, kept.sha256], (tx) => {
        const { id, sha256: hash } = kept;
        return this.write(tx, { ...given, ...by }, { id, file: kept, address: null, sha256: hash });
      }),
    );
  }

  /** Takes away what is a draft of a piece, with its bytes. What was submitted stays: it is revised instead. */
  async remove(
    by: By,
    { addresseeId, number }: { readonly addresseeId: string; readonly number: number },
  ): Promise<EvidenceDone> {
    const keys: string[] = [];
    const done = await this.recorder.writeOnce(
      by,
      ['remove evidence', addresseeId, number],
      async (tx) => {
        const at = await lockedEvidencePlace(tx, addresseeId);
        refuseOthers(by.actor, at);
        const rows = await tx.query<{ id: string; key: string | null; isGiven: boolean }[]>(
          `SELECT id, storage_key AS key, given_at IS NOT NULL AS "isGiven" FROM evidence
         WHERE addressee_id = $1 AND number = $2 ORDER BY revision`,
          [at.id, number],
        );
        if (rows.length === 0) refuse('not-found', 'There is nothing at this address.');
        const drafts = rows.filter(({ isGiven }) => !isGiven);
        if (drafts.length === 0) {
          refuse('state-moved-on', 'It was submitted, so it stays: give a revision of it instead.');
        }
        await tx.query('DELETE FROM evidence WHERE id = ANY($1::uuid[])', [
          drafts.map(({ id }) => id),
        ]);
        keys.push(...drafts.flatMap(({ key }) => key ?? []));
        const sentence = await this.tell(tx, at, {
          actor: by.actor,
          event: 'evidence.removed',
          with: 'answer',
          title: '',
        });
        return { number, revision: 0, sentence };
      },
    );
    for (const key of keys) await this.keeper.remove(key);
    return done;
  }

  private async write(
    tx: Tx,
    { actor, addresseeId, said, revises }: Pick<By, 'actor'> & EvidenceGiven,
    kept: Kept,
  ): Promise<EvidenceDone> {
    const at = await lockedEvidencePlace(tx, addresseeId);
    const isOfficer = may(actor, 'return response', at.place);
    if (!isOfficer || revises !== null) refuseOthers(actor, at);
    const now = givenNow(at);
    const givenWith = isOfficer ? 'paper reply' : now;
    if (givenWith === null) {
      return refuse(
        'state-moved-on',
        'Nothing is asked of the authority now, so nothing is added.',
      );
    }
    const [last] = await tx.query<{ number: number; revision: number }[]>(
      `SELECT coalesce(max(number), 0) AS number,
         coalesce(max(revision) FILTER (WHERE number = $2), 0) AS revision
       FROM evidence WHERE addressee_id = $1`,
      [at.id, revises ?? 0],
    );
    if (revises !== null && (last?.revision ?? 0) === 0) {
      refuse('not-found', 'There is no such evidence to revise.');
    }
    const number = revises ?? (last?.number ?? 0) + 1;
    const revision = revises === null ? 1 : (last?.revision ?? 0) + 1;
    await insertEvidence(tx, at, {
      ...kept,
      number,
      revision,
      givenWith,
      said,
      by: actor.name,
      at: this.recorder.now(),
    });
    const event = revises === null ? 'evidence.added' : 'evidence.revised';
    const title = said.keptBackReason === null ? said.title : EVIDENCE_KEPT_BACK;
    const sentence = await this.tell(tx, at, { actor, event, with: givenWith, title });
    return { number, revision, sentence };
  }

  /** What is given is told in the recommendation's history; of a draft the reply only tells that its answer changed. */
  private async tell(tx: Tx, at: EvidencePlace, told: Told): Promise<string> {
    const now = this.recorder.now();
    const { actor, event, title } = told;
    const { id, authority, reference } = at;
    if (told.with !== 'answer') {
      const { text = title } = await wordsTold(tx, id, { text: title });
      const facts = { authority, title: text };
      await revise(tx, { kind: 'addressee', id, actor, now, columns: {}, event, facts });
      return `Evidence given: ${title}.`;
    }
    const [reply] = await tx.query<{ id: string }[]>(
      `SELECT y.id FROM replies y
       WHERE y.state <> 'submitted' AND (y.addressee_id = $1 OR y.letter_id IN (
         SELECT l.letter_id FROM letter_addressees l JOIN addressees a ON a.id = l.addressee_id
         WHERE a.id = $1 AND a.authority_id = y.authority_id))`,
      [id],
    );
    if (reply !== undefined) {
      const prepare = () => ({ facts: { authority, text: reference } });
      const saving = { kind: 'reply', command: 'save', id: reply.id } as const;
      await transition(tx, { ...saving, actor, now, prepare });
    }
    return event === 'evidence.removed'
      ? `The evidence was taken away from the answer to ${reference}.`
      : `The evidence goes with the answer to ${reference}.`;
  }
}

function refuseOthers(actor: Actor, { place }: EvidencePlace): void {
  if (may(actor, 'draft response', place)) return;
  refuse('not-permitted', 'You do not answer for this authority.');
}
