import { Injectable } from '@nestjs/common';
import { newId } from '#platform';
import type { PersonChosen } from '../people/index.js';
import { Recorder, transition, type Act, type Done } from '../record/index.js';
import { colleagueOf } from './colleague.js';
import { writtenFor } from './written-for.js';

/** To whom a reply goes on, and what they are told with it. The note is for them alone: it is in no history. */
export interface PassingOn {
  readonly who: PersonChosen;
  readonly note: string;
}

/** Sending a reply to a colleague. `act.id` is the letter's id, or an addressee's. */
@Injectable()
export class PassingOnService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Sends the reply to a colleague, who deals with it from now on and gets a signed link of their own; whoever had it
   * reads on by theirs and may take it up again. The signatory is told of somebody new to the authority.
   */
  passOn(act: Act, form: PassingOn): Promise<Done> {
    return this.recorder.writeOnce(act, ['pass reply on', act.id, form], async (tx) => {
      const { actor, version } = act;
      const { bundle, reply, now } = await writtenFor(tx, act, this.recorder);
      const colleague = await colleagueOf(tx, form.who, {
        bundle,
        actor,
        recorder: this.recorder,
        as: 'contact',
      });
      const passing = newId();
      const moved = await transition(tx, {
        kind: 'reply',
        command: 'pass-on',
        id: reply.id,
        actor,
        now,
        version: version === 0 ? undefined : version,
        prepare: () => ({
          facts: { authority: bundle.authority, to: colleague.name },
          set: { holder_id: colleague.id },
          payload: { to: colleague.id, passing, isNew: colleague.isNew ? 1 : 0 },
        }),
      });
      await tx.query(
        `INSERT INTO replies_passed_on (id, reply_id, from_person, to_person, note, passed_at)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [passing, reply.id, actor.id, colleague.id, form.note.trim() || null, now],
      );
      const { id, state, sentence } = moved;
      return { id, state, version: moved.version, sentence };
    });
  }
}
