import { Inject, Injectable } from '@nestjs/common';
import { FILES } from '#platform';
import type { FileStore } from '#platform/files';
import { printOf } from '../prints/index.js';
import { refuse, type Actor } from '#rules';
import { isMereSubscriber } from '../people/index.js';
import { LEADS_ON_OR_AFTER } from '../leads/index.js';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import type { HandOverLine, HandOverView, HolderChoice } from './hand-over-views.js';
import { heldBy, holderOf } from './held.queries.js';
import type { Held, Holder } from './held.js';

const MOST = 200;

const COLUMNS = `h.id, h.number, h.from_name AS "from", h.to_name AS "to", h.handed_on AS "handedOn",
  h.handed_by AS "handedBy", h.acknowledged_on AS "acknowledgedOn", h.acknowledged_by AS "acknowledgedBy"`;

const WHOLE = `SELECT ${COLUMNS}, h.council_id AS "councilId", l.name AS council, h.reason, h.hash,
    coalesce((SELECT jsonb_agg(jsonb_build_object('part', i.part, 'of', i.of, 'subjectKind', i.subject_kind,
        'subjectId', i.subject_id, 'reference', i.reference, 'state', i.state, 'dueOn', i.due_on) ORDER BY i.position)
      FROM hand_over_items i WHERE i.hand_over_id = h.id), '[]') AS items
  FROM hand_overs h JOIN councils l ON l.id = h.council_id`;

/** Hand-overs as their pages read them: those of the councils an actor hands over for. */
@Injectable()
export class HandOversQueries {
  constructor(
    private readonly recorder: Recorder,
    @Inject(FILES) private readonly files: FileStore,
  ) {}

  /** Every hand-over an actor may see, latest first, at most 200. One statement. */
  list(actor: Actor): Promise<HandOverLine[]> {
    return this.manager.query<HandOverLine[]>(
      `SELECT ${COLUMNS}, (SELECT count(*) FROM hand_over_items i WHERE i.hand_over_id = h.id)::int AS items
       FROM hand_overs h WHERE h.council_id = ANY($1::uuid[]) ORDER BY h.handed_at DESC LIMIT ${MOST}`,
      [councilsOf(actor)],
    );
  }

  /** One hand-over by its number. Refuses alike what is not there and what the actor may not see. One statement. */
  async find(actor: Actor, number: number): Promise<HandOverView> {
    const [found] = await this.manager.query<HandOverView[]>(
      `${WHOLE} WHERE h.council_id = ANY($1::uuid[]) AND h.number = $2 ORDER BY l.slug LIMIT 1`,
      [councilsOf(actor), number],
    );
    return found ?? refuse('not-found', 'There is no such hand-over.');
  }

  /** The hand-over a signed link was made for. The link is what lets its holder see it. One statement. */
  async ofLink(id: string): Promise<HandOverView> {
    const [found] = await this.manager.query<HandOverView[]>(`${WHOLE} WHERE h.id = $1`, [id]);
    return found ?? refuse('link-not-valid', 'This link is not valid or has expired.');
  }

  /** What a hand-over says, by its id, for the worker that sets its pages; null when there is none. */
  async byId(id: string): Promise<HandOverView | null> {
    const [found] = await this.manager.query<HandOverView[]>(`${WHOLE} WHERE h.id = $1`, [id]);
    return found ?? null;
  }

  /** The signed list as pages; null while they are being made. One statement. */
  async pdf({ id, hash }: HandOverView): Promise<Uint8Array | null> {
    const print = await printOf(this.manager, { kind: 'hand-over list', subjectId: id, hash });
    const [file] = print.files;
    return file === undefined ? null : this.files.read(file.key);
  }

  /** Who hands over, by the key of a choice. Refuses a stranger by field. One statement. */
  async holder(actor: Actor, key: string): Promise<Holder> {
    const [kind, ...rest] = key.split(':');
    const asked = { key: rest.join(':'), councils: councilsOf(actor) };
    const found =
      kind === 'person' || kind === 'authority'
        ? await holderOf(this.manager, { ...asked, kind })
        : null;
    return found ?? refuse('field-wrong', 'Choose who hands over from the list.', 'from');
  }

  /** What somebody or an authority holds now, in the order of a list. One statement. */
  held(holder: Holder): Promise<Held[]> {
    return heldBy(this.manager, holder, this.recorder.today());
  }

  /** Everybody of the actor's councils with a part, then the authorities in being. One statement. */
  choices(actor: Actor): Promise<HolderChoice[]> {
    return this.manager.query<HolderChoice[]>(
      `SELECT 'person:' || p.id AS key, p.name, p.post || CASE WHEN p.disabled_at IS NULL THEN '' ELSE ', disabled' END AS says
       FROM people p
       WHERE p.council_id = ANY($1::uuid[]) AND NOT ${isMereSubscriber('p')} AND (
         EXISTS (SELECT FROM contacts k WHERE k.person_id = p.id AND k.valid_to IS NULL)
         OR EXISTS (SELECT FROM priority_leads d WHERE d.person_id = p.id AND ${LEADS_ON_OR_AFTER('d', '$2')})
         OR EXISTS (SELECT FROM grants g WHERE g.person_id = p.id AND g.ended_at IS NULL AND g.role NOT IN ('member','chair'))
         OR EXISTS (SELECT FROM partnership_members m WHERE m.person_id = p.id AND m.valid_to IS NULL)
         OR EXISTS (SELECT FROM data_requests q WHERE q.person_id = p.id AND q.state IN ('asked','partly answered'))
         OR EXISTS (SELECT FROM contributions x WHERE x.person_id = p.id AND x.state IN ('drafted','asked'))
         OR EXISTS (SELECT FROM reports r WHERE r.author_id = p.id)
         OR EXISTS (SELECT FROM clearances c WHERE c.person_id = p.id))
       UNION ALL
       SELECT 'authority:' || a.slug, a.name, 'everything open with it, to its successor' FROM authorities a
       WHERE a.council_id = ANY($1::uuid[]) AND a.valid_to IS NULL
       ORDER BY name LIMIT 1000`,
      [councilsOf(actor), this.recorder.today()],
    );
  }

  private get manager() {
    return this.recorder.dataSource.manager;
  }
}

const councilsOf = (actor: Actor): readonly string[] => scopeOf(actor, 'hand over').councils;
