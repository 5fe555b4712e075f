import { ClosingService, FollowingService } from '#records/following';
import { ExtensionsService, ResponsesService } from '#records/responses';
import { addDays, type LocalDate } from '#rules';
import type { World } from '../../support/world.js';
import type { Intent } from './answering.js';

/** Where one recommendation stands in the record today. */
interface Standing {
  readonly id: string;
  readonly state: string;
  readonly acknowledged: boolean;
  readonly due: LocalDate | null;
  readonly asksMoreTime: boolean;
  readonly answers: number;
  readonly lastAnswerOn: LocalDate | null;
  readonly reports: number;
  readonly lastMoveOn: LocalDate;
}

/** Days after which the officer looks at an answer, an authority mends one, and progress is reported. */
const TO_CHECK = 3;
const TO_MEND = 7;
const TO_REPORT = 80;

/** What people do on one day, through the services their pages use; each recommendation by its intent. */
export class PeopleAtWork {
  constructor(private readonly world: World) {}

  async work(today: LocalDate, intents: readonly Intent[], minute: string | null): Promise<void> {
    const standing = new Map((await this.standing()).map((one) => [one.id, one]));
    for (const intent of intents) {
      const now = standing.get(intent.id);
      if (now !== undefined) await this.one(today, intent, now, minute);
    }
  }

  private async one(today: LocalDate, intent: Intent, now: Standing, minute: string | null) {
    const { id, authority } = intent;
    const as = async (part: string) => ({ actor: await this.world.as(part), id });
    const signatory = () => as(`${authority} signatory`);
    const app = this.world.app;
    const has = (on: LocalDate | null) => on !== null && on <= today;
    const rested = (days: number) => addDays(now.lastMoveOn, days) <= today;
    switch (now.state) {
      case 'made':
        if (has(intent.sendOn)) await this.world.send(id, today);
        return;
      case 'sent':
      case 'acknowledged':
      case 'extended':
      case 'returned':
        return this.awaited(today, intent, now);
      case 'responded':
        if (intent.isReturnedOnce && now.answers === 1) {
          if (rested(TO_CHECK)) {
            await app
              .get(ResponsesService)
              .return(await as('officer'), { missing: 'Say who will do it and by when.' });
          }
        } else if (minute !== null) {
          await app.get(FollowingService).consider(await as('officer'), {
            outcome: intent.accepts ? 'satisfied' : 'accept the rejection',
            resolutionId: minute,
            remark: null,
          });
        }
        return;
      case 'considered':
        if (intent.accepts) await app.get(FollowingService).start(await as('officer'));
        else if (minute !== null) await this.close(id, minute, 'rejection accepted');
        return;
      case 'in progress':
        if (!rested(TO_REPORT)) return;
        if (now.reports < intent.reports) {
          const report = { rating: 'on track' as const, text: 'The scheme goes ahead as planned.' };
          await app.get(FollowingService).reportProgress(await signatory(), report);
        } else {
          const claim = {
            text: 'All of it is done.',
            evidence: 'Report to the partnership, page 3.',
          };
          await app.get(FollowingService).claimCompletion(await signatory(), claim);
        }
        return;
      case 'completion claimed':
        if (minute !== null) await this.close(id, minute, 'implemented');
        return;
      default:
        return;
    }
  }

  /** While an answer is owed: received, more time, the answer. */
  private async awaited(today: LocalDate, intent: Intent, now: Standing): Promise<void> {
    const { world } = this;
    const { id, authority } = intent;
    const has = (on: LocalDate | null) => on !== null && on <= today;
    const contact = { actor: await world.as(`${authority} contact`), id };
    if (now.state === 'sent' && has(intent.acknowledgeOn)) {
      await world.app.get(ResponsesService).acknowledge(contact, { on: today });
    }
    if (now.asksMoreTime) {
      await world.app.get(ExtensionsService).agree({ actor: await world.as('chair'), id });
    } else if (has(intent.askMoreTimeOn) && now.state !== 'extended' && now.due !== null) {
      if (now.answers === 0 && now.due > today) {
        const asked = { newDue: addDays(now.due, 21), reason: 'Our board meets after the date.' };
        await world.app.get(ExtensionsService).ask(contact, asked);
      }
    }
    const isMended = now.state === 'returned' && addDays(now.lastMoveOn, TO_MEND) <= today;
    if (isMended || (now.state !== 'returned' && has(intent.answerOn))) {
      await this.answer(intent, addDays(today, 120));
    }
  }

  private async answer({ id, authority, accepts }: Intent, targetDate: LocalDate): Promise<void> {
    const actor = await this.world.as(`${authority} signatory`);
    await this.world.app.get(ResponsesService).respond(
      { actor, id },
      {
        decision: accepts ? 'accepted' : 'not accepted',
        reason: accepts ? null : 'We have no power to do this; the county has.',
        action: accepts ? 'We will publish a joint plan with the schools.' : null,
        owner: accepts ? 'Partnership inspector' : null,
        targetDate: accepts ? targetDate : null,
        how: 'online',
      },
    );
  }

  private async close(
    id: string,
    resolutionId: string,
    kind: 'implemented' | 'rejection accepted',
  ) {
    const act = { actor: await this.world.as('officer'), id };
    const form = { kind, resolutionId, reason: 'The committee is content.', successor: null };
    await this.world.app.get(ClosingService).close(act, form);
  }

  private standing(): Promise<Standing[]> {
    return this.world.dataSource.query<Standing[]>(
      `SELECT a.id, a.state, a.acknowledged_on IS NOT NULL AS acknowledged,
         (SELECT c.due_on::text FROM clocks c
          WHERE c.subject_id = a.id AND c.kind = 'response' AND c.state = 'running') AS due,
         EXISTS (SELECT FROM extensions e WHERE e.addressee_id = a.id AND e.agreed IS NULL) AS "asksMoreTime",
         (SELECT count(*)::int FROM responses r WHERE r.addressee_id = a.id) AS answers,
         (SELECT max(r.submitted_on)::text FROM responses r WHERE r.addressee_id = a.id) AS "lastAnswerOn",
         (SELECT count(*)::int FROM progress_updates u WHERE u.addressee_id = a.id AND u.kind = 'report') AS reports,
         (SELECT (max(h.at) AT TIME ZONE 'Europe/London')::date::text FROM history h WHERE h.subject_id = a.id) AS "lastMoveOn"
       FROM addressees a WHERE a.state NOT IN ('drafted', 'closed')`,
    );
  }
}
