import { Injectable } from '@nestjs/common';
import { refuse, type Facts } from '#rules';
import { newId } from '#platform';
import type { PersonChosen } from '../people/index.js';
import { Recorder, transition, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { asItStands } from './answers-hash.js';
import { colleagueOf } from './colleague.js';
import { writtenFor, type Written } from './written-for.js';

/** Whom a reply is shown to for approval, and what they are told with it. The remark is in no history. */
export interface AskingApproval {
  readonly who: PersonChosen;
  readonly remark: string;
}

interface Asked {
  readonly id: string;
  readonly askedOf: string;
  readonly askedBy: string;
  readonly hash: string;
}

interface Decision {
  readonly approved: boolean;
  readonly remark: string;
  readonly facts: (tx: Tx, asked: Asked, written: Written) => Promise<Facts> | Facts;
}

/**
 * Approval of a reply inside the authority, before its signatory submits it. `act.id` is the letter's id, or an
 * addressee's. Whatever is written after an approval makes it stale: the reply is being written again.
 */
@Injectable()
export class ApprovalsService {
  constructor(private readonly recorder: Recorder) {}

  /** Asks somebody of the authority to approve the reply as it stands. Refuses one with a recommendation unanswered. */
  ask(act: Act, form: AskingApproval): Promise<Done> {
    return this.recorder.writeOnce(act, ['ask approval', act.id, form], async (tx) => {
      const { actor } = act;
      const written = await writtenFor(tx, act, this.recorder);
      const { bundle, reply, now } = written;
      const { hash, unanswered } = await asItStands(tx, bundle, this.recorder.today());
      if (unanswered.length > 0) {
        refuse(
          'not-ready',
          `${unanswered.join(', ')}: not answered yet. Nothing can be approved before.`,
        );
      }
      const approver = await colleagueOf(tx, form.who, {
        bundle,
        actor,
        recorder: this.recorder,
        as: 'approver',
      });
      const approval = newId();
      const moved = await transition(tx, {
        kind: 'reply',
        command: 'ask-approval',
        id: reply.id,
        actor,
        now,
        version: act.version,
        prepare: () => ({
          facts: { authority: bundle.authority, to: approver.name, unanswered },
          payload: { to: approver.id, approval, isNew: approver.isNew ? 1 : 0 },
        }),
      });
      await tx.query(
        `INSERT INTO reply_approvals (id, reply_id, asked_of, asked_by, asked_at, remark, hash)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [approval, reply.id, approver.id, actor.id, now, form.remark.trim() || null, hash],
      );
      return doneOf(moved);
    });
  }

  /** Approves the answers as they were read. Refuses anybody but the one who was asked last, and answers that changed. */
  approve(act: Act, form: { readonly remark: string }): Promise<Done> {
    return this.decide(act, {
      approved: true,
      remark: form.remark,
      facts: async (tx, asked, { bundle }) => {
        const { hash } = await asItStands(tx, bundle, this.recorder.today());
        return { isCurrent: hash === asked.hash };
      },
    });
  }

  /** Sends the reply back to whoever asked, with a remark on what is to change. */
  async wantChanges(act: Act, form: { readonly remark: string }): Promise<Done> {
    if (form.remark.trim() === '') refuse('field-missing', 'Say what is to change.', 'remark');
    return this.decide(act, {
      approved: false,
      remark: form.remark,
      facts: () => ({ reason: 'The remark is for the authority alone.' }),
    });
  }

  private decide(act: Act, decision: Decision): Promise<Done> {
    const { approved, remark } = decision;
    const request = ['decide approval', act.id, approved, remark];
    return this.recorder.writeOnce(act, request, async (tx) => {
      const written = await writtenFor(tx, act, this.recorder);
      const { bundle, reply, now } = written;
      const asked = await askedLast(tx, reply.id);
      if (asked === null || asked.askedOf !== act.actor.id) {
        return refuse('not-permitted', 'You were not asked to approve this reply.');
      }
      const facts = await decision.facts(tx, asked, written);
      const moved = await transition(tx, {
        kind: 'reply',
        command: approved ? 'approve' : 'want-changes',
        id: reply.id,
        actor: act.actor,
        now,
        version: act.version,
        prepare: () => ({
          facts: { authority: bundle.authority, ...facts },
          payload: { to: asked.askedBy, approval: asked.id },
        }),
      });
      await tx.query(
        'UPDATE reply_approvals SET decided_at = $2, approved = $3, decision_remark = $4 WHERE id = $1',
        [asked.id, now, approved, remark.trim() || null],
      );
      return doneOf(moved);
    });
  }
}

/** The approval that was asked for last, where it is not decided yet. */
async function askedLast(tx: Tx, replyId: string): Promise<Asked | null> {
  const [asked] = await tx.query<(Asked & { decided: boolean })[]>(
    `SELECT id, asked_of AS "askedOf", asked_by AS "askedBy", hash, decided_at IS NOT NULL AS decided
     FROM reply_approvals WHERE reply_id = $1 ORDER BY asked_at DESC, decided_at IS NULL DESC LIMIT 1`,
    [replyId],
  );
  return asked === undefined || asked.decided ? null : asked;
}

const doneOf = ({ id, state, version, sentence }: Done): Done => ({ id, state, version, sentence });
