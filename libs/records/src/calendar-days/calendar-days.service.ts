import { Injectable } from '@nestjs/common';
import {
  dayKind,
  englandAndWales,
  may,
  refuse,
  shortDate,
  type Actor,
  type LocalDate,
} from '#rules';
import { newId } from '#platform';
import { calendarWith, holdClocks, takeSweepTurn, type CalendarDayRow } from '../clocks/index.js';
import {
  applyMoves,
  previewMoves,
  refuseChanged,
  tellMeetingMoved,
  tellMoved,
  type MovePreview,
  type MovesAsked,
} from '../moving/index.js';
import { Recorder, tell, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { daysOf } from './calendar-days.queries.js';

/** One day entered, or taken out again. */
export type DayChange =
  | { readonly do: 'add'; readonly day: CalendarDayRow }
  | { readonly do: 'remove'; readonly date: LocalDate };

/** A change with why, and the mark of the preview it confirms. */
export interface DayConfirmed {
  readonly change: DayChange;
  readonly reason: string;
  readonly fingerprint: string;
}

/** The days of a council beside the bank holidays: proclaimed since, or its own closures. Each change is looked at first. */
@Injectable()
export class CalendarDaysService {
  constructor(private readonly recorder: Recorder) {}

  /** What a change would move. Writes nothing. Refuses a day that makes no difference. */
  async preview(actor: Actor, councilId: string, change: DayChange): Promise<MovePreview> {
    refuseOthers(actor, councilId);
    const { manager } = this.recorder.dataSource;
    return previewMoves(manager, this.asked(councilId, await daysOf(manager, councilId), change));
  }

  /** Enters or takes out a day, and moves exactly what was shown. The act's id is the council's. */
  apply(act: Act, { change, reason, fingerprint }: DayConfirmed): Promise<Done> {
    const { actor, id: councilId } = act;
    refuseOthers(actor, councilId);
    return this.recorder.writeOnce(act, ['calendar day', change, reason], async (tx) => {
      await takeSweepTurn(tx);
      await holdClocks(tx, councilId);
      await tx.query('SELECT 1 FROM councils WHERE id = $1 FOR NO KEY UPDATE', [councilId]);
      const days = await daysOf(tx, councilId);
      const asked = this.asked(councilId, days, change);
      const preview = await previewMoves(tx, asked);
      refuseChanged(preview, fingerprint);
      const day = await write(tx, councilId, { change, days });
      const telling = { actor, now: this.recorder.now(), councilId };
      const done = await tell(tx, {
        ...telling,
        subjectKind: 'council',
        subjectId: councilId,
        event: change.do === 'add' ? 'calendar-day.added' : 'calendar-day.removed',
        facts: { title: day.name, on: day.date, kind: day.kind, reason },
      });
      const because = `${day.name}, ${shortDate(day.date)}: ${reason}`;
      await applyMoves(tx, preview.clocks, { ...asked, reason: because, agreedBy: actor.name });
      for (const moved of preview.clocks.filter(({ from, to }) => from !== to)) {
        await tellMoved(tx, moved, { ...telling, reason: because, event: 'due.recounted' });
      }
      for (const moved of preview.meetings) {
        await tellMeetingMoved(tx, moved, { ...telling, reason: because });
      }
      return { id: councilId, state: 'kept', ...done };
    });
  }

  private asked(councilId: string, days: readonly CalendarDayRow[], change: DayChange): MovesAsked {
    return {
      clocks: { councilId },
      today: this.recorder.today(),
      before: calendarWith(days),
      after: calendarWith(changed(days, change)),
      withMeetings: true,
    };
  }
}

function refuseOthers(actor: Actor, councilId: string): void {
  if (may(actor, 'keep calendar', { councilId })) return;
  refuse('not-permitted', 'You do not have the role that keeps the days of the council.');
}

function changed(days: readonly CalendarDayRow[], change: DayChange): readonly CalendarDayRow[] {
  if (change.do === 'add') {
    refuseNoDifference(days, change.day.date);
    return [...days, change.day];
  }
  const left = days.filter(({ date }) => date !== change.date);
  if (left.length === days.length) refuse('not-found', 'There is no such day of the council.');
  return left;
}

function refuseNoDifference(days: readonly CalendarDayRow[], date: LocalDate): void {
  if (!englandAndWales.covers(date)) {
    refuse('field-wrong', 'The calendar does not reach that year: give a day in it.', 'day');
  }
  const { kind, why } = dayKind(calendarWith(days), date);
  if (kind === 'working day') return;
  refuse('field-wrong', `${shortDate(date)} is no working day already: ${why}.`, 'day');
}

async function write(
  tx: Tx,
  councilId: string,
  { change, days }: { readonly change: DayChange; readonly days: readonly CalendarDayRow[] },
): Promise<CalendarDayRow> {
  if (change.do === 'add') {
    const { date, name, kind } = change.day;
    await tx.query(
      'INSERT INTO calendar_days (id, council_id, day, name, kind) VALUES ($1, $2, $3, $4, $5)',
      [newId(), councilId, date, name, kind],
    );
    return change.day;
  }
  const taken = await tx.query<[unknown[], number]>(
    'DELETE FROM calendar_days WHERE council_id = $1 AND day = $2 RETURNING id',
    [councilId, change.date],
  );
  const day = days.find(({ date }) => date === change.date);
  if (day === undefined || taken[1] === 0) {
    refuse('not-permitted', 'That day is everybody’s: it is not this council’s to take out.');
  }
  return day;
}
