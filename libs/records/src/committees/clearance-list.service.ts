import { Injectable } from '@nestjs/common';
import { CLEARANCES, refuse, type ClearanceKind } from '#rules';
import { personChosen, type PersonChosen } from '../people/index.js';
import { Recorder, type Act, type Done } from '../record/index.js';
import { keepCommittee } from './keep-committee.js';

/** Which clearances the reports of a committee need, and who gives each. */
@Injectable()
export class ClearanceListService {
  constructor(private readonly recorder: Recorder) {}

  /** Names who gives one clearance from now on. Reports already sent for clearance keep whom they were sent to. */
  name(
    act: Act,
    form: { readonly kind: ClearanceKind; readonly who: PersonChosen },
  ): Promise<Done> {
    return keepCommittee(this.recorder, {
      act,
      form: ['clearance', form],
      change: async (tx, { id, councilId }) => {
        const person = await personChosen(tx, form.who, { councilId, now: this.recorder.now() });
        await tx.query(
          `INSERT INTO committee_clearances (committee_id, kind, person_id) VALUES ($1, $2, $3)
           ON CONFLICT (committee_id, kind) DO UPDATE SET person_id = excluded.person_id`,
          [id, form.kind, person.id],
        );
        const text = `${CLEARANCES[form.kind]} by ${person.name}`;
        return { event: 'clearance-list.changed', facts: { text } };
      },
    });
  }

  /** Takes one clearance off the list. Refuses one that is not on it. */
  remove(act: Act, form: { readonly kind: ClearanceKind }): Promise<Done> {
    return keepCommittee(this.recorder, {
      act,
      form: ['clearance off', form],
      change: async (tx, { id }) => {
        const [, removed] = await tx.query<[unknown[], number]>(
          'DELETE FROM committee_clearances WHERE committee_id = $1 AND kind = $2',
          [id, form.kind],
        );
        if (removed === 0) refuse('not-ready', 'Nobody is named for that clearance.', 'kind');
        const text = `${CLEARANCES[form.kind]} is not asked for any more`;
        return { event: 'clearance-list.changed', facts: { text } };
      },
    });
  }
}
