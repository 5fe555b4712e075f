import { Injectable } from '@nestjs/common';
import { may, refuse, type Actor, type EventName, type Facts } from '#rules';
import { canonicalJson, newId, sha256 } from '#platform';
import { askPrint } from '../prints/index.js';
import { Recorder, tell } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { AnnualReportsQueries, type AnnualRecord } from './annual-reports.queries.js';
import type { MadeAnnualReport, MadeReportAt } from './made-report.js';
import { MadeReportsQueries } from './made-reports.queries.js';

/** Who asks, and under which idempotency key. */
interface By {
  readonly actor: Actor;
  readonly key?: string | undefined;
}

/** A year's report is made and frozen, published as it was made, and taken back with a reason. */
@Injectable()
export class MadeReportsService {
  constructor(
    private readonly recorder: Recorder,
    private readonly years: AnnualReportsQueries,
    private readonly made: MadeReportsQueries,
  ) {}

  /**
   * Freezes what everybody may know of a year as it stands today, and asks for its pages. Returns its number. Refuses
   * who may not, a year of which nothing is public, and one that says what the report before it says.
   */
  async make(by: By, at: Omit<MadeReportAt, 'number'>): Promise<{ readonly number: number }> {
    const year = await this.years.publicYear(by.actor, at);
    const { committeeId, councilId, leftOut: _left, ...content } = year;
    this.permit(by.actor, { councilId, committeeId });
    if (content.rows.length === 0) {
      refuse('not-ready', `Nothing that was recommended in ${content.year.name} is public yet.`);
    }
    const hash = sha256(canonicalJson(content));
    return this.recorder.writeOnce(by, ['annual report', at], async (tx) => {
      await tx.query('SELECT 1 FROM committees WHERE id = $1 FOR UPDATE', [committeeId]);
      const [last] = await tx.query<{ number: number; hash: string }[]>(
        `SELECT number, hash FROM annual_reports WHERE committee_id = $1 AND year = $2
         ORDER BY number DESC LIMIT 1`,
        [committeeId, content.year.slug],
      );
      if (last?.hash === hash) {
        refuse('already-done', `Report ${last.number} says the same: nothing has changed since.`);
      }
      const [id, number] = [newId(), (last?.number ?? 0) + 1];
      await this.keep(tx, { id, number, councilId, committeeId, content, hash, actor: by.actor });
      await askPrint(tx, { kind: 'annual report', subjectId: id, hash, councilId, committeeId });
      await this.tells(
        tx,
        { report: { id, councilId, number, content }, by },
        'annual-report.made',
      );
      return { number };
    });
  }

  /**
   * Publishes a report as it was made. Refuses one that is published or was taken back, one that a later one has
   * overtaken, and one that counts what everybody can no longer read.
   */
  async publish(by: By, at: MadeReportAt): Promise<void> {
    const report = await this.made.find(by.actor, at);
    this.permit(by.actor, report);
    const readable = await this.made.readable(report.content.rows.map((row) => row.reference));
    await this.recorder.writeOnce(by, ['publish annual report', at], async (tx) => {
      const row = await locked(tx, report.id);
      if (row.publishedOn !== null) refuse('already-done', 'This report is published already.');
      if (row.isOvertaken) {
        refuse('state-moved-on', 'A later report of the year was made: publish that one.');
      }
      const gone = report.content.rows.find(({ reference }) => !readable.has(reference));
      if (gone !== undefined) {
        refuse('not-ready', `${gone.reference} is not public any more: make the report again.`);
      }
      await tx.query(
        `UPDATE annual_reports SET published_on = $2, published_at = $3, published_by = $4 WHERE id = $1`,
        [report.id, this.recorder.today(), this.recorder.now(), by.actor.name],
      );
      await this.tells(tx, { report, by }, 'annual-report.published');
    });
  }

  /** Takes a published report back: its address tells the reason from then on. Refuses one that is not published. */
  async withdraw(by: By, at: MadeReportAt, reason: string): Promise<void> {
    const report = await this.made.find(by.actor, at);
    this.permit(by.actor, report);
    await this.recorder.writeOnce(by, ['withdraw annual report', at, reason], async (tx) => {
      const row = await locked(tx, report.id);
      if (reason.trim() === '') refuse('field-missing', 'Give the reason.', 'reason');
      if (row.publishedOn === null) refuse('state-moved-on', 'This report is not published.');
      if (row.isWithdrawn) refuse('already-done', 'It is withdrawn already.');
      await tx.query(
        `UPDATE annual_reports SET withdrawn_on = $2, withdrawn_at = $3, withdrawn_by = $4, withdrawn_because = $5
         WHERE id = $1`,
        [report.id, this.recorder.today(), this.recorder.now(), by.actor.name, reason],
      );
      await this.tells(tx, { report, by, reason }, 'annual-report.withdrawn');
    });
  }

  private permit(
    actor: Actor,
    { councilId, committeeId }: Pick<MadeAnnualReport, 'councilId' | 'committeeId'>,
  ): void {
    if (!may(actor, 'publish annual report', { councilId, committeeId })) {
      refuse('not-permitted', 'Your role does not let you make or publish the annual report.');
    }
  }

  private async keep(tx: Tx, kept: Kept): Promise<void> {
    const { id, number, councilId, committeeId, content, hash, actor } = kept;
    await tx.query(
      `INSERT INTO annual_reports (id, council_id, committee_id, year, number, content, hash, made_on, made_at, made_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        id,
        councilId,
        committeeId,
        content.year.slug,
        number,
        JSON.stringify(content),
        hash,
        content.today,
        this.recorder.now(),
        actor.name,
      ],
    );
  }

  private async tells(tx: Tx, { report, by, reason }: Told, event: EventName): Promise<void> {
    const { id, councilId, number, content } = report;
    const facts: Facts = {
      version: number,
      text: content.year.name,
      ...(reason === undefined ? {} : { reason }),
    };
    const subject = { councilId, subjectKind: 'annual report', subjectId: id };
    const now = this.recorder.now();
    await tell(tx, { ...subject, actor: by.actor, now, event, facts });
  }
}

type Subject = Pick<MadeAnnualReport, 'id' | 'councilId' | 'number' | 'content'>;

interface Kept extends Subject {
  readonly committeeId: string;
  readonly hash: string;
  readonly actor: Actor;
  readonly content: AnnualRecord;
}

interface Told {
  readonly report: Subject;
  readonly by: By;
  readonly reason?: string;
}

interface Locked {
  readonly publishedOn: string | null;
  readonly isWithdrawn: boolean;
  readonly isOvertaken: boolean;
}

async function locked(tx: Tx, id: string): Promise<Locked> {
  const [row] = await tx.query<Locked[]>(
    `SELECT t.published_on AS "publishedOn", t.withdrawn_on IS NOT NULL AS "isWithdrawn",
       EXISTS (SELECT FROM annual_reports l WHERE l.committee_id = t.committee_id AND l.year = t.year
         AND l.number > t.number) AS "isOvertaken"
     FROM annual_reports t WHERE t.id = $1 FOR UPDATE OF t`,
    [id],
  );
  return row ?? refuse('not-found', 'There is no such annual report.');
}
