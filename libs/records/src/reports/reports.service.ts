import { Injectable } from '@nestjs/common';
import { may, refuse, sentenceOf, type Actor, type LocalDate } from '#rules';
import { Recorder, type Act, type CommandOf, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { authorOf } from './authorship.js';
import { dropClearances, endAllClearing } from './drop-clearances.js';
import { placeReport } from './place-report.js';
import { proposeReport, type ReportProposal } from './propose-report.js';
import { reportClock } from './report-clock.js';
import { unwrittenOf } from './report-facts.js';
import { uncleared } from './uncleared.queries.js';
import { writeReport, type NewText } from './write-report.js';

interface Because {
  readonly reason: string;
}

/** Reports from the proposal to the clearance for publication: proposed, written version by version, finished, signed off. */
@Injectable()
export class ReportsService {
  constructor(private readonly recorder: Recorder) {}

  /** Proposes a report to a committee, in its house form unless another is named. */
  propose(
    actor: Actor,
    proposal: ReportProposal,
    key?: string,
  ): Promise<Done & { readonly slug: string }> {
    return this.recorder.writeOnce({ actor, key }, ['propose report', proposal], async (tx) => {
      const { now, today } = this.at();
      const { id, slug } = await proposeReport(tx, { actor, now, today }, proposal);
      const sentence = sentenceOf('report.proposed', { title: proposal.title });
      return { id, slug, state: 'proposed', version: 1, sentence };
    });
  }

  /** Says for which meeting of its committee it is meant; null for none yet. */
  place(act: Act, meetingId: string | null): Promise<Done> {
    const { id, actor, version } = act;
    return this.recorder.writeOnce(act, ['place report', id, meetingId], (tx) =>
      placeReport(tx, { id, actor, version, ...this.at() }, meetingId),
    );
  }

  /** Starts drafting, without a word written yet. */
  start(act: Act): Promise<Done> {
    return this.recorder.move({
      act,
      kind: 'report',
      command: 'start',
      form: null,
      prepare: () => ({ facts: {} }),
    });
  }

  /**
   * Writes a whole new version, made from the version `from`. What is exempt goes into rows of its own. Refuses with
   * `stale-version` when another version was written meanwhile: `act.version` is not looked at, `from` is.
   */
  write(act: Act, text: NewText): Promise<Done> {
    const { id, actor } = act;
    return this.recorder.writeOnce(act, ['write report', id, text], (tx) =>
      writeReport(tx, { id, actor, now: this.recorder.now() }, text),
    );
  }

  /** Says that the report is finished. Refuses with one sentence for each part its house form requires and it lacks. */
  complete(act: Act): Promise<Done> {
    return this.recorder.move({
      act,
      kind: 'report',
      command: 'complete',
      form: null,
      prepare: async (row, { tx }) => ({ facts: { unwritten: await unwrittenOf(tx, row) } }),
    });
  }

  /** Gives it back to its author, with the date it had. */
  return(act: Act, form: Because): Promise<Done> {
    return this.moveBecause(act, 'return', form);
  }

  /** Signs it off: every clearance must be of the version as it stands. */
  signOff(act: Act): Promise<Done> {
    return this.recorder.move({
      act,
      kind: 'report',
      command: 'sign-off',
      form: null,
      prepare: async (row, { tx }) => ({ facts: { uncleared: await uncleared(tx, row.id) } }),
    });
  }

  /** Clears it for publication: complete, and every clearance of the version as it stands. */
  clear(act: Act): Promise<Done> {
    return this.recorder.move({
      act,
      kind: 'report',
      command: 'clear',
      form: null,
      prepare: async (row, { tx }) => ({
        facts: {
          uncleared: await uncleared(tx, row.id),
          unwritten: await unwrittenOf(tx, row),
        },
      }),
    });
  }

  /** Defers it. What is still to be cleared is cleared when it is taken up again and sent anew. */
  defer(act: Act, form: Because): Promise<Done> {
    const { reason } = form;
    return this.recorder.move({
      act,
      form,
      kind: 'report',
      command: 'defer',
      prepare: () => ({ facts: { reason } }),
      also: (tx, { id }) =>
        this.dropOpen(tx, act, { reportId: id, reason: 'the report is deferred' }),
    });
  }

  /** Withdraws it before it is published. What the public has is taken back everywhere it stands, with its meeting. */
  withdraw(act: Act, form: Because): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'report',
      command: 'withdraw',
      prepare: ({ state, place }) => {
        if (state === 'published' && may(act.actor, 'withdraw paper', place)) {
          refuse(
            'state-moved-on',
            'The public has this report: withdraw it on the page of its meeting, under “Withdraw something that was published”.',
          );
        }
        return { facts: { reason: form.reason } };
      },
      also: async (tx, { id: reportId }) => {
        await this.dropOpen(tx, act, { reportId, reason: 'the report is withdrawn' });
        await endAllClearing(tx, { reportId, now: this.recorder.now() });
      },
    });
  }

  /** Takes a deferred report up again, with a new date for its author; without one it is proposed again instead. */
  takeUpAgain(act: Act, form: { readonly due: LocalDate | null }): Promise<Done> {
    const { due } = form;
    return this.recorder.move({
      act,
      form,
      kind: 'report',
      command: 'take-up-again',
      prepare: async (row, { tx, today, calendar }) => {
        const author = await authorOf(tx, row.id);
        return {
          facts: {
            ...(author === null ? {} : { owner: author.name }),
            ...(due === null ? {} : { due }),
          },
          set: { due_on: due },
          ...reportClock(due, today, calendar()),
        };
      },
    });
  }

  /** Proposes a deferred report again, to be commissioned then. Refuses one that has an author to go on with it. */
  proposeAgain(act: Act): Promise<Done> {
    return this.recorder.move({
      act,
      kind: 'report',
      command: 'propose-again',
      form: null,
      prepare: async (row, { tx }) => {
        const author = await authorOf(tx, row.id);
        if (author === null) return { facts: {} };
        const { name } = author;
        return refuse('not-ready', `${name} is to write it: take it up again with a new date.`);
      },
    });
  }

  private moveBecause(act: Act, command: CommandOf<'report'>, form: Because): Promise<Done> {
    const facts = { reason: form.reason };
    return this.recorder.move({ act, form, command, kind: 'report', prepare: () => ({ facts }) });
  }

  private dropOpen(
    tx: Tx,
    { actor }: Act,
    about: { readonly reportId: string; readonly reason: string },
  ): Promise<void> {
    return dropClearances(tx, { ...about, actor, now: this.recorder.now() });
  }

  private at(): { readonly now: string; readonly today: LocalDate } {
    return { now: this.recorder.now(), today: this.recorder.today() };
  }
}
