import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { refuse, type Actor, type EventName, type Facts, type LocalDate } from '#rules';
import { newId } from '#platform';
import { ROLES_ON } from '../people/index.js';
import { Recorder, tell, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import type { Absence, AbsenceSaid, PossibleDeputy } from './absence.js';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly councilId: string;
}

/** People who are away, and who answers meanwhile. Everybody says it of themselves. */
@Injectable()
export class AbsencesService {
  constructor(private readonly recorder: Recorder) {}

  /** What somebody has said of being away and has not ended or outlived; null when nothing. One statement. */
  async of(personId: string): Promise<Absence | null> {
    const [found] = await this.recorder.dataSource.query<Absence[]>(
      `SELECT a.away_from AS from, a.away_to AS to, p.name AS deputy, a.reason
       FROM absences a LEFT JOIN people p ON p.id = a.deputy_id
       WHERE a.person_id = $1 AND a.ended_at IS NULL AND a.away_to >= $2`,
      [personId, this.recorder.today()],
    );
    return found ?? null;
  }

  /** The local date it is in London. */
  today(): LocalDate {
    return this.recorder.today();
  }

  /** Who may answer for somebody: those of the same authority who answer, for the council's own the others of the council, councillors for councillors alone. */
  deputies(personId: string): Promise<PossibleDeputy[]> {
    return deputiesOf(this.recorder.dataSource.manager, personId, this.recorder.today());
  }

  /**
   * Says that the actor is away. Takes the place of what they said before.
   * @throws Refused when the dates are out of order or over, or the deputy is not one of theirs
   */
  say(actor: Actor, said: AbsenceSaid): Promise<Done> {
    return this.recorder.write(async (tx) => {
      const person = await this.locked(tx, actor);
      if (said.to < said.from) {
        refuse('field-wrong', 'Give a last day on or after the first.', 'to');
      }
      if (said.to < this.recorder.today()) {
        refuse('field-wrong', 'Give a last day that is not over.', 'to');
      }
      const deputies = await deputiesOf(tx, person.id, this.recorder.today());
      const deputy = deputies.find(({ id }) => id === said.deputyId);
      if (said.deputyId !== null && deputy === undefined) {
        refuse('field-wrong', 'Choose from the list.', 'deputyId');
      }
      await this.close(tx, person.id);
      await tx.query(
        `INSERT INTO absences (id, person_id, away_from, away_to, deputy_id, reason, said_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [newId(), person.id, said.from, said.to, said.deputyId, said.reason, this.recorder.now()],
      );
      const facts = { on: said.from, due: said.to, ...(deputy ? { to: deputy.name } : {}) };
      return this.tell(tx, { actor, person, event: 'absence.said', facts });
    });
  }

  /** Says that the actor is back. Refuses somebody who is not away. */
  end(actor: Actor): Promise<Done> {
    return this.recorder.write(async (tx) => {
      const person = await this.locked(tx, actor);
      if ((await this.close(tx, person.id)) === 0) {
        refuse('already-done', 'You have not said that you are away.');
      }
      return this.tell(tx, { actor, person, event: 'absence.ended', facts: {} });
    });
  }

  private async close(tx: Tx, personId: string): Promise<number> {
    const [, ended] = await tx.query<[unknown[], number]>(
      'UPDATE absences SET ended_at = $2 WHERE person_id = $1 AND ended_at IS NULL',
      [personId, this.recorder.now()],
    );
    return ended;
  }

  private async locked(tx: Tx, actor: Actor): Promise<Person> {
    const [person] = await tx.query<Person[]>(
      'SELECT id, name, council_id AS "councilId" FROM people WHERE id = $1 FOR UPDATE',
      [actor.id],
    );
    return person ?? refuse('not-found', 'There is no such person.');
  }

  private async tell(
    tx: Tx,
    told: {
      readonly actor: Actor;
      readonly person: Person;
      readonly event: EventName;
      readonly facts: Facts;
    },
  ): Promise<Done> {
    const { actor, person, event, facts } = told;
    const { version, sentence } = await tell(tx, {
      councilId: person.councilId,
      subjectKind: 'person',
      subjectId: person.id,
      actor,
      now: this.recorder.now(),
      event,
      facts: { owner: person.name, ...facts },
    });
    return { id: person.id, state: event, version, sentence };
  }
}

/** Councillors stand in for councillors alone, and leads for those who review: an officer's letters lead to drafts and to other authorities. */
const LIKE_THEM = `EXISTS (SELECT FROM ${ROLES_ON('$2')} o WHERE o.person_id = $1
  AND CASE g.role WHEN 'priority lead' THEN o.role IN ('priority lead','working-group chair')
    ELSE o.role IN ('member','chair') END)`;

function deputiesOf(
  manager: EntityManager,
  personId: string,
  today: LocalDate,
): Promise<PossibleDeputy[]> {
  return manager.query<PossibleDeputy[]>(
    `WITH own AS (
       SELECT authority_id FROM contacts WHERE person_id = $1 AND valid_to IS NULL
       UNION SELECT scope_id FROM grants WHERE person_id = $1 AND scope_kind = 'authority' AND ended_at IS NULL)
     SELECT p.id, p.name, p.post FROM people p
     WHERE p.id <> $1 AND p.disabled_at IS NULL AND CASE WHEN EXISTS (SELECT FROM own)
       THEN EXISTS (SELECT FROM contacts k WHERE k.person_id = p.id AND k.valid_to IS NULL AND k.kind <> 'senior officer'
                      AND k.authority_id IN (SELECT authority_id FROM own))
         OR EXISTS (SELECT FROM grants g WHERE g.person_id = p.id AND g.ended_at IS NULL
                      AND g.scope_id IN (SELECT authority_id FROM own))
       ELSE p.council_id = (SELECT council_id FROM people WHERE id = $1)
         AND EXISTS (SELECT FROM ${ROLES_ON('$2')} g WHERE g.person_id = p.id
                      AND g.scope_kind IN ('council','committee','priority')
                      AND (g.role NOT IN ('member','chair','priority lead') OR ${LIKE_THEM})) END
     ORDER BY p.name, p.id LIMIT 200`,
    [personId, today],
  );
}
