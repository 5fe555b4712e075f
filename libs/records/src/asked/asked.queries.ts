import { Injectable } from '@nestjs/common';
import { refuse, type Actor, type LocalDate } from '#rules';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import { ASKED } from './asked-sql.js';
import type { AskedFilter, AskedLine } from './asked-views.js';

/** The most a page of the list shows, and a download holds. */
const A_PAGE = 300;
const EVERYTHING = 10_000;

/** An authority a list can be narrowed to. */
export interface AskedChoice {
  readonly slug: string;
  readonly name: string;
}

/** Everything asked of authorities, as those read it who answer for them, and those who work for the committee. */
@Injectable()
export class AskedQueries {
  constructor(private readonly recorder: Recorder) {}

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }

  /** What is open first, the earliest date first, then what is done, the latest first; at most 300. One statement. */
  list(actor: Actor, filter: AskedFilter, most = A_PAGE): Promise<AskedLine[]> {
    const { authority = null, kind = null, standing = null, text } = filter;
    return this.recorder.dataSource.query<AskedLine[]>(
      `SELECT * FROM (${ASKED}) AS asked
       WHERE ($5::text IS NULL OR kind = $5) AND ($6::boolean IS NULL OR "isOpen" = $6)
         AND ($7::text IS NULL OR wording ILIKE $7 OR reference ILIKE $7)
       ORDER BY NOT "isOpen", CASE WHEN "isOpen" THEN "dueOn" END NULLS LAST, "sentOn" DESC, reference
       LIMIT ${Math.min(most, EVERYTHING)}`,
      [
        ...reachOf(actor),
        authority,
        kind,
        standing === null ? null : standing === 'open',
        text === undefined ? null : `%${text.replace(/[\\%_]/g, '\\$&')}%`,
      ],
    );
  }

  /** Every one of them, for a download. One statement. */
  everything(actor: Actor, filter: AskedFilter): Promise<AskedLine[]> {
    return this.list(actor, filter, EVERYTHING);
  }

  /** The authorities an actor answers for or may look at, by name. One statement. */
  choices(actor: Actor): Promise<AskedChoice[]> {
    return this.recorder.dataSource.query<AskedChoice[]>(
      `SELECT o.slug, o.name FROM authorities o
       WHERE o.id = ANY($3::uuid[]) OR o.council_id = ANY($1::uuid[])
         OR o.council_id IN (SELECT c.council_id FROM committees c WHERE c.id = ANY($2::uuid[]))
       ORDER BY o.name LIMIT 500`,
      [...reachOf(actor)],
    );
  }

  /** What is asked of one authority. Refuses alike what is not there and what the actor may not see. Two statements. */
  async ofAuthority(actor: Actor, slug: string, filter: AskedFilter): Promise<AskedLine[]> {
    const choices = await this.choices(actor);
    if (!choices.some((choice) => choice.slug === slug)) {
      refuse('not-found', 'There is no such authority.');
    }
    return this.everything(actor, { ...filter, authority: slug });
  }
}

function reachOf(actor: Actor) {
  const { councils, committees } = scopeOf(actor, 'read committee work');
  const { authorities } = scopeOf(actor, 'read own requests');
  return [councils, committees, authorities] as const;
}
