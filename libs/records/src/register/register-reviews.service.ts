import { Injectable } from '@nestjs/common';
import { addDays, THE_SYSTEM, type LocalDate } from '#rules';
import { councilCalendar, isSendingHour, isSendingTime } from '../clocks/index.js';
import { appendOutbox, Recorder, tell } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { openRegister } from './open-register.js';

/** Calendar days a member has to look through their register once they are asked: the council's own policy. */
const DAYS_TO_LOOK = 28;

interface ToAsk {
  readonly councilId: string;
  readonly personId: string;
}

/**
 * Asks every member with a vote, once a year, to look through their register of interests. The law asks for each change
 * within 28 days (Localism Act 2011, section 30 and the code of conduct); the yearly asking is the council's policy.
 */
@Injectable()
export class RegisterReviewsService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Asks whoever sits today and was not asked, nor looked through it unasked, within a year. Does nothing before 09:00
   * in London, nor for a council whose working day it is not; however often it runs, a member is asked once. Returns how
   * many were asked.
   */
  async ask(): Promise<number> {
    const now = this.recorder.now();
    if (!isSendingHour(now)) return 0;
    return this.recorder.write(async (tx) => {
      await takeTurns(tx);
      const today = this.recorder.today();
      let asked = 0;
      for (const { id } of await tx.query<{ id: string }[]>('SELECT id FROM councils')) {
        if (!isSendingTime(now, await councilCalendar(tx, id))) continue;
        for (const member of await membersToAsk(tx, id, today)) {
          await this.askOne(tx, member);
          asked += 1;
        }
      }
      return asked;
    });
  }

  private async askOne(tx: Tx, member: ToAsk): Promise<void> {
    const { id, councilId, owner } = await openRegister(tx, member);
    const today = this.recorder.today();
    const due = addDays(today, DAYS_TO_LOOK);
    await tx.query(
      'INSERT INTO register_reviews (register_id, asked_on, due_on) VALUES ($1, $2, $3)',
      [id, today, due],
    );
    const event = 'register.review-asked';
    const subject = { councilId, subjectKind: 'register', subjectId: id };
    const now = this.recorder.now();
    await tell(tx, { ...subject, actor: THE_SYSTEM, now, event, facts: { owner, due } });
    await appendOutbox(tx, { ...subject, event, payload: { due }, at: now });
  }
}

/** Any two askings take turns on this number. */
const ASKING_LOCK = 7_340_033;

async function takeTurns(tx: Tx): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [ASKING_LOCK]);
}

function membersToAsk(tx: Tx, councilId: string, today: LocalDate): Promise<ToAsk[]> {
  return tx.query<ToAsk[]>(
    `SELECT DISTINCT c.council_id AS "councilId", s.person_id AS "personId"
     FROM memberships s JOIN committees c ON c.id = s.committee_id
     WHERE c.council_id = $1 AND s.is_voting AND s.valid_from <= $2 AND coalesce(s.valid_to, 'infinity') >= $2
       AND NOT EXISTS (
         SELECT FROM registers r JOIN register_reviews v ON v.register_id = r.id
         WHERE r.council_id = c.council_id AND r.person_id = s.person_id
           AND greatest(v.asked_on, v.confirmed_on) > $2::date - interval '1 year')
     ORDER BY 2`,
    [councilId, today],
  );
}
