import { Injectable } from '@nestjs/common';
import { refuse, type LocalDate } from '#rules';
import { addresseeFacts } from '../recommendations/index.js';
import {
  Recorder,
  textOf,
  transition,
  type Act,
  type Done,
  type LockedRow,
  type Prepared,
  type Preparing,
} from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { recheckDue, successorOf, writeClosure, type ClosingForm } from './closure-written.js';
import { minuteFacts } from './minute-facts.js';
import { progressClock } from './progress-clock.js';
import { startRecheck, stopRechecks } from './recheck-clock.js';
import { wordsTold } from './words-told.js';

/** Closing and reopening: only by the committee, with the minute of a carried resolution; and what the chair may do. */
@Injectable()
export class ClosingService {
  constructor(private readonly recorder: Recorder) {}

  close(act: Act, form: ClosingForm): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'addressee',
      command: 'close',
      prepare: (row, preparing) => prepareClosing(form, row, preparing),
      also: (tx, { row }) => this.keep(tx, row, form),
    });
  }

  /** Closes in the transaction of what the same minute decided just before. */
  async closeIn(tx: Tx, act: Act, form: ClosingForm): Promise<void> {
    const { row } = await transition(tx, {
      kind: 'addressee',
      command: 'close',
      id: act.id,
      actor: act.actor,
      now: this.recorder.now(),
      prepare: (locked, preparing) => prepareClosing(form, locked, preparing),
    });
    await this.keep(tx, row, form);
  }

  reopen(
    act: Act,
    form: { readonly resolutionId: string; readonly reason: string },
  ): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'addressee',
      command: 'reopen',
      prepare: async (row, { tx, today, calendar }) => {
        const { madeOn } = await addresseeFacts(tx, row.id);
        const { reason, resolutionId } = form;
        const cited = { committeeId: textOf(row, 'committee_id'), resolutionId };
        return {
          facts: {
            ...(await wordsTold(tx, row.id, { reason })),
            ...(await minuteFacts(tx, cited, madeOn)),
          },
          clock: progressClock(today, calendar()),
        };
      },
      also: (tx, { row }) => {
        const { resolutionId } = form;
        const settled = { resolutionId, found: 'Reopened.', today: this.recorder.today() };
        return stopRechecks(tx, row, settled);
      },
    });
  }

  escalate(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.chairActs(act, 'escalate', form);
  }

  pause(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.chairActs(act, 'pause', form);
  }

  resume(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'addressee',
      command: 'resume',
      prepare: async (row, { tx, today, calendar }) => ({
        facts: await wordsTold(tx, row.id, form),
        clock: progressClock(today, calendar()),
      }),
    });
  }

  private async keep(tx: Tx, row: LockedRow<'addressee'>, form: ClosingForm): Promise<void> {
    const today = this.recorder.today();
    const on = await closedOn(tx, row, form);
    const counted = form.recheck === true ? recheckDue(on, row.calendar()) : null;
    const closureId = await writeClosure(tx, row.id, {
      form,
      successorId: await successorIn(tx, row.id, form),
      on,
      recheckOn: counted?.due ?? null,
    });
    if (counted !== null) await startRecheck(tx, row, { closureId, counted, today });
  }

  private chairActs(
    act: Act,
    command: 'escalate' | 'pause',
    form: { reason: string },
  ): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      command,
      kind: 'addressee',
      prepare: async (row, { tx }) => ({ facts: await wordsTold(tx, row.id, form) }),
    });
  }
}

async function prepareClosing(
  form: ClosingForm,
  row: LockedRow<'addressee'>,
  { tx, today, calendar }: Preparing,
): Promise<Prepared> {
  const { authority, madeOn } = await addresseeFacts(tx, row.id);
  const { kind, reason, resolutionId, successor } = form;
  const cited = { committeeId: textOf(row, 'committee_id'), resolutionId };
  await successorIn(tx, row.id, form);
  const minuted = await minuteFacts(tx, cited, madeOn);
  return {
    facts: {
      authority,
      ...(await wordsTold(tx, row.id, { reason })),
      ...(kind === null ? {} : { kind }),
      ...(successor === null || kind !== 'superseded' ? {} : { successor }),
      ...(form.recheck === true
        ? { due: recheckDue(minuted.minutedOn ?? today, calendar()).due }
        : {}),
      ...minuted,
    },
  };
}

/** The committee closed it on the day of its meeting, whenever that is recorded. */
async function closedOn(
  tx: Tx,
  row: LockedRow<'addressee'>,
  { resolutionId }: ClosingForm,
): Promise<LocalDate> {
  const cited = { committeeId: textOf(row, 'committee_id'), resolutionId };
  const { minutedOn } = await minuteFacts(tx, cited, null);
  return minutedOn ?? refuse('field-missing', 'Choose the minute that closed it.', 'minute');
}

/** The recommendation named in its place; null unless it is superseded. */
async function successorIn(
  tx: Tx,
  addresseeId: string,
  { kind, successor }: ClosingForm,
): Promise<string | null> {
  if (kind !== 'superseded' || successor === null) return null;
  return successorOf(tx, addresseeId, successor);
}
