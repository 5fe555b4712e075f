import { Injectable } from '@nestjs/common';
import { refuse } from '#rules';
import { Recorder, type Act, type Done } from '../record/index.js';
import { keepBody, type Body } from './keep-body.js';

/** Terms of reference of partnerships and working groups. Each version is kept whole in history, with who changed it. */
@Injectable()
export class TermsService {
  constructor(private readonly recorder: Recorder) {}

  /** Writes the terms anew. Refuses words that are as they were. */
  change(act: Act, kind: Body['kind'], form: { readonly terms: string }): Promise<Done> {
    return keepBody(this.recorder, {
      act,
      kind,
      form: ['terms', form],
      change: async (tx, { id }) => {
        const table = kind === 'partnership' ? 'partnerships' : 'working_groups';
        const [row] = await tx.query<{ terms: string }[]>(
          `SELECT terms_of_reference AS terms FROM ${table} WHERE id = $1`,
          [id],
        );
        if (row?.terms === form.terms) {
          refuse('not-ready', 'Nothing was changed: change something, or go back.');
        }
        const facts = { before: row?.terms ?? '', after: form.terms };
        return {
          set: { termsOfReference: form.terms },
          told: [{ event: 'terms.changed', facts }],
        };
      },
    });
  }
}
