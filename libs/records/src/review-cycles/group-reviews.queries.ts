import { Injectable } from '@nestjs/common';
import {
  refuse,
  UNFINISHED_STATES,
  type ActionState,
  type Actor,
  type LocalDate,
  type Rating,
  type ReviewState,
} from '#rules';
import { LEADS_ON } from '../leads/index.js';
import { Recorder } from '../record/index.js';
import { IS_CURRENT_PRIORITY } from './cycle-sql.js';
import type { CycleView } from './cycle-views.js';
import { findCycle } from './review-cycles.queries.js';

/** An action that is not finished, as far as a round tells of it. */
export interface OpenAction {
  readonly id: string;
  readonly reference: string;
  readonly wording: string;
  readonly state: ActionState;
  readonly dueRaw: string;
  /** The last local date of its due; null where it is ongoing. */
  readonly dueEnd: LocalDate | null;
  readonly planSlug: string;
}

/** One priority as a working group reads it in one round of reviews. Its review is null where none is planned. */
export interface GroupReview {
  readonly priorityId: string;
  readonly priority: string;
  readonly prioritySlug: string;
  readonly councilId: string;
  readonly leads: string | null;
  readonly review: {
    readonly id: string;
    readonly version: number;
    readonly state: ReviewState;
    readonly dueOn: LocalDate;
    readonly rating: Rating | null;
    readonly whatChanged: string | null;
    readonly action: string | null;
    readonly actionBy: LocalDate | null;
    readonly risks: string | null;
    readonly concerns: string | null;
    readonly returnedOn: LocalDate | null;
  } | null;
  /** Its actions that are not finished, those due first at the head. */
  readonly actions: readonly OpenAction[];
  /** The rating of the round before, and its name. */
  readonly before: { readonly cycle: string; readonly rating: Rating } | null;
}

/** One round of reviews of a partnership, and the names of all its rounds, the latest first. */
export interface ReviewRound {
  readonly cycle: CycleView;
  readonly name: string;
  readonly rounds: readonly string[];
  readonly priorities: readonly GroupReview[];
}

/** The reviews one meeting of a working group reads together. */
@Injectable()
export class GroupReviewsQueries {
  constructor(private readonly recorder: Recorder) {}

  /** One round by its name, such as "October 2026": every priority there is now, and every one reviewed then. Refuses a name no round has. Two statements. */
  async round(actor: Actor, slug: string, name: string): Promise<ReviewRound> {
    const { manager } = this.recorder.dataSource;
    const cycle = await findCycle(manager, { actor, slug, may: 'read partnership work' });
    const [found] = await manager.query<Pick<ReviewRound, 'rounds' | 'priorities'>[]>(ROUND, [
      cycle.partnershipId,
      name,
      this.today(),
    ]);
    if (found?.rounds.includes(name) !== true) refuse('not-found', 'There is no such round.');
    return { cycle, name, ...found };
  }

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }
}

const REVIEW = `jsonb_build_object('id', r.id, 'version', r.version, 'state', r.state, 'dueOn', r.due_on,
  'rating', r.rating, 'whatChanged', r.what_changed, 'action', r.action, 'actionBy', r.action_by, 'risks', r.risks,
  'concerns', r.concerns, 'returnedOn', r.returned_on)`;

const OPEN_ACTIONS = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', t.id, 'reference', t.reference,
    'wording', t.wording, 'state', t.state, 'dueRaw', t.due_raw, 'dueEnd', t.due_end, 'planSlug', l.slug)
    ORDER BY t.due_end NULLS LAST, t.reference, t.id)
  FROM actions t JOIN action_plans l ON l.id = t.action_plan_id
  WHERE t.state IN (${UNFINISHED_STATES.map((state) => `'${state}'`).join(',')})
    AND (t.priority_id = p.id
      OR EXISTS (SELECT FROM action_priorities s WHERE s.action_id = t.id AND s.priority_id = p.id))), '[]')`;

const ROUND = `SELECT
  coalesce((SELECT jsonb_agg(n.cycle ORDER BY n.due DESC) FROM (
    SELECT b.cycle, max(b.due_on) AS due FROM reviews b JOIN priorities q ON q.id = b.priority_id
    JOIN agreements g ON g.id = q.agreement_id
    WHERE g.partnership_id = $1 AND b.state <> 'withdrawn' GROUP BY b.cycle) n), '[]') AS rounds,
  coalesce((SELECT jsonb_agg(jsonb_build_object('priorityId', p.id, 'priority', p.name, 'prioritySlug', p.slug,
      'councilId', p.council_id,
      'leads', (SELECT string_agg(w.name, ', ' ORDER BY w.name) FROM priority_leads l JOIN people w ON w.id = l.person_id
        WHERE l.priority_id = p.id AND l.kind = 'lead' AND ${LEADS_ON('l', '$3')} AND w.disabled_at IS NULL),
      'actions', ${OPEN_ACTIONS}, 'review', CASE WHEN r.id IS NOT NULL THEN ${REVIEW} END, 'before', before.told)
      ORDER BY p.number NULLS LAST, p.name)
    FROM priorities p
    JOIN agreements a ON a.id = p.agreement_id
    LEFT JOIN reviews r ON r.priority_id = p.id AND r.cycle = $2 AND r.state <> 'withdrawn'
    LEFT JOIN LATERAL (SELECT jsonb_build_object('cycle', b.cycle, 'rating', b.rating) AS told FROM reviews b
      WHERE b.priority_id = p.id AND b.rating IS NOT NULL AND b.due_on < r.due_on
      ORDER BY b.due_on DESC LIMIT 1) before ON true
    WHERE a.partnership_id = $1 AND (r.id IS NOT NULL OR ${IS_CURRENT_PRIORITY('p', 'a')})), '[]') AS priorities`;
