import { Injectable } from '@nestjs/common';
import { CLEARANCES, refuse, sentenceOf, type ClearanceKind } from '#rules';
import { personChosen, type PersonChosen } from '../people/index.js';
import { Recorder, transition, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { askAgain, askFirst, type ClearanceBefore, type Giver } from './ask-clearance.js';
import { endClearing } from './clearing-grant.js';
import {
  lockReport,
  refuseOutsideClearance,
  refuseUnprepared,
  staleClearances,
  type ReportUnder,
} from './report-under.js';

/** One clearance to be asked for, and of whom. */
export interface Chosen {
  readonly kind: ClearanceKind;
  readonly who: PersonChosen;
}

/** A report sent for clearance: everybody asked at once, again for a changed text, or one more. */
@Injectable()
export class ClearanceRoundsService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Sends a finished report for clearance: a clearance each with the hash of the text as it stands, its own clock and
   * letter, in one transaction. `chosen` null is the committee's own list. One given for this very text stands; one
   * asked for before and not chosen now is not needed. `act.id` is the report's.
   */
  send(act: Act, form: { readonly chosen: readonly Chosen[] | null }): Promise<Done> {
    let givers: readonly Giver[] = [];
    return this.recorder.move({
      act,
      form,
      kind: 'report',
      command: 'ask-clearances',
      prepare: async (row, { tx }) => {
        const { councilId } = row.place;
        givers = await this.givers(tx, form.chosen, { reportId: row.id, councilId });
        const text = givers.map(({ kind, name }) => `${CLEARANCES[kind]} by ${name}`).join(', ');
        return { facts: { clearances: givers.length, text } };
      },
      also: (tx, moved) => this.askEach(tx, act, { reportId: moved.id, givers }),
    });
  }

  /** Asks again for every clearance that is not of the text as it stands. `act.id` is the report's. */
  askStale(act: Act): Promise<Done> {
    return this.recorder.writeOnce(act, ['ask stale clearances', act.id], async (tx) => {
      const report = await this.inClearance(tx, act);
      const stale = await staleClearances(tx, report);
      if (stale.length === 0) refuse('not-ready', 'Every clearance is of the text as it stands.');
      const before = await clearancesBefore(tx, report.id);
      for (const one of before.filter(({ id }) => stale.some((other) => other.id === id))) {
        await askAgain(tx, { ...this.asking(act, report), id: one.id, giver: giverOf(one) });
      }
      const title = stale.map(({ kind }) => CLEARANCES[kind]).join(', ');
      const sentence = sentenceOf('clearance.asked-again', { title });
      return { id: report.id, state: report.state, version: report.version, sentence };
    });
  }

  /** Asks for one clearance beside those a report is in. `act.id` is the report's. */
  add(act: Act, form: Chosen): Promise<Done> {
    return this.recorder.writeOnce(act, ['one more clearance', act.id, form], async (tx) => {
      const report = await this.inClearance(tx, act);
      const before = await clearancesBefore(tx, report.id);
      const same = before.find(({ kind }) => kind === form.kind);
      if (same !== undefined && same.state !== 'not needed') {
        refuse('already-done', `${CLEARANCES[form.kind]} is asked for already.`, 'kind');
      }
      const [giver] = await this.givers(tx, [form], {
        reportId: report.id,
        councilId: report.place.councilId,
      });
      if (giver === undefined) refuse('field-missing', 'Choose who is to give it.', 'personId');
      const asking = { ...this.asking(act, report), giver };
      if (same === undefined) await askFirst(tx, asking);
      else await askAgain(tx, { ...asking, id: same.id });
      const facts = { title: CLEARANCES[form.kind], owner: giver.name };
      const sentence = sentenceOf('clearance.asked', facts);
      return { id: report.id, state: report.state, version: report.version, sentence };
    });
  }

  private async askEach(
    tx: Tx,
    act: Act,
    { reportId, givers }: { readonly reportId: string; readonly givers: readonly Giver[] },
  ): Promise<void> {
    const report = await lockReport(tx, reportId);
    if (report.hash === null) refuse('not-ready', 'Nothing of the report is written yet.');
    const before = await clearancesBefore(tx, reportId);
    for (const giver of givers) {
      const asking = { ...this.asking(act, report), giver };
      const same = before.find(({ kind }) => kind === giver.kind);
      if (same === undefined) await askFirst(tx, asking);
      else if (!standsFor(same, giver, report)) await askAgain(tx, { ...asking, id: same.id });
    }
    const kinds = givers.map(({ kind }) => kind);
    const left = before.filter(({ kind, state }) => !kinds.includes(kind) && state !== DROPPED);
    for (const { id, kind } of left) {
      const facts = { title: CLEARANCES[kind], reason: 'not asked for this time' };
      const { actor } = act;
      const now = this.recorder.now();
      const prepare = () => ({ facts });
      await transition(tx, { kind: 'clearance', id, actor, now, command: 'drop', prepare });
    }
    await endClearing(tx, { reportId, now: this.recorder.now() });
  }

  private async givers(
    tx: Tx,
    chosen: readonly Chosen[] | null,
    place: { readonly reportId: string; readonly councilId: string },
  ): Promise<readonly Giver[]> {
    if (chosen === null) return fromTheList(tx, place.reportId);
    const at = { councilId: place.councilId, now: this.recorder.now() };
    const givers: Giver[] = [];
    for (const { kind, who } of chosen) {
      const { id, name } = await personChosen(tx, who, at);
      givers.push({ kind, id, name });
    }
    return givers;
  }

  private async inClearance(tx: Tx, act: Act): Promise<ReportUnder> {
    const report = await lockReport(tx, act.id);
    refuseUnprepared(act.actor, report);
    refuseOutsideClearance(report);
    if (act.version !== undefined && act.version !== report.version) {
      refuse('stale-version', 'The report changed while you were looking at it: look again.');
    }
    return report;
  }

  private asking({ actor }: Act, report: ReportUnder) {
    return { report, actor, now: this.recorder.now() };
  }
}

const DROPPED = 'not needed';

const giverOf = ({ kind, personId, person }: ClearanceBefore): Giver => ({
  kind,
  id: personId,
  name: person,
});

/** A clearance given for this very text by the same person need not be asked for again. */
function standsFor(before: ClearanceBefore, giver: Giver, report: ReportUnder): boolean {
  const isOfThisText = before.state === 'given' && before.clearedHash === report.hash;
  return isOfThisText && before.personId === giver.id;
}

function fromTheList(tx: Tx, reportId: string): Promise<Giver[]> {
  return tx.query<Giver[]>(
    `SELECT l.kind, p.id, p.name FROM reports r
     JOIN committee_clearances l ON l.committee_id = r.committee_id
     JOIN people p ON p.id = l.person_id AND p.disabled_at IS NULL
     WHERE r.id = $1 ORDER BY l.kind`,
    [reportId],
  );
}

function clearancesBefore(tx: Tx, reportId: string): Promise<ClearanceBefore[]> {
  return tx.query<ClearanceBefore[]>(
    `SELECT k.id, k.kind, k.state, k.person_id AS "personId", p.name AS person, k.cleared_hash AS "clearedHash"
     FROM clearances k JOIN people p ON p.id = k.person_id
     WHERE k.report_id = $1 ORDER BY k.kind`,
    [reportId],
  );
}
