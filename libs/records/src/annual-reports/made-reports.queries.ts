import { Inject, Injectable } from '@nestjs/common';
import { municipalYear, refuse, type Actor, type MunicipalYear } from '#rules';
import { FILES } from '#platform';
import { FileMissing, type FileStore } from '#platform/files';
import { printOf } from '../prints/index.js';
import { IS_PUBLIC } from '../public-recommendations/index.js';
import { withdrawnInWords } from '../publication/index.js';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import type { MadeAnnualLine, MadeAnnualReport, MadeReportAt } from './made-report.js';

const VIEW = `SELECT t.id, t.number, t.council_id AS "councilId", t.committee_id AS "committeeId", t.content, t.hash,
    t.made_by AS "madeBy", t.made_at AS "madeAt", t.published_on AS "publishedOn",
    CASE WHEN t.withdrawn_on IS NOT NULL
      THEN jsonb_build_object('on', t.withdrawn_on, 'because', t.withdrawn_because) END AS withdrawn
  FROM annual_reports t JOIN committees k ON k.id = t.committee_id`;

type Row = Omit<MadeAnnualReport, 'print'>;

/** Reports that were made of a committee's years: for whoever does its work, and for everybody once published. */
@Injectable()
export class MadeReportsQueries {
  constructor(
    private readonly recorder: Recorder,
    @Inject(FILES) private readonly files: FileStore,
  ) {}

  /** The reports made of a year, the latest first. One statement. */
  made(actor: Actor, at: Omit<MadeReportAt, 'number'>): Promise<MadeAnnualLine[]> {
    const { councils, committees } = scopeOf(actor, 'read committee work');
    return this.recorder.dataSource.query<MadeAnnualLine[]>(
      `SELECT t.number, t.made_by AS "madeBy", t.made_on AS "madeOn", t.published_on AS "publishedOn",
         CASE WHEN t.withdrawn_on IS NOT NULL
           THEN jsonb_build_object('on', t.withdrawn_on, 'because', t.withdrawn_because) END AS withdrawn,
         jsonb_array_length(t.content -> 'rows') AS counts
       FROM annual_reports t JOIN committees k ON k.id = t.committee_id
       WHERE (t.council_id = ANY($1::uuid[]) OR t.committee_id = ANY($2::uuid[])) AND k.slug = $3 AND t.year = $4
       ORDER BY t.number DESC LIMIT 50`,
      [councils, committees, at.committee, at.year],
    );
  }

  /** One of them. Refuses with `not-found` one that is not there or may not be seen. Two statements. */
  async find(actor: Actor, { committee, year, number }: MadeReportAt): Promise<MadeAnnualReport> {
    const { councils, committees } = scopeOf(actor, 'read committee work');
    return this.printed(
      await this.row(
        `(t.council_id = ANY($1::uuid[]) OR t.committee_id = ANY($2::uuid[]))
         AND k.slug = $3 AND t.year = $4 AND t.number = $5`,
        [councils, committees, committee, year, number],
      ),
    );
  }

  /**
   * The latest that was published of a year, for everybody. Refuses with `not-found` where none was, and with
   * `withdrawn` and the reason where it was taken back. Two statements.
   */
  async published({ committee, year }: Omit<MadeReportAt, 'number'>): Promise<MadeAnnualReport> {
    const row = await this.row(
      `k.slug = $1 AND t.year = $2 AND t.published_on IS NOT NULL ORDER BY t.number DESC LIMIT 1`,
      [committee, year],
    );
    if (row.withdrawn !== null) refuse('withdrawn', withdrawnInWords(row.withdrawn.because));
    return this.printed(row);
  }

  /** The years whose latest published report stands, the latest first. One statement. */
  async years(committee: string): Promise<MunicipalYear[]> {
    const rows = await this.recorder.dataSource.query<{ year: string; isWithdrawn: boolean }[]>(
      `SELECT DISTINCT ON (t.year) t.year, t.withdrawn_on IS NOT NULL AS "isWithdrawn" FROM annual_reports t
       JOIN committees k ON k.id = t.committee_id
       WHERE k.slug = $1 AND t.published_on IS NOT NULL ORDER BY t.year DESC, t.number DESC`,
      [committee],
    );
    return rows.flatMap(({ year, isWithdrawn }) =>
      isWithdrawn ? [] : (municipalYear(year) ?? []),
    );
  }

  /** Which of some references everybody may read today. One statement. */
  async readable(references: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.recorder.dataSource.query<{ reference: string }[]>(
      `SELECT DISTINCT r.reference FROM recommendations r WHERE r.reference = ANY($1::text[]) AND ${IS_PUBLIC}`,
      [[...new Set(references)]],
    );
    return new Set(rows.map(({ reference }) => reference));
  }

  /** What a report says, by its id, for the worker that sets its pages; null when there is none. */
  async byId(id: string): Promise<Pick<MadeAnnualReport, 'content' | 'number'> | null> {
    const [row] = await this.recorder.dataSource.query<
      Pick<MadeAnnualReport, 'content' | 'number'>[]
    >('SELECT content, number FROM annual_reports WHERE id = $1', [id]);
    return row ?? null;
  }

  /** The bytes of a report's pages; null while there are none. */
  async pdf({ print }: MadeAnnualReport): Promise<Uint8Array | null> {
    const [file] = print.files;
    if (file === undefined) return null;
    try {
      return await this.files.read(file.key);
    } catch (fault) {
      if (fault instanceof FileMissing) return null;
      throw fault;
    }
  }

  private async row(where: string, values: readonly unknown[]): Promise<Row> {
    const [row] = await this.recorder.dataSource.query<Row[]>(`${VIEW} WHERE ${where}`, [
      ...values,
    ]);
    return row ?? refuse('not-found', 'There is no such annual report.');
  }

  private async printed(row: Row): Promise<MadeAnnualReport> {
    const { manager } = this.recorder.dataSource;
    const { id: subjectId, hash } = row;
    return { ...row, print: await printOf(manager, { kind: 'annual report', subjectId, hash }) };
  }
}
