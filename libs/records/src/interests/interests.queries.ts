import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { may, type Actor } from '#rules';
import { Recorder } from '../record/index.js';
import type { Declarer, InterestView, LikelyMatch } from './interest-views.js';
import { interestsOf } from './interests-of.queries.js';
import { likelyMatches } from './likely-matches.queries.js';

/** A meeting whose interests are asked for, found within the asker's scope. */
export interface InterestsAsked {
  readonly meetingId: string;
  readonly councilId: string;
  readonly committeeId: string;
}

/** Interests declared at meetings, each bound by who may know what. */
@Injectable()
export class InterestsQueries {
  constructor(private readonly recorder: Recorder) {}

  /** What was declared at a meeting and not withdrawn, in the order declared, the words of sensitive ones left out. One statement. */
  async ofMeeting(manager: EntityManager, meetingId: string): Promise<readonly InterestView[]> {
    const all = await interestsOf(manager, meetingId);
    return all.filter(({ state }) => state !== 'withdrawn').map(({ words: _, ...view }) => view);
  }

  /** Everything declared at a meeting as one person may see it: sensitive words only for those who keep registers, and their own. One statement. */
  async shownTo(actor: Actor, asked: InterestsAsked): Promise<readonly InterestView[]> {
    const all = await interestsOf(this.manager, asked.meetingId);
    return all.map(({ words, ...view }) =>
      knowsWords(actor, view) ? { ...view, nature: words } : view,
    );
  }

  /** Who may declare at a meeting, with their entries; the actor alone unless they clerk the meeting or keep the registers. One statement. */
  declarers(actor: Actor, asked: InterestsAsked): Promise<Declarer[]> {
    const everybody = may(actor, 'run meeting', asked) || may(actor, 'keep register', asked);
    return this.manager.query<Declarer[]>(
      `WITH sitting AS (
         SELECT s.person_id FROM memberships s JOIN meetings m ON m.committee_id = s.committee_id
         WHERE m.id = $1 AND s.valid_from <= m.held_on AND coalesce(s.valid_to, 'infinity') >= m.held_on
         UNION SELECT t.person_id FROM attendances t
         WHERE t.meeting_id = $1 AND t.capacity IN ('member','substitute','co-optee') AND t.person_id IS NOT NULL
         UNION SELECT s.person_id FROM named_substitutes s JOIN meetings m ON m.committee_id = s.committee_id
         WHERE m.id = $1 AND s.person_id = $2 AND s.valid_from <= m.held_on AND coalesce(s.valid_to, 'infinity') >= m.held_on)
       SELECT p.id AS "personId", p.name, coalesce((
           SELECT jsonb_agg(jsonb_build_object('id', e.id, 'category', e.category,
             'nature', CASE WHEN e.is_sensitive AND p.id <> $2 THEN NULL ELSE e.nature END) ORDER BY e.number)
           FROM registers r JOIN registered_interests e ON e.register_id = r.id AND e.ended_on IS NULL
           WHERE r.person_id = p.id AND r.council_id = $4), '[]') AS entries
       FROM sitting s JOIN people p ON p.id = s.person_id
       WHERE $3 OR p.id = $2
       ORDER BY p.name, p.id`,
      [asked.meetingId, actor.id, everybody, asked.councilId],
    );
  }

  /** Items alike to what a register names: everybody's for the officer who clerks, else the actor's own. One statement. */
  matches(actor: Actor, asked: InterestsAsked): Promise<LikelyMatch[]> {
    const of = may(actor, 'run meeting', asked) ? null : actor.id;
    return likelyMatches(this.manager, { ...asked, personId: of });
  }

  private get manager(): EntityManager {
    return this.recorder.dataSource.manager;
  }
}

function knowsWords(actor: Actor, { councilId, committeeId, personId }: InterestView): boolean {
  return actor.id === personId || may(actor, 'keep register', { councilId, committeeId });
}
