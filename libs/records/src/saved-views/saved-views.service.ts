import { Injectable } from '@nestjs/common';
import { refuse, type Actor } from '#rules';
import { newId } from '#platform';
import { slugOf } from '../paths/index.js';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import type { Tx } from '../transaction/index.js';
import type { SavedView, SavedViewForm } from './saved-view.js';

const LONGEST = 60;

/**
 * Views of the tracker with a name: a person's own, or shared with the officers and members of a committee. A view is a
 * question, never an answer: whoever opens it sees what their own grants reach.
 */
@Injectable()
export class SavedViewsService {
  constructor(private readonly recorder: Recorder) {}

  /** A person's own views and those shared with their committees, by name. One statement. */
  list(actor: Actor): Promise<SavedView[]> {
    return this.found(actor, null);
  }

  /** One view by its slug, within the reach of the reader. */
  async find(actor: Actor, slug: string): Promise<SavedView> {
    const [view] = await this.found(actor, slug);
    return view ?? refuse('not-found', 'There is no such view.');
  }

  /** Saves a view; a name that another view has is given a number. Returns its slug. */
  save(actor: Actor, form: SavedViewForm): Promise<{ readonly slug: string }> {
    const name = nameOf(form.name);
    return this.recorder.write(async (tx) => {
      const [person] = await tx.query<{ councilId: string }[]>(
        'SELECT council_id AS "councilId" FROM people WHERE id = $1 FOR UPDATE',
        [actor.id],
      );
      if (person === undefined) return refuse('not-permitted', 'Sign in to save a view.');
      const { councilId } = person;
      const committeeId =
        form.committee === null ? null : await committeeOf(tx, actor, form.committee);
      const slug = await freeSlug(tx, councilId, slugOf(name));
      await tx.query(
        `INSERT INTO saved_views (id, council_id, person_id, committee_id, slug, name, question, saved_at, on_home)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          newId(),
          councilId,
          actor.id,
          committeeId,
          slug,
          name,
          JSON.stringify(form.filter),
          this.recorder.now(),
          form.isOnHome ?? false,
        ],
      );
      return { slug };
    });
  }

  /** Gives a view another name; its address stays. */
  async rename(actor: Actor, slug: string, to: string): Promise<void> {
    const name = nameOf(to);
    await this.kept(actor, slug);
    await this.recorder.dataSource.query(
      `UPDATE saved_views SET name = $3 WHERE slug = $1 AND council_id = (SELECT council_id FROM people WHERE id = $2)`,
      [slug, actor.id, name],
    );
  }

  /** Removes a view. What it showed stays as it is. */
  async remove(actor: Actor, slug: string): Promise<void> {
    await this.kept(actor, slug);
    await this.recorder.dataSource.query(
      `DELETE FROM saved_views WHERE slug = $1 AND council_id = (SELECT council_id FROM people WHERE id = $2)`,
      [slug, actor.id],
    );
  }

  private async kept(actor: Actor, slug: string): Promise<void> {
    const { isKeeper } = await this.find(actor, slug);
    if (!isKeeper) {
      refuse(
        'not-permitted',
        'Only whoever saved it, and the officers of its committee, can change it.',
      );
    }
  }

  private found(actor: Actor, slug: string | null): Promise<SavedView[]> {
    const reads = scopeOf(actor, 'read committee work');
    const keeps = scopeOf(actor, 'keep tracker');
    const within = (councils: string, committees: string) =>
      `(k.council_id = ANY(${councils}::uuid[]) OR k.id = ANY(${committees}::uuid[]))`;
    return this.recorder.dataSource.query<SavedView[]>(
      `SELECT v.slug, v.name, v.question AS filter, k.name AS committee, p.name AS owner,
         v.on_home AND v.person_id = $1 AS "isOnHome",
         v.person_id = $1 OR coalesce(${within('$4', '$5')}, false) AS "isKeeper"
       FROM saved_views v
       JOIN people p ON p.id = v.person_id
       LEFT JOIN committees k ON k.id = v.committee_id
       WHERE v.council_id = (SELECT council_id FROM people WHERE id = $1)
         AND (v.person_id = $1 OR ${within('$2', '$3')}) AND v.slug = coalesce($6, v.slug)
       ORDER BY v.name, v.slug`,
      [actor.id, reads.councils, reads.committees, keeps.councils, keeps.committees, slug],
    );
  }
}

function nameOf(typed: string): string {
  const name = typed.trim();
  if (slugOf(name) === '') refuse('field-missing', 'Give the view a name.', 'name');
  if (name.length > LONGEST) {
    refuse('field-wrong', `The name can have at most ${LONGEST} characters.`, 'name');
  }
  return name;
}

async function committeeOf(tx: Tx, actor: Actor, slug: string): Promise<string> {
  const { councils, committees } = scopeOf(actor, 'read committee work');
  const [found] = await tx.query<{ id: string }[]>(
    `SELECT id FROM committees
     WHERE slug = $1 AND (council_id = ANY($2::uuid[]) OR id = ANY($3::uuid[])) LIMIT 1`,
    [slug, councils, committees],
  );
  return found?.id ?? refuse('field-wrong', 'Choose one of your committees.', 'committee');
}

async function freeSlug(tx: Tx, councilId: string, wanted: string): Promise<string> {
  await tx.query('SELECT 1 FROM councils WHERE id = $1 FOR UPDATE', [councilId]);
  const rows = await tx.query<{ slug: string }[]>(
    `SELECT slug FROM saved_views WHERE council_id = $1 AND (slug = $2 OR slug LIKE $2 || '-%')`,
    [councilId, wanted],
  );
  const taken = new Set(rows.map(({ slug }) => slug));
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
  }
}
