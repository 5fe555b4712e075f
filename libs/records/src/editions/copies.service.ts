import { Injectable } from '@nestjs/common';
import { refuse } from '#rules';
import { newId } from '#platform';
import { Recorder, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** To whom a copy goes: an authority by its slug, or somebody by their id. One of the two. */
export interface CopyForm {
  readonly authority: string | null;
  readonly person: string | null;
}

interface To {
  readonly authorityId: string | null;
  readonly personId: string | null;
  readonly name: string;
}

/** Copies of a published edition: to the police and crime commissioner, and whoever else is to have one. */
@Injectable()
export class EditionCopiesService {
  constructor(private readonly recorder: Recorder) {}

  /** Sends a letter with the link to the public edition, and keeps that it was sent and when. */
  send(act: Act, form: CopyForm): Promise<Done> {
    const id = newId();
    let found: To | null = null;
    return this.recorder.move({
      act,
      form,
      kind: 'edition',
      command: 'send-copy',
      prepare: async (row, { tx, today }) => {
        const to = await copyTo(tx, row.place.councilId, form);
        found = to;
        return {
          facts: { to: to.name, on: today },
          payload: { copy: id },
        };
      },
      also: async (tx, { id: editionId }) => {
        if (found === null) return;
        await tx.query(
          `INSERT INTO agreement_copies (id, agreement_id, authority_id, person_id, sent_on, sent_by)
           VALUES ($1, $2, $3, $4, $5, $6)`,
          [id, editionId, found.authorityId, found.personId, this.recorder.today(), act.actor.name],
        );
      },
    });
  }
}

async function copyTo(tx: Tx, councilId: string, { authority, person }: CopyForm): Promise<To> {
  if ((authority === null) === (person === null)) {
    refuse('field-missing', 'Choose an authority or a person, one of the two.', 'authority');
  }
  if (authority !== null) {
    const [found] = await tx.query<To[]>(
      `SELECT a.id AS "authorityId", NULL AS "personId", a.name FROM authorities a
       WHERE a.council_id = $1 AND a.slug = $2 AND a.valid_to IS NULL
         AND EXISTS (SELECT FROM contacts k WHERE k.authority_id = a.id AND k.valid_to IS NULL)`,
      [councilId, authority],
    );
    return (
      found ??
      refuse('field-wrong', 'Choose an authority that has somebody to write to.', 'authority')
    );
  }
  const [found] = await tx.query<To[]>(
    `SELECT NULL AS "authorityId", p.id AS "personId", p.name FROM people p
     WHERE p.council_id = $1 AND p.id::text = $2 AND p.disabled_at IS NULL`,
    [councilId, person],
  );
  return found ?? refuse('field-wrong', 'Choose from the people of the council.', 'person');
}
