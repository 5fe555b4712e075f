import { Injectable } from '@nestjs/common';
import {
  dateInWords,
  municipalYear,
  refuse,
  type Actor,
  type AnnualRow,
  type LocalDate,
  type MunicipalYear,
} from '#rules';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import { ANNUAL_ROWS, PUBLIC_ANNUAL_ROWS } from './annual-rows.js';

/** What a committee recommended in a municipal year, and what has become of it. */
export interface AnnualRecord {
  readonly committee: { readonly slug: string; readonly name: string; readonly council: string };
  readonly year: MunicipalYear;
  /** The local date it is told for. */
  readonly today: LocalDate;
  readonly rows: readonly AnnualRow[];
}

/** A committee's year of which everybody may know: what of it is public, and how many more there are. */
export interface PublicYear extends AnnualRecord {
  readonly committeeId: string;
  readonly councilId: string;
  /** How many are not public, or not yet, and are left out. */
  readonly leftOut: number;
}

/** Which committee's year, by their slugs, and of which authority alone. */
export interface AnnualAsked {
  readonly committee: string;
  readonly year: string;
  readonly authority?: string | undefined;
}

/** The annual report of a committee, for whoever may read its work. */
@Injectable()
export class AnnualReportsQueries {
  constructor(private readonly recorder: Recorder) {}

  /**
   * A committee's year. Refuses alike a committee that is not there and one the actor may not see; a year written
   * otherwise, a year to come, and an authority nothing was made to in it. Two statements.
   */
  async find(actor: Actor, asked: AnnualAsked): Promise<AnnualRecord> {
    const found = await this.committee(actor, asked.committee);
    const today = this.recorder.today();
    const year = yearBegun(asked.year, today);
    const rows = await this.rows(ANNUAL_ROWS, { id: found.id, year, authority: asked.authority });
    if (asked.authority !== undefined && rows.length === 0) {
      refuse('not-found', `Nothing was recommended to such an authority in ${year.name}.`);
    }
    const { slug, name, council } = found;
    return { committee: { slug, name, council }, year, today, rows };
  }

  /** What everybody may know of a committee's year. Refuses as `find` does. Three statements. */
  async publicYear(actor: Actor, asked: Omit<AnnualAsked, 'authority'>): Promise<PublicYear> {
    const found = await this.committee(actor, asked.committee);
    const today = this.recorder.today();
    const year = yearBegun(asked.year, today);
    const at = { id: found.id, year, authority: undefined };
    const all = await this.rows(ANNUAL_ROWS, at);
    const rows = await this.rows(PUBLIC_ANNUAL_ROWS, at);
    const { id: committeeId, councilId, slug, name, council } = found;
    const leftOut = all.length - rows.length;
    return {
      committee: { slug, name, council },
      year,
      today,
      rows,
      committeeId,
      councilId,
      leftOut,
    };
  }

  private async committee(actor: Actor, slug: string): Promise<Committee> {
    const { councils, committees } = scopeOf(actor, 'read committee work');
    const [found] = await this.recorder.dataSource.query<Committee[]>(
      `SELECT c.id, c.council_id AS "councilId", c.slug, c.name, o.name AS council
       FROM committees c JOIN councils o ON o.id = c.council_id
       WHERE c.slug = $1 AND (c.council_id = ANY($2::uuid[]) OR c.id = ANY($3::uuid[]))`,
      [slug, councils, committees],
    );
    return found ?? refuse('not-found', 'There is no such committee.');
  }

  private rows(
    sql: string,
    {
      id,
      year,
      authority,
    }: {
      readonly id: string;
      readonly year: MunicipalYear;
      readonly authority: string | undefined;
    },
  ): Promise<AnnualRow[]> {
    const values = [id, year.from, year.to, authority ?? null];
    return this.recorder.dataSource.query<AnnualRow[]>(sql, values);
  }
}

interface Committee {
  readonly id: string;
  readonly councilId: string;
  readonly slug: string;
  readonly name: string;
  readonly council: string;
}

function yearBegun(slug: string, today: LocalDate): MunicipalYear {
  const year = municipalYear(slug);
  if (year === null) refuse('not-found', 'There is no such year: write it as 2025-26.');
  if (year.from > today) {
    const begins = dateInWords(year.from);
    refuse('not-ready', `The municipal year ${year.name} has not begun: it begins on ${begins}.`);
  }
  return year;
}
