import { Injectable } from '@nestjs/common';
import { dateInWords, refuse, type LocalDate } from '#rules';
import { newId } from '#platform';
import { personChosen, type PersonChosen } from '../people/index.js';
import { Recorder, type Act, type Done } from '../record/index.js';
import { keepCommittee } from './keep-committee.js';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly from: LocalDate;
}

/** Who may stand in for a member of a committee. To be named brings no role: that comes with standing in. */
@Injectable()
export class SubstitutesService {
  constructor(private readonly recorder: Recorder) {}

  /** Names a substitute from a day. Refuses somebody who is named already. */
  name(act: Act, form: { readonly who: PersonChosen; readonly from: LocalDate }): Promise<Done> {
    return keepCommittee(this.recorder, {
      act,
      form: ['substitute', form],
      change: async (tx, { id: committeeId, councilId }) => {
        const person = await personChosen(tx, form.who, { councilId, now: this.recorder.now() });
        const [other] = await tx.query<unknown[]>(
          `SELECT 1 FROM named_substitutes WHERE committee_id = $1 AND person_id = $2
             AND (valid_to IS NULL OR valid_to >= $3)`,
          [committeeId, person.id, form.from],
        );
        if (other !== undefined) {
          refuse('already-done', `${person.name} is a named substitute already.`, 'personId');
        }
        await tx.query(
          `INSERT INTO named_substitutes (id, committee_id, person_id, valid_from)
           VALUES ($1, $2, $3, $4)`,
          [newId(), committeeId, person.id, form.from],
        );
        return { event: 'substitute.named', facts: { owner: person.name, on: form.from } };
      },
    });
  }

  /** Ends it with a last day. Refuses a day before it began, and one that has ended already. */
  end(
    act: Act,
    form: { readonly substituteId: string; readonly lastDay: LocalDate },
  ): Promise<Done> {
    return keepCommittee(this.recorder, {
      act,
      form: ['substitute ends', form],
      change: async (tx, { id: committeeId }) => {
        const [named] = await tx.query<Named[]>(
          `SELECT s.id, p.name, s.valid_from AS "from" FROM named_substitutes s
           JOIN people p ON p.id = s.person_id
           WHERE s.committee_id = $1 AND s.id::text = $2 AND s.valid_to IS NULL FOR UPDATE OF s`,
          [committeeId, form.substituteId],
        );
        if (named === undefined) {
          refuse('field-wrong', 'Choose a substitute who is still named.', 'substituteId');
        }
        if (form.lastDay < named.from) {
          refuse(
            'field-wrong',
            `It began on ${dateInWords(named.from)}: choose that day or a later one.`,
            'lastDay',
          );
        }
        await tx.query('UPDATE named_substitutes SET valid_to = $2 WHERE id = $1', [
          named.id,
          form.lastDay,
        ]);
        return { event: 'substitute.ended', facts: { owner: named.name, on: form.lastDay } };
      },
    });
  }
}
