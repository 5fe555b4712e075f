import { Injectable } from '@nestjs/common';
import { refuse, type Actor, type QuietHours } from '#rules';
import { Recorder, tell, type Act, type Done } from '../record/index.js';
import { scopeOf } from '../scope/index.js';

/** A council and the hours in which its letters are quiet; null for none. */
export interface CouncilQuiet {
  readonly id: string;
  readonly name: string;
  readonly quiet: QuietHours | null;
}

/** The hours in which a council's letters wait for the morning. */
@Injectable()
export class QuietHoursService {
  constructor(private readonly recorder: Recorder) {}

  /** The council an actor administers, with its quiet hours. Refuses whoever administers none. */
  async of(actor: Actor): Promise<CouncilQuiet> {
    const [found] = await this.recorder.dataSource.query<CouncilQuiet[]>(
      `SELECT id, name, CASE WHEN quiet_from IS NOT NULL
         THEN jsonb_build_object('from', quiet_from, 'to', quiet_to) END AS quiet
       FROM councils WHERE id = ANY($1) ORDER BY name LIMIT 1`,
      [scopeOf(actor, 'administer').councils],
    );
    return found ?? refuse('not-found', 'There is no such council.');
  }

  /**
   * Sets the quiet hours of the council of the act; null for none.
   * @throws Refused for hours that begin and end at once, or end between 01:00 and 02:00, which a clock change skips
   */
  set(act: Act, quiet: QuietHours | null): Promise<Done> {
    return this.recorder.writeOnce(act, ['quiet hours', act.id, quiet], async (tx) => {
      if (!scopeOf(act.actor, 'administer').councils.includes(act.id)) {
        refuse('not-found', 'There is no such council.');
      }
      if (quiet !== null && quiet.from === quiet.to) {
        refuse('field-wrong', 'Give another hour for the end.', 'to');
      }
      if (quiet?.to.startsWith('01:')) {
        refuse(
          'field-wrong',
          'Give an end before 01:00 or from 02:00: the clocks change between.',
          'to',
        );
      }
      await tx.query('SELECT 1 FROM councils WHERE id = $1 FOR UPDATE', [act.id]);
      await tx.query('UPDATE councils SET quiet_from = $2, quiet_to = $3 WHERE id = $1', [
        act.id,
        quiet?.from ?? null,
        quiet?.to ?? null,
      ]);
      const { version, sentence } = await tell(tx, {
        councilId: act.id,
        subjectKind: 'council',
        subjectId: act.id,
        actor: act.actor,
        now: this.recorder.now(),
        event: 'quiet-hours.changed',
        facts: quiet === null ? {} : { text: `from ${quiet.from} to ${quiet.to}` },
      });
      return { id: act.id, state: 'quiet hours', version, sentence };
    });
  }
}
