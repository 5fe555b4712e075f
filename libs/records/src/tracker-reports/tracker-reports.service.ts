import { Injectable } from '@nestjs/common';
import { composeReport, may, refuse, type Actor } from '#rules';
import { canonicalJson, newId, sha256 } from '#platform';
import { RecommendationsQueries } from '../recommendations/index.js';
import { askPrint } from '../prints/index.js';
import { Recorder, tell } from '../record/index.js';
import { scopeOf } from '../scope/index.js';
import {
  comingMeeting,
  comingMeetings,
  reportedFacts,
  type ComingMeeting,
} from './reported.queries.js';
import type { ReportAsked } from './tracker-report-views.js';

/** The most rows of one report: more is no paper anybody reads at a meeting. */
const MOST_ROWS = 500;

/** Reports of the tracker to a meeting: made and frozen as it stands on the day, and made anew when asked. */
@Injectable()
export class TrackerReportsService {
  constructor(
    private readonly recorder: Recorder,
    private readonly queries: RecommendationsQueries,
  ) {}

  /** The meetings to come that an actor can make a report for, the next first. One statement. */
  meetings(actor: Actor): Promise<ComingMeeting[]> {
    const { manager } = this.recorder.dataSource;
    return comingMeetings(manager, scopeOf(actor, 'keep tracker'), this.recorder.today());
  }

  /**
   * Makes the next report for a meeting, of what its committee's tracker shows today, and asks for its pages. What the
   * committee has not made yet is left out, and so are the words of what is kept from the public, whoever asks.
   */
  async make(actor: Actor, asked: ReportAsked, key?: string): Promise<{ readonly number: number }> {
    const { slug, heldOn, filter, narrowedTo } = asked;
    const { manager } = this.recorder.dataSource;
    const meeting = await comingMeeting(manager, scopeOf(actor, 'keep tracker'), { slug, heldOn });
    if (meeting === null)
      refuse('field-wrong', 'Choose a meeting to come from the list.', 'meeting');
    if (!may(actor, 'keep tracker', meeting)) {
      refuse('not-permitted', 'Your role does not let you make a report of the tracker.');
    }
    const content = await this.compose(actor, meeting, {
      filter: { ...filter, committee: slug },
      narrowedTo,
    });
    const hash = sha256(canonicalJson(content));
    return this.recorder.writeOnce({ actor, key }, ['tracker report', asked], async (tx) => {
      await tx.query('SELECT 1 FROM meetings WHERE id = $1 FOR UPDATE', [meeting.id]);
      const [last] = await tx.query<{ number: number }[]>(
        'SELECT coalesce(max(number), 0)::int AS number FROM tracker_reports WHERE meeting_id = $1',
        [meeting.id],
      );
      const [id, number, now] = [newId(), (last?.number ?? 0) + 1, this.recorder.now()];
      const { councilId, committeeId } = meeting;
      await tx.query(
        `INSERT INTO tracker_reports (id, council_id, committee_id, meeting_id, number, content, hash, made_on, made_at, made_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          id,
          councilId,
          committeeId,
          meeting.id,
          number,
          JSON.stringify(content),
          hash,
          content.madeOn,
          now,
          actor.name,
        ],
      );
      await askPrint(tx, { kind: 'tracker report', subjectId: id, hash, councilId, committeeId });
      const text = narrowedTo.length === 0 ? 'everything' : narrowedTo.join('; ');
      const facts = { version: number, text };
      const subject = { councilId, subjectKind: 'tracker report', subjectId: id };
      await tell(tx, { ...subject, actor, now, event: 'tracker-report.made', facts });
      return { number };
    });
  }

  private async compose(
    actor: Actor,
    { council, committee, heldOn }: ComingMeeting,
    asked: Pick<ReportAsked, 'filter' | 'narrowedTo'>,
  ) {
    const { filter, narrowedTo } = asked;
    const found = await this.queries.list(actor, { filter, after: null, most: MOST_ROWS + 1 });
    const rows = found.filter(({ state }) => state !== 'drafted');
    if (rows.length === 0)
      refuse('not-ready', 'The tracker shows nothing so: there is nothing to report.');
    if (rows.length > MOST_ROWS) {
      refuse('not-ready', `A report has at most ${MOST_ROWS} rows: narrow the list first.`);
    }
    const facts = await reportedFacts(
      this.recorder.dataSource.manager,
      rows.map(({ id }) => id),
    );
    const byId = new Map(facts.map((one) => [one.id, one]));
    const head = { council, committee, heldOn, madeOn: this.recorder.today(), narrowedTo };
    return composeReport(
      head,
      rows.map((row) => {
        const { isKept = true, moves = [] } = byId.get(row.id) ?? {};
        const wording = row.correction?.becomes ?? row.wording;
        return { ...row, wording, isKept, moves };
      }),
    );
  }
}
