import { Injectable } from '@nestjs/common';
import { refuse, type EventName, type Facts, type LocalDate } from '#rules';
import { Recorder, tell, type Act } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { enterInterest, type NewEntry } from './enter-interest.js';
import { keepsRegister } from './keeps-register.js';
import { openRegister, type LockedRegister } from './open-register.js';

/** Whose register an interest is entered in. */
export interface EntryOf extends NewEntry {
  readonly councilId: string;
  readonly personId: string;
}

/** What was done to a register, and where it is found. */
export interface RegisterDone {
  readonly slug: string;
  /** The version of its history that tells it. */
  readonly version: number;
  readonly sentence: string;
}

/** Registers of interests: an interest is entered and ended, never deleted, and looked through once a year. */
@Injectable()
export class RegisterService {
  constructor(private readonly recorder: Recorder) {}

  /** Enters an interest in a member's register, today. Refuses another member's, but to those who keep the register. */
  enter(act: Omit<Act, 'id'>, form: EntryOf): Promise<RegisterDone> {
    const { councilId, personId, ...entry } = form;
    return this.recorder.writeOnce(act, ['register', form], async (tx) => {
      refuseAnothers(act, { councilId, personId });
      const register = await openRegister(tx, { councilId, personId });
      const now = this.recorder.now();
      const { version, sentence } = await enterInterest(tx, {
        register,
        entry,
        actor: act.actor,
        now,
      });
      await this.looked(tx, act, register);
      return { slug: register.slug, version, sentence };
    });
  }

  /** Ends an entry on a local date, today or before and not before it was registered; it stays on the record. `act.id` is its id. */
  end(act: Act, { on }: { readonly on: LocalDate }): Promise<RegisterDone> {
    return this.recorder.writeOnce(act, ['end entry', act.id, on], async (tx) => {
      const [entry] = await tx.query<(LockedRegister & EntryEnding)[]>(
        `SELECT r.id, r.council_id AS "councilId", r.person_id AS "personId", r.slug, p.name AS owner,
           e.registered_on AS "registeredOn", e.ended_on AS "endedOn"
         FROM registered_interests e JOIN registers r ON r.id = e.register_id JOIN people p ON p.id = r.person_id
         WHERE e.id::text = $1 FOR UPDATE OF r, e`,
        [act.id],
      );
      if (entry === undefined) refuse('not-found', 'There is no such entry.');
      refuseAnothers(act, entry);
      if (entry.endedOn !== null) refuse('state-moved-on', 'This entry has ended already.');
      if (on > this.recorder.today())
        refuse('field-wrong', 'Enter today or an earlier date.', 'on');
      if (on < entry.registeredOn) {
        refuse('field-wrong', 'An entry cannot end before it was registered.', 'on');
      }
      await tx.query('UPDATE registered_interests SET ended_on = $2 WHERE id = $1', [act.id, on]);
      const told = { register: entry, event: 'register.ended', facts: { on } } as const;
      const done = await this.tell(tx, act, told);
      await this.looked(tx, act, entry);
      return { slug: entry.slug, ...done };
    });
  }

  /** Confirms that a register is complete and right as it stands, which answers what was asked this year. */
  confirm(act: Act): Promise<RegisterDone> {
    return this.recorder.writeOnce(act, ['confirm register', act.id], async (tx) => {
      const [register] = await tx.query<LockedRegister[]>(
        `SELECT r.id, r.council_id AS "councilId", r.person_id AS "personId", r.slug, p.name AS owner
         FROM registers r JOIN people p ON p.id = r.person_id WHERE r.id::text = $1 FOR UPDATE OF r`,
        [act.id],
      );
      if (register === undefined) refuse('not-found', 'There is no such register.');
      refuseAnothers(act, register);
      await refuseStale(tx, act);
      await this.answered(tx, register);
      const on = this.recorder.today();
      const done = await this.tell(tx, act, {
        register,
        event: 'register.confirmed',
        facts: { on },
      });
      return { slug: register.slug, ...done };
    });
  }

  /** A member who changes their own register has looked through it. */
  private async looked(tx: Tx, { actor }: Pick<Act, 'actor'>, register: LockedRegister) {
    if (actor.id === register.personId) await this.answered(tx, register);
  }

  /** Answers what was asked; looked through unasked, the next asking is a year away too. */
  private async answered(tx: Tx, { id }: LockedRegister): Promise<void> {
    const today = this.recorder.today();
    const open = await tx.query<unknown[]>(
      `WITH answered AS (UPDATE register_reviews SET confirmed_on = $2
         WHERE register_id = $1 AND confirmed_on IS NULL RETURNING 1) SELECT * FROM answered`,
      [id, today],
    );
    if (open.length > 0) return;
    await tx.query(
      `INSERT INTO register_reviews (register_id, asked_on, due_on, confirmed_on)
       VALUES ($1, $2, $2, $2) ON CONFLICT DO NOTHING`,
      [id, today],
    );
  }

  private async tell(
    tx: Tx,
    { actor }: Pick<Act, 'actor'>,
    told: { readonly register: LockedRegister; readonly event: EventName; readonly facts: Facts },
  ): Promise<{ readonly version: number; readonly sentence: string }> {
    const { id, councilId, owner } = told.register;
    const subject = { councilId, subjectKind: 'register', subjectId: id };
    const facts = { owner, ...told.facts };
    const now = this.recorder.now();
    return tell(tx, { ...subject, actor, now, event: told.event, facts });
  }
}

interface EntryEnding {
  readonly registeredOn: LocalDate;
  readonly endedOn: LocalDate | null;
}

function refuseAnothers(
  { actor }: Pick<Act, 'actor'>,
  of: { readonly councilId: string; readonly personId: string },
): void {
  if (keepsRegister(actor, of)) return;
  refuse('not-found', 'There is no such register.');
}

/** Refuses to confirm a register that has changed since it was read; its version is that of its history. */
async function refuseStale(tx: Tx, { id, version }: Act): Promise<void> {
  if (version === undefined) return;
  const [last] = await tx.query<{ version: number }[]>(
    `SELECT coalesce(max(version), 0) AS version FROM history WHERE subject_kind = 'register' AND subject_id = $1`,
    [id],
  );
  if (last?.version === version) return;
  refuse('stale-version', 'The register has changed since you read it: read it again.');
}
