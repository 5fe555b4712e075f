import { Injectable } from '@nestjs/common';
import {
  exemptionRefusals,
  groundInWords,
  may,
  Refused,
  refuse,
  type Actor,
  type ExemptionForm,
} from '#rules';
import { newId } from '#platform';
import { refuseStale, tellOwner } from '../documents/index.js';
import { Recorder } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { subjectOf, type ExemptionSubject } from './exemption-subject.js';
import type { ExemptionDone, ExemptionOn, ExemptWords } from './exemption-views.js';
import { hide, show } from './keep-words.js';
import { onOf, openById } from './open-exemption.js';
import { refuseListed } from './refuse-listed.js';

/** Who acts, under which idempotency key. */
interface By {
  readonly actor: Actor;
  readonly key?: string | undefined;
  /** The version of the meeting or the report the person saw. */
  readonly version?: number | undefined;
}

export interface MarkedExempt extends ExemptionForm {
  readonly on: ExemptionOn;
  /** What an agenda calls an item that is kept from the public; null leaves its title as it is. */
  readonly publicTitle?: string | null;
  /** What an item is really called and about; null keeps what it says now. */
  readonly words?: ExemptWords | null;
}

/** What is kept from the public, why, by whose decision, until when; and that it is public again. */
@Injectable()
export class ExemptionsService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Keeps something from the public; or, when it is kept already, decides it anew with another day to look at it. Its
   * words go into rows of their own, which for a part of a report writes a new version. Refuses, all at once, a decision
   * that lacks what the law asks of it, and what the public has already: that is withdrawn instead.
   */
  mark(by: By, marked: MarkedExempt): Promise<ExemptionDone> {
    return this.recorder.writeOnce(by, ['mark exempt', marked], async (tx) => {
      const subject = await subjectOf(tx, marked.on);
      refuseOthers(by.actor, subject);
      refuseStale(by.version, subject.owner);
      const refusals = exemptionRefusals(marked, this.recorder.today());
      if (refusals.length > 0) throw new Refused(refusals);
      const wasKept = await this.end(tx, subject.id, {
        by: by.actor.name,
        because: 'decided anew',
      });
      if (subject.isPublished && !wasKept) {
        refuse(
          'state-moved-on',
          'The public has this already: withdraw it, with the reason, instead of marking it.',
        );
      }
      const id = await this.insert(tx, subject, marked);
      const { publicTitle = null, words = null } = marked;
      await hide(tx, subject, { ...this.at(by), publicTitle, words });
      await refuseListed(tx, subject);
      const facts = { title: subject.named, ground: groundInWords(marked) };
      const told = { ...this.at(by), event: 'exemption.marked', facts } as const;
      return { id, sentence: await tellOwner(tx, subject.owner, told) };
    });
  }

  /** Makes something public again, with the reason, which is public as well. Its words are put back where they were. */
  lift(
    by: By,
    { exemptionId, reason }: { readonly exemptionId: string; readonly reason: string },
  ): Promise<ExemptionDone> {
    return this.recorder.writeOnce(by, ['lift exemption', exemptionId, reason], async (tx) => {
      const open = await openById(tx, exemptionId);
      const subject = await subjectOf(tx, onOf(open));
      refuseOthers(by.actor, subject);
      refuseStale(by.version, subject.owner);
      const isOpen = await this.end(tx, subject.id, { by: by.actor.name, because: reason });
      if (!isOpen) refuse('already-done', 'This was lifted already: it is public.');
      await show(tx, subject, this.at(by));
      const facts = { title: subject.named, reason };
      const told = { ...this.at(by), event: 'exemption.lifted', facts } as const;
      return { id: open.id, sentence: await tellOwner(tx, subject.owner, told) };
    });
  }

  private async insert(tx: Tx, subject: ExemptionSubject, form: ExemptionForm): Promise<string> {
    const id = newId();
    const { owner, place } = subject;
    await tx.query(
      `INSERT INTO exemptions (id, council_id, committee_id, subject_kind, subject_id, report_id, meeting_id, kind,
         paragraphs, reasoning, public_summary, decided_by, decided_on, review_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        id,
        place.councilId,
        place.committeeId,
        subject.kind,
        subject.id,
        owner.kind === 'report' ? owner.id : null,
        owner.kind === 'item' ? owner.meetingId : null,
        form.kind,
        form.paragraphs,
        form.reasoning,
        form.publicSummary,
        form.decidedBy,
        this.recorder.today(),
        form.reviewOn,
      ],
    );
    return id;
  }

  /** Ends the open decision on something. Returns whether there was one. */
  private async end(
    tx: Tx,
    subjectId: string,
    { by, because }: { readonly by: string; readonly because: string },
  ): Promise<boolean> {
    const [ended] = await tx.query<[unknown[], number]>(
      `UPDATE exemptions SET lifted_on = $2, lifted_by = $3, lifted_because = $4
       WHERE subject_id = $1 AND lifted_on IS NULL RETURNING id`,
      [subjectId, this.recorder.today(), by, because],
    );
    return ended.length > 0;
  }

  private at({ actor }: By) {
    return { actor, now: this.recorder.now() };
  }
}

function refuseOthers(actor: Actor, { place }: ExemptionSubject): void {
  if (may(actor, 'mark exempt', place)) return;
  refuse('not-permitted', 'You do not have the role that decides what is kept from the public.');
}
