import { Injectable } from '@nestjs/common';
import { refuse, type Actor } from '#rules';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import { decisionsOf, type Decisions } from './decisions.js';
import { effectsOf } from './effects.queries.js';
import type { ImportPreview } from './import-preview.js';
import type { EffectView, ImportLine, ImportView } from './import-views.js';
import { preparePaper } from './prepare-paper.js';

const LINE = `i.id, i.kind, i.title, i.file_name AS "fileName", c.name AS council, i.rows, i.state, i.read_at AS "readAt", i.read_by AS "readBy",
  (SELECT l.slug FROM import_effects f JOIN action_plans l ON l.id = f.subject_id
    WHERE f.import_id = i.id AND f.subject_kind = 'action plan' AND i.state = 'accepted') AS plan,
  (SELECT k.slug FROM committees k WHERE k.id = i.committee_id) AS committee`;
const IN_SCOPE = '(i.council_id = ANY($1) OR i.committee_id = ANY($2))';

/** Where papers may be brought in to. */
export interface ImportPlace {
  readonly councilId: string;
  readonly council: string;
}

/** A committee whose earlier tracker may be brought in. */
export interface ImportCommittee {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly councilId: string;
}

/** Imports as pages and API read them, each bound by the asker's scope. */
@Injectable()
export class ImportsQueries {
  constructor(private readonly recorder: Recorder) {}

  /** The councils an actor may import for, by name. One statement. */
  places(actor: Actor): Promise<ImportPlace[]> {
    const { councils } = scopeOf(actor, 'import papers');
    return this.recorder.dataSource.query<ImportPlace[]>(
      'SELECT id AS "councilId", name AS council FROM councils WHERE id = ANY($1) ORDER BY name',
      [councils],
    );
  }

  /** The committees an actor may bring a tracker in for, by name. One statement. */
  committees(actor: Actor): Promise<ImportCommittee[]> {
    return this.recorder.dataSource.query<ImportCommittee[]>(
      `SELECT k.id, k.slug, k.name, k.council_id AS "councilId" FROM committees k
       WHERE k.council_id = ANY($1) OR k.id = ANY($2) ORDER BY k.name`,
      this.scope(actor),
    );
  }

  /** The latest imports an actor may see. One statement. */
  list(actor: Actor): Promise<ImportLine[]> {
    return this.recorder.dataSource.query<ImportLine[]>(
      `SELECT ${LINE} FROM imports i JOIN councils c ON c.id = i.council_id
       WHERE ${IN_SCOPE} ORDER BY i.read_at DESC, i.id LIMIT 100`,
      this.scope(actor),
    );
  }

  /** One import. Refuses alike what is not there and what the actor may not see. One statement. */
  async find(actor: Actor, id: string): Promise<ImportView> {
    const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
    const [found] = isId
      ? await this.recorder.dataSource.query<Omit<ImportView, 'place'>[]>(
          `SELECT ${LINE}, i.version, i.council_id AS "councilId", i.committee_id AS "committeeId", i.tracker,
             i.file_hash AS "fileHash", i.paper
           FROM imports i JOIN councils c ON c.id = i.council_id WHERE ${IN_SCOPE} AND i.id = $3`,
          [...this.scope(actor), id],
        )
      : [];
    if (found === undefined) refuse('not-found', 'There is no such import.');
    const { councilId, committeeId } = found;
    return { ...found, place: { councilId, ...(committeeId === null ? {} : { committeeId }) } };
  }

  /** An import's paper as it would be written now. Reads the whole paper again. Five statements. */
  async preview(view: ImportView): Promise<ImportPreview> {
    const { dataSource } = this.recorder;
    return (await preparePaper(dataSource.manager, view, this.recorder.today())).preview;
  }

  /** The authorities that words of an import may mean, by name. One statement. */
  authorities({ councilId }: ImportView): Promise<{ slug: string; name: string }[]> {
    return this.recorder.dataSource.query<{ slug: string; name: string }[]>(
      `SELECT DISTINCT ON (lower(a.name)) a.slug, a.name
       FROM councils c JOIN authorities a ON a.council_id IN (c.id, c.parent_id)
       WHERE c.id = $1 AND a.valid_to IS NULL ORDER BY lower(a.name), (a.council_id = c.id) DESC`,
      [councilId],
    );
  }

  /** The priorities a group of an import may be, those that go on first. One statement. */
  priorities({ councilId }: ImportView): Promise<{ id: string; name: string }[]> {
    return this.recorder.dataSource.query<{ id: string; name: string }[]>(
      `SELECT p.id, p.name || CASE WHEN p.ended_on IS NULL THEN '' ELSE ' (ended)' END AS name
       FROM councils c JOIN priorities p ON p.council_id IN (c.id, c.parent_id)
       WHERE c.id = $1 ORDER BY p.ended_on IS NOT NULL, p.name, p.id`,
      [councilId],
    );
  }

  /** What was decided about an import. */
  decisions({ id }: ImportView): Promise<Decisions> {
    return decisionsOf(this.recorder.dataSource.manager, id);
  }

  /** What accepting an import did, in its order. One statement. */
  effects({ id }: ImportView): Promise<EffectView[]> {
    return effectsOf(this.recorder.dataSource.manager, id);
  }

  private scope(actor: Actor): readonly (readonly string[])[] {
    const { councils, committees } = scopeOf(actor, 'import papers');
    return [councils, committees];
  }
}
