import { Injectable } from '@nestjs/common';
import { refuse } from '#rules';
import { newId } from '#platform';
import { Recorder, type Act, type Done } from '../record/index.js';
import { keepBody } from './keep-body.js';

/** The words of a partnership, each with what it means there. */
@Injectable()
export class GlossaryService {
  constructor(private readonly recorder: Recorder) {}

  /** Enters a word with its meaning, or gives a word that is there another meaning. */
  enter(act: Act, form: { readonly word: string; readonly meaning: string }): Promise<Done> {
    return keepBody(this.recorder, {
      act,
      kind: 'partnership',
      form: ['word', form],
      change: async (tx, { id }) => {
        await tx.query(
          `INSERT INTO glossary_words (id, partnership_id, word, meaning) VALUES ($1, $2, $3, $4)
           ON CONFLICT (partnership_id, lower(word)) DO UPDATE SET word = EXCLUDED.word, meaning = EXCLUDED.meaning`,
          [newId(), id, form.word, form.meaning],
        );
        const facts = { title: form.word, text: form.meaning };
        return [{ event: 'glossary.changed', facts }];
      },
    });
  }

  /** Takes a word out; history keeps what it meant. */
  remove(act: Act, form: { readonly word: string }): Promise<Done> {
    return keepBody(this.recorder, {
      act,
      kind: 'partnership',
      form: ['word removed', form],
      change: async (tx, { id }) => {
        const removed = await tx.query<{ word: string }[]>(
          `WITH gone AS (
             DELETE FROM glossary_words WHERE partnership_id = $1 AND lower(word) = lower($2) RETURNING word)
           SELECT word FROM gone`,
          [id, form.word],
        );
        const [found] = removed;
        if (found === undefined)
          refuse('field-wrong', 'Choose a word that is in the glossary.', 'word');
        return [{ event: 'glossary.word-removed', facts: { title: found.word } }];
      },
    });
  }
}
