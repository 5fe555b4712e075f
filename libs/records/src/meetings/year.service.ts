import { Injectable } from '@nestjs/common';
import { dateInWords, refuse, type Actor, type LocalDate } from '#rules';
import { councilCalendar } from '../clocks/index.js';
import { Recorder } from '../record/index.js';
import { committeeToPlan, planMeeting } from './planning.js';
import { yearDay, type YearDay } from './year-day.js';
import { daysFound, sittingsOf } from './year.queries.js';

/** Meetings of one committee planned together: its days, and when and where it meets on each. */
export interface YearPlan {
  readonly committeeId: string;
  readonly days: readonly LocalDate[];
  readonly startsAt: string;
  readonly venue: string;
}

/** A year of meetings at once: looked at first, then planned, all or none. */
@Injectable()
export class YearService {
  constructor(private readonly recorder: Recorder) {}

  /** What speaks for and against each proposed day, in order of date, each once. Writes nothing. Three statements. */
  async preview(asked: {
    readonly councilId: string;
    readonly committeeId: string;
    readonly days: readonly LocalDate[];
  }): Promise<readonly YearDay[]> {
    const { manager } = this.recorder.dataSource;
    const today = this.recorder.today();
    const calendar = await councilCalendar(manager, asked.councilId);
    const found = await daysFound(manager, { ...asked, days: [...new Set(asked.days)] });
    const sittings = await sittingsOf(manager, asked.committeeId, today);
    const proposed = found.filter(({ heldOn }) => heldOn >= today).map(({ heldOn }) => heldOn);
    const sits = sittings === null ? [] : [...sittings, ...proposed];
    return found.map(({ heldOn, meets, clashes }) => {
      const satOn = sits.filter((day) => day < heldOn).reduce(later, null);
      return yearDay(heldOn, { calendar, today, meets, clashes, satOn });
    });
  }

  /** Plans a meeting on every day given, in one transaction. Refuses them all for one that is taken or gone by. Returns their ids. */
  plan(actor: Actor, plan: YearPlan, key?: string): Promise<readonly string[]> {
    return this.recorder.writeOnce({ actor, key }, ['plan year', plan], async (tx) => {
      const committee = await committeeToPlan(tx, actor, plan.committeeId);
      const { councilId, id: committeeId } = committee;
      const days = [...new Set(plan.days)].toSorted();
      if (days.length === 0) refuse('field-missing', 'Choose at least one day.', 'day');
      const today = this.recorder.today();
      const found = await daysFound(tx, { councilId, committeeId, days });
      const calendar = await councilCalendar(tx, councilId);
      const wrong = found.filter(
        ({ heldOn, meets }) => meets || heldOn < today || !calendar.covers(heldOn),
      );
      if (wrong.length > 0) {
        const names = wrong.map(({ heldOn }) => dateInWords(heldOn)).join(', ');
        const sentence = `A meeting cannot be planned on ${names}: it is taken, has gone by, or lies beyond the bank holidays that are known. Nothing was planned.`;
        refuse('already-done', sentence, 'day');
      }
      const ids: string[] = [];
      for (const heldOn of days) {
        const when = { heldOn, startsAt: plan.startsAt, venue: plan.venue };
        ids.push(await planMeeting(tx, { committee, actor, now: this.recorder.now() }, when));
      }
      return ids;
    });
  }
}

const later = (latest: LocalDate | null, day: LocalDate): LocalDate =>
  latest === null || day > latest ? day : latest;
