import { Injectable } from '@nestjs/common';
import { problemsOf, Refused, refuse, type Actor, type Calendar, type Problem } from '#rules';
import { Recorder, transition } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { buildPapers, isReportOut, type Building } from './build-papers.js';
import { gather } from './gather.queries.js';
import type { Gathered } from './gathered.js';
import { lateOf } from './late-papers.queries.js';
import { lockReports } from './lock-reports.js';
import { papersHash } from './papers-hash.js';
import { prepared } from './prepared.js';

/** A publication as the transaction of the meeting asks for it. `id` is made beforehand, so that letters can name it. */
export interface Publishing {
  readonly id: string;
  readonly meetingId: string;
  readonly actor: Actor;
  readonly calendar: Calendar;
  readonly reason: string | null;
}

/** Freezes the papers of a meeting, in the transaction that publishes them: public rows apart from what is exempt. */
@Injectable()
export class PublicationService {
  constructor(private readonly recorder: Recorder) {}

  /** Publishes the agenda with all that is ready. Refuses with every problem that is left. Number 0. */
  async publish(tx: Tx, publishing: Publishing): Promise<void> {
    await lockReports(tx, publishing.meetingId);
    const gathered = await gather(tx, publishing.meetingId);
    refuseProblems(problemsOf(this.prepared(gathered, publishing)));
    const items = gathered.items.map(({ id }) => id);
    await this.freeze(tx, gathered, { ...publishing, number: 0, items });
  }

  /**
   * Publishes a supplement: the items named by their numbers, as they are now; all that has become ready when none are
   * named. Refuses an item that brings nothing new. Numbers go on from the agenda: 1, 2.
   */
  async supplement(
    tx: Tx,
    publishing: Publishing & { readonly items: readonly number[] },
  ): Promise<void> {
    await lockReports(tx, publishing.meetingId);
    const gathered = await gather(tx, publishing.meetingId);
    const late = await lateOf(tx, gathered);
    const { items: asked } = publishing;
    const chosen = late.filter(({ number }) => asked.length === 0 || asked.includes(number));
    const items = chosen.map(({ itemId }) => itemId);
    if (late.length === 0) {
      refuse('not-ready', 'Nothing has become ready since the last publication.', 'items');
    }
    if (asked.some((number) => !late.some((one) => one.number === number))) {
      refuse('field-wrong', 'Choose only items that bring something new.', 'items');
    }
    const left = { ...gathered, items: gathered.items.filter(({ id }) => items.includes(id)) };
    refuseProblems(problemsOf(this.prepared(left, publishing)));
    const number = (gathered.meeting.lastNumber ?? 0) + 1;
    await this.freeze(tx, gathered, { ...publishing, number, items });
  }

  private prepared(gathered: Gathered, { calendar }: Publishing) {
    return prepared(gathered, { calendar, today: this.recorder.today() });
  }

  private async freeze(
    tx: Tx,
    gathered: Gathered,
    asked: Publishing & Pick<Building, 'number' | 'items'>,
  ): Promise<void> {
    const building = { ...asked, publishedOn: this.recorder.today() };
    const papers = buildPapers(gathered, building, 'public');
    const whole = buildPapers(gathered, building, 'members');
    const { councilId, committeeId, id: meetingId } = gathered.meeting;
    await tx.query(
      `WITH published AS (
         INSERT INTO publications (id, council_id, committee_id, meeting_id, number, papers, hash, reason,
           published_on, published_at, published_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING id)
       INSERT INTO exempt_papers (publication_id, papers, hash) SELECT id, $12, $13 FROM published`,
      [
        asked.id,
        councilId,
        committeeId,
        meetingId,
        asked.number,
        JSON.stringify(papers),
        papersHash(papers),
        asked.reason,
        building.publishedOn,
        this.recorder.now(),
        asked.actor.name,
        JSON.stringify(whole),
        papersHash(whole),
      ],
    );
    await this.publishReports(tx, gathered, asked);
  }

  /** Moves every report that went out and was only cleared. In the order of their ids, as all rows of one kind are locked. */
  private async publishReports(
    tx: Tx,
    { reports, items }: Gathered,
    { actor, items: chosen }: Publishing & Pick<Building, 'items'>,
  ): Promise<void> {
    const theirs = items.filter(({ id }) => chosen.includes(id)).map(({ reportId }) => reportId);
    const moving = reports.filter(
      (report) => report.state === 'cleared' && isReportOut(report) && theirs.includes(report.id),
    );
    for (const { id } of moving.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
      await transition(tx, {
        kind: 'report',
        id,
        actor,
        command: 'publish',
        now: this.recorder.now(),
        prepare: (_row, { today }) => ({ facts: { on: today } }),
      });
    }
  }
}

function refuseProblems(problems: readonly Problem[]): void {
  const left = problems.filter(({ level }) => level === 'problem');
  if (left.length === 0) return;
  throw new Refused(left.map(({ sentence }) => ({ code: 'not-ready', sentence })));
}
