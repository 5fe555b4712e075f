import { Injectable } from '@nestjs/common';
import { refuse, type Actor, type LocalDate } from '#rules';
import { ROLES_ON } from '../people/index.js';
import { Recorder } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import { everExempt } from './ever-exempt.queries.js';
import { reportHash } from './report-hash.js';
import { LINE, ONE } from './report-sql.js';
import type { NamedPerson, ReportLine, ReportView } from './report-views.js';
import { reportVersion, versionLines } from './versions.queries.js';
import { withoutEverExempt } from './without-ever-exempt.js';
import type { VersionLine, WrittenReport } from './written-report.js';

/** How a report is named: by its address, or by its id as a signed link names it. */
export type ReportAt =
  { readonly committee: string; readonly report: string } | { readonly id: string };

/** A meeting, a topic or a house form that a report can be proposed for. */
export interface ReportChoices {
  readonly committeeId: string;
  readonly councilId: string;
  readonly committee: string;
  readonly template: ReportView['template'];
  readonly meetings: readonly { readonly id: string; readonly heldOn: LocalDate }[];
  readonly topics: readonly {
    readonly id: string;
    readonly slug: string;
    readonly title: string;
  }[];
}

/** Reports as pages and API read them, each bound by the asker's scope: the committee's work, or one's own report. */
@Injectable()
export class ReportsQueries {
  constructor(private readonly recorder: Recorder) {}

  /** The reports of one committee, or all the actor may see; the open ones first, the earliest due first. One statement. */
  list(actor: Actor, asked: { readonly committee?: string } = {}): Promise<ReportLine[]> {
    return this.recorder.dataSource.query<ReportLine[]>(
      `${LINE} WHERE ${IN_SCOPE} AND ($4::text IS NULL OR c.slug = $4)
       ORDER BY r.state IN ('published','considered','withdrawn'), coalesce(r.due_on, m.held_on), r.title, r.id
       LIMIT 500`,
      [...reach(actor), asked.committee ?? null],
    );
  }

  /** The reports somebody writes or clears. One statement. */
  own(actor: Actor): Promise<ReportLine[]> {
    const { reports } = scopeOf(actor, 'read own report');
    return this.recorder.dataSource.query<ReportLine[]>(
      `${LINE} WHERE r.id = ANY($1)
       ORDER BY r.state IN ('published','considered','withdrawn'), coalesce(r.due_on, m.held_on), r.title, r.id
       LIMIT 500`,
      [reports],
    );
  }

  /** One report with its text, unless that is withheld. Refuses alike what is not there and what the actor may not see. One statement. */
  async find(actor: Actor, at: ReportAt): Promise<ReportView> {
    const which = 'id' in at ? 'r.id::text = $7' : 'c.slug = $7 AND r.slug = $8';
    const named = 'id' in at ? [at.id] : [at.committee, at.report];
    const exempt = scopeOf(actor, 'read exempt papers');
    const [row] = await this.recorder.dataSource.query<ReportView[]>(
      `${ONE} WHERE ${IN_SCOPE} AND ${which}`,
      [
        ...reach(actor),
        exempt.councils,
        exempt.committees,
        scopeOf(actor, 'read own report').reports,
        ...named,
      ],
    );
    if (row === undefined) refuse('not-found', 'There is no such report.');
    const { maySeeExempt, current } = row;
    if (maySeeExempt || current === null) return row;
    return { ...row, current: { ...current, hash: reportHash(current) } };
  }

  /** Every version of a report the actor has found, latest first. Refuses a report withheld from them. At most two statements. */
  async versions(report: Found): Promise<readonly VersionLine[]> {
    refuseWithheld(report);
    const { manager } = this.recorder.dataSource;
    const lines = await versionLines(manager, report.id);
    if (report.maySeeExempt || (await everExempt(manager, report.id)).size === 0) return lines;
    return lines.map((one) => ({ ...one, hash: null }));
  }

  /**
   * One version of a report the actor has found. Unless they may see it, what is exempt is left out, and of any version
   * what was ever exempt. Refuses a report withheld from them. At most two statements.
   */
  async version(report: Found, number: number): Promise<WrittenReport> {
    refuseWithheld(report);
    const { manager } = this.recorder.dataSource;
    const found = await reportVersion(manager, report.id, number);
    if (found === null) refuse('not-found', 'There is no such version.');
    if (report.maySeeExempt) return found;
    const ever = await everExempt(manager, report.id);
    return withoutEverExempt(found, { current: report.current, ever });
  }

  /** What a new report of a committee can be for. Refuses a committee the actor does not prepare reports of. One statement. */
  async choices(actor: Actor, committee: string): Promise<ReportChoices> {
    const { councils, committees } = scopeOf(actor, 'prepare report');
    const [row] = await this.recorder.dataSource.query<ReportChoices[]>(
      `SELECT c.id AS "committeeId", c.council_id AS "councilId", c.name AS committee, c.report_template AS template,
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', m.id, 'heldOn', m.held_on) ORDER BY m.held_on)
           FROM meetings m WHERE m.committee_id = c.id AND m.held_on >= $4
             AND m.state IN ('planned','convened','agenda published','supplemented')), '[]') AS meetings,
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', t.id, 'slug', t.slug, 'title', t.title) ORDER BY t.title)
           FROM topics t WHERE t.committee_id = c.id
             AND t.state IN ('in the work programme','placed')), '[]') AS topics
       FROM committees c WHERE c.slug = $3 AND (c.council_id = ANY($1) OR c.id = ANY($2))`,
      [councils, committees, committee, this.today()],
    );
    return row ?? refuse('not-found', 'There is no such committee.');
  }

  /** Whom a report can be commissioned from: everybody of the council who is not disabled, by name. One statement. */
  people(councilId: string): Promise<NamedPerson[]> {
    return this.recorder.dataSource.query<NamedPerson[]>(
      `SELECT p.id, p.name, p.post, p.email FROM people p
       WHERE p.council_id = $1 AND p.disabled_at IS NULL
         AND (p.password_hash IS NOT NULL OR EXISTS (SELECT FROM ${ROLES_ON('$2')} g WHERE g.person_id = p.id))
       ORDER BY p.name, p.id LIMIT 1000`,
      [councilId, this.today()],
    );
  }

  /** Today's local date in London. */
  today(): LocalDate {
    return this.recorder.today();
  }
}

type Found = Pick<ReportView, 'id' | 'maySeeExempt' | 'isWithheld' | 'current'>;

function refuseWithheld({ isWithheld }: Pick<ReportView, 'isWithheld'>): void {
  if (!isWithheld) return;
  refuse(
    'not-permitted',
    'This report is not for publication, and your role does not let you read it.',
  );
}

/** Who serves the committee or its council sees its reports; an author, and who clears it, sees that one. */
const IN_SCOPE = `(r.council_id = ANY($1) OR r.committee_id = ANY($2) OR r.id = ANY($3))`;

function reach(actor: Actor): readonly (readonly string[])[] {
  const { councils, committees } = scopeOf(actor, 'read committee work');
  return [councils, committees, scopeOf(actor, 'read own report').reports];
}
