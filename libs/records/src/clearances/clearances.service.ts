import { Injectable } from '@nestjs/common';
import { CLEARANCES, may, refuse, type ClearanceKind } from '#rules';
import {
  failpoint,
  Recorder,
  textOf,
  transition,
  type Act,
  type CommandOf,
  type Done,
  type LockedRow,
  type Prepared,
} from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { askAgain } from './ask-clearance.js';
import { endClearing } from './clearing-grant.js';
import {
  lockReportOf,
  refuseOutsideClearance,
  refuseUnprepared,
  type ReportUnder,
} from './report-under.js';

interface Moving {
  readonly act: Act;
  readonly command: CommandOf<'clearance'>;
  readonly form: unknown;
  readonly prepare: (row: LockedRow<'clearance'>, report: ReportUnder) => Prepared;
  readonly also?: (tx: Tx, row: LockedRow<'clearance'>, report: ReportUnder) => Promise<void>;
}

/** One clearance of one report: given for the text that was read, returned for correction, asked for again, dropped. */
@Injectable()
export class ClearancesService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Clears the version whose hash its giver saw. Refuses when the text has changed since, and everybody but the person
   * it is asked of.
   */
  give(act: Act, form: { readonly seen: string; readonly remark: string }): Promise<Done> {
    const remark = form.remark.trim();
    return this.move({
      act,
      form,
      command: 'give',
      prepare: (row, report) => {
        refuseAnother(act, row);
        refuseOutsideClearance(report);
        return {
          facts: {
            title: titleOf(row),
            isCurrent: report.hash !== null && form.seen === report.hash,
            ...(remark === '' ? {} : { reason: remark }),
          },
          set: {
            cleared_hash: report.hash,
            decided_on: this.recorder.today(),
            remark: remark || null,
          },
        };
      },
    });
  }

  /** Returns the report for correction: it goes back to its author with the reason. Other clearances stay as they are. */
  return(act: Act, form: { readonly reason: string }): Promise<Done> {
    const reason = form.reason.trim();
    return this.move({
      act,
      form,
      command: 'return',
      prepare: (row, report) => {
        refuseAnother(act, row);
        if (report.state !== 'drafting') refuseOutsideClearance(report);
        return {
          facts: { title: titleOf(row), reason },
          set: { decided_on: this.recorder.today(), remark: reason },
        };
      },
      also: async (tx, row, report) => {
        // Another clearance may have returned it a moment before: it is with its author already.
        if (report.state === 'drafting') return;
        const facts = { reason: `${titleOf(row)}: ${reason}` };
        const { actor } = act;
        const now = this.recorder.now();
        const prepare = () => ({ facts });
        await transition(tx, {
          kind: 'report',
          id: report.id,
          command: 'send-back',
          actor,
          now,
          prepare,
        });
      },
    });
  }

  /** Asks again for the text as it stands, of the same person. */
  askAgain(act: Act): Promise<Done> {
    return this.recorder.writeOnce(act, ['clearance', act.id, 'ask-again'], async (tx) => {
      const report = await lockReportOf(tx, act.id);
      refuseUnprepared(act.actor, report);
      refuseOutsideClearance(report);
      const [giver] = await tx.query<{ kind: ClearanceKind; id: string; name: string }[]>(
        `SELECT k.kind, p.id, p.name FROM clearances k JOIN people p ON p.id = k.person_id WHERE k.id = $1`,
        [act.id],
      );
      if (giver === undefined) refuse('not-found', 'There is no such clearance.');
      const { actor, version } = act;
      const now = this.recorder.now();
      const moved = await askAgain(tx, { report, giver, actor, now, version, id: act.id });
      const { id, state, sentence } = moved;
      return { id, state, version: moved.version, sentence };
    });
  }

  /** Says that a clearance is not needed for this report, and why. */
  drop(act: Act, form: { readonly reason: string }): Promise<Done> {
    const { reason } = form;
    return this.move({
      act,
      form,
      command: 'drop',
      prepare: (row) => ({ facts: { title: titleOf(row), reason }, set: { remark: reason } }),
      also: (tx, _row, { id }) => endClearing(tx, { reportId: id, now: this.recorder.now() }),
    });
  }

  private async move({ act, command, form, prepare, also }: Moving): Promise<Done> {
    const asked = ['clearance', act.id, command, form];
    const done = await this.recorder.writeOnce(act, asked, async (tx) => {
      const report = await lockReportOf(tx, act.id);
      const moved = await transition(tx, {
        kind: 'clearance',
        command,
        id: act.id,
        actor: act.actor,
        version: act.version,
        now: this.recorder.now(),
        prepare: (row) => prepare(row, report),
      });
      await also?.(tx, moved.row, report);
      const { id, state, version, sentence } = moved;
      return { id, state, version, sentence };
    });
    await failpoint('transition: committed');
    return done;
  }
}

/** Whoever clears one part of a report does not clear another's, and is not told of it unless they prepare the report. */
function refuseAnother({ actor }: Act, row: LockedRow<'clearance'>): void {
  if (actor.id === textOf(row, 'person_id')) return;
  if (!may(actor, 'prepare report', row.place)) refuse('not-found', 'There is no such report.');
  refuse('not-permitted', 'Only the officer this clearance is asked of gives or returns it.');
}

function titleOf(row: LockedRow<'clearance'>): string {
  return CLEARANCES[textOf(row, 'kind') as ClearanceKind];
}
