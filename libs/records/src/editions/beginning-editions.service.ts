import { Injectable } from '@nestjs/common';
import { may, refuse, type Actor, type LocalDate } from '#rules';
import { newId } from '#platform';
import { slugOf, takeTurns } from '../paths/index.js';
import { begin, Recorder, type Act, type Done } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import type { Tx } from '../transaction/index.js';

/** A new edition of the agreement of a partnership: what it is called, and its first and last local date. */
export interface NewEdition {
  readonly partnership: string;
  readonly title: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

interface Before {
  readonly partnershipId: string;
  readonly councilId: string;
  /** The edition in force; null where there is none yet. */
  readonly id: string | null;
  readonly slug: string | null;
  readonly present: number | null;
  readonly title: string | null;
  readonly isRanked: boolean | null;
  readonly last: number;
  readonly underWay: number | null;
}

/** A new edition begun from the present one: its chapters, criteria and themes to go on from, and every priority to decide on. */
@Injectable()
export class BeginningEditionsService {
  constructor(private readonly recorder: Recorder) {}

  /** Begins it. The present edition stands until the new one is published. One is under way at a time. */
  begin(act: Omit<Act, 'id'>, form: NewEdition): Promise<Done & { readonly edition: number }> {
    const { actor } = act;
    return this.recorder.writeOnce(act, ['edition', form], async (tx) => {
      const before = await editionBefore(tx, actor, form.partnership);
      refuseUnbegun(actor, before, form);
      const id = newId();
      const edition = before.last + 1;
      const title = form.title.trim();
      const from =
        before.id === null
          ? {}
          : { before: `edition ${before.present ?? ''} of the ${before.title ?? ''}` };
      const facts = { title: `Edition ${edition} of the ${title}`, ...from };
      await begin(tx, {
        kind: 'edition',
        id,
        actor,
        now: this.recorder.now(),
        event: 'edition.drafted',
        facts,
        columns: {
          council_id: before.councilId,
          partnership_id: before.partnershipId,
          slug:
            before.slug ?? (await freeSlug(tx, before.partnershipId, slugOf(title) || 'agreement')),
          title,
          edition,
          starts_on: form.startsOn,
          ends_on: form.endsOn,
          is_ranked: before.isRanked ?? true,
          from_agreement_id: before.id,
        },
      });
      if (before.id !== null) await goOnFrom(tx, { from: before.id, to: id });
      return { id, edition, state: 'drafted', version: 1, sentence: `${facts.title} begun.` };
    });
  }
}

async function editionBefore(tx: Tx, actor: Actor, partnership: string): Promise<Before> {
  const { councils } = scopeOf(actor, 'keep agreement');
  const [held] = await tx.query<{ id: string }[]>(
    'SELECT id FROM partnerships WHERE slug = $1 AND council_id = ANY($2::uuid[]) FOR UPDATE',
    [partnership, councils],
  );
  const [found] = await tx.query<Before[]>(
    `SELECT n.id AS "partnershipId", n.council_id AS "councilId", a.id, a.slug, a.edition AS present, a.title, a.is_ranked AS "isRanked",
       coalesce((SELECT max(x.edition) FROM agreements x WHERE x.partnership_id = n.id), 0) AS last,
       (SELECT max(x.edition) FROM agreements x WHERE x.partnership_id = n.id AND x.state IN ('drafted','proposed','approved')) AS "underWay"
     FROM partnerships n
     LEFT JOIN LATERAL (SELECT * FROM agreements f WHERE f.partnership_id = n.id AND f.state = 'published'
       ORDER BY f.starts_on DESC, f.edition DESC LIMIT 1) a ON true
     WHERE n.id = $1`,
    [held?.id ?? null],
  );
  return found ?? refuse('not-found', 'There is no such partnership.');
}

function refuseUnbegun(
  actor: Actor,
  before: Before,
  { startsOn, endsOn, title }: NewEdition,
): void {
  if (!may(actor, 'keep agreement', { councilId: before.councilId })) {
    refuse('not-permitted', 'You do not have the role that keeps the agreement.');
  }
  if (before.underWay !== null) {
    refuse('already-done', `Edition ${before.underWay} is under way already.`);
  }
  if (title.trim() === '') refuse('field-missing', 'Give the title of the agreement.', 'title');
  if (endsOn <= startsOn) {
    refuse('field-wrong', 'The last day must be after the first.', 'endsOn');
  }
}

/**
 * The address of a first agreement: the one wanted, or with a number where another partnership has it, of whichever
 * council: its public page names none.
 */
async function freeSlug(tx: Tx, partnershipId: string, wanted: string): Promise<string> {
  await takeTurns(tx, 'agreements');
  const taken = await tx.query<{ slug: string; own: boolean }[]>(
    `SELECT DISTINCT slug, partnership_id = $1 AS own FROM agreements`,
    [partnershipId],
  );
  const own = taken.find((one) => one.own);
  if (own !== undefined) return own.slug;
  const has = (slug: string) => taken.some((one) => one.slug === slug);
  let slug = wanted;
  for (let number = 2; has(slug); number += 1) slug = `${wanted}-${number}`;
  return slug;
}

/** Chapters keep their thread, so that what changed in each can be told. */
async function goOnFrom(
  tx: Tx,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  await tx.query(
    `INSERT INTO agreement_chapters (id, agreement_id, thread_id, position, title, text, version)
     SELECT gen_random_uuid(), $2, thread_id, position, title, text, 1 FROM agreement_chapters WHERE agreement_id = $1`,
    [from, to],
  );
  await tx.query(
    `INSERT INTO agreement_criteria (id, agreement_id, position, name, highest)
     SELECT gen_random_uuid(), $2, position, name, highest FROM agreement_criteria WHERE agreement_id = $1`,
    [from, to],
  );
  await tx.query(
    `INSERT INTO agreement_themes (id, agreement_id, position, name, text)
     SELECT gen_random_uuid(), $2, position, name, text FROM agreement_themes WHERE agreement_id = $1`,
    [from, to],
  );
}
