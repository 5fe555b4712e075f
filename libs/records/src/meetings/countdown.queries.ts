import { Injectable } from '@nestjs/common';
import {
  annualDuty,
  keyDecisionNotice,
  workingDaysBefore,
  type Calendar,
  type Citation,
  type LocalDate,
  type Step,
} from '#rules';
import {
  REQUEST_FROM,
  REQUEST_IS_OPEN,
  REQUEST_VIEW,
  type AttendanceRequestView,
} from '../attendance-requests/index.js';
import { Recorder, HELD_STATES } from '../record/index.js';
import { publicationDeadline } from './last-day-to-publish.js';

/** One date before a meeting, with its whole working. */
export interface CountdownDate {
  readonly name: string;
  /** Set by law, or by the committee's own timetable. */
  readonly kind: 'law' | 'timetable';
  readonly on: LocalDate;
  readonly explanation: string;
  readonly steps: readonly Step[];
  /** The law it comes from; null when the committee set it itself. */
  readonly citation: Citation | null;
}

/** A meeting whose dates are counted. */
interface Counted {
  readonly id: string;
  readonly committeeId: string;
  readonly heldOn: LocalDate;
  readonly constitutedAs: string | null;
}

interface Asked {
  readonly requests: readonly AttendanceRequestView[];
}

interface Known {
  readonly steps: readonly { readonly name: string; readonly days: number }[];
  readonly keyDecisions: readonly string[];
  readonly lastSatOn: LocalDate | null;
}

/** What must be done by when before one meeting. */
@Injectable()
export class CountdownQueries {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Every date of the law and of the committee's timetable before a meeting, earliest first, each with its working:
   * the last day to publish, the steps of the timetable, the notice of each key decision on the agenda, and the day by
   * which a crime and disorder committee must have sat. One statement.
   */
  async of(meeting: Counted, calendar: Calendar): Promise<readonly CountdownDate[]> {
    return datesOf(meeting, await this.known<Known>(KNOWN, meeting), calendar);
  }

  /** The same with who was asked to come, for its page. One statement. */
  async withRequests(
    meeting: Counted,
    calendar: Calendar,
  ): Promise<{
    readonly dates: readonly CountdownDate[];
    readonly requests: readonly AttendanceRequestView[];
  }> {
    const known = await this.known<Known & Asked>(`${KNOWN},${REQUESTS}`, meeting);
    return { dates: datesOf(meeting, known, calendar), requests: known?.requests ?? [] };
  }

  private async known<Row>(sql: string, meeting: Counted): Promise<Row | undefined> {
    const { id, committeeId, heldOn } = meeting;
    const [known] = await this.recorder.dataSource.query<Row[]>(sql, [id, committeeId, heldOn]);
    return known;
  }
}

function datesOf(
  meeting: Counted,
  known: Known | undefined,
  calendar: Calendar,
): readonly CountdownDate[] {
  const { heldOn } = meeting;
  const { steps = [], keyDecisions = [], lastSatOn = null } = known ?? {};
  const { due, ...counted } = publicationDeadline(heldOn, calendar);
  const publication: CountdownDate = {
    name: 'Last day to publish the agenda',
    kind: 'law',
    on: due,
    explanation: counted.explanation,
    steps: counted.steps,
    citation: counted.citation,
  };
  return [
    publication,
    ...steps.map(({ name, days }) => stepOf(name, workingDaysBefore(heldOn, days, calendar))),
    ...keyDecisions.map((title) => noticeOf(title, keyDecisionNotice(heldOn, calendar))),
    ...dutyOf(meeting, lastSatOn),
  ].toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}

const stepOf = (
  name: string,
  { due, explanation, steps }: ReturnType<typeof workingDaysBefore>,
): CountdownDate => ({ name, kind: 'timetable', on: due, explanation, steps, citation: null });

const noticeOf = (
  title: string,
  { due, ...worked }: ReturnType<typeof keyDecisionNotice>,
): CountdownDate => ({
  name: `Notice of the key decision “${title}”`,
  kind: 'law',
  on: due,
  ...worked,
});

function dutyOf(
  { heldOn, constitutedAs }: { readonly heldOn: LocalDate; readonly constitutedAs: string | null },
  lastSatOn: LocalDate | null,
): readonly CountdownDate[] {
  if (constitutedAs !== 'crime and disorder committee' || lastSatOn === null) return [];
  const { due, explanation, citation } = annualDuty({ lastHeld: lastSatOn, today: heldOn });
  return [
    {
      name: 'Sit as the crime and disorder committee',
      kind: 'law',
      on: due,
      explanation:
        heldOn <= due
          ? `${explanation} This meeting is in time.`
          : `${explanation} This meeting is too late for it.`,
      steps: [],
      citation,
    },
  ];
}

/** A report is of a key decision when its latest version says so in its fields. */
const KNOWN = `
  SELECT
    coalesce((SELECT jsonb_agg(jsonb_build_object('name', s.name, 'days', s.working_days_before)
        ORDER BY s.working_days_before DESC, s.name)
      FROM timetable_steps s WHERE s.committee_id = $2), '[]') AS steps,
    coalesce((SELECT jsonb_agg(r.title ORDER BY i.number)
      FROM agenda_items i JOIN reports r ON r.id = i.report_id
      JOIN report_versions v ON v.report_id = r.id AND v.number = r.current_version
      WHERE i.meeting_id = $1 AND i.removed_on IS NULL
        AND v.content #>> '{fields,keyDecision}' = 'Yes'), '[]') AS "keyDecisions",
    (SELECT max(m.held_on) FROM meetings m
     WHERE m.committee_id = $2 AND m.constituted_as = 'crime and disorder committee' AND m.quorate
       AND m.held_on < $3
       AND m.state IN (${HELD_STATES})) AS "lastSatOn"`;

const REQUESTS = `
    coalesce((SELECT jsonb_agg(to_jsonb(asked)) FROM (
      SELECT ${REQUEST_VIEW} ${REQUEST_FROM}
      WHERE m.id = $1 AND q.state <> 'drafted'
      ORDER BY NOT ${REQUEST_IS_OPEN}, q.reference) AS asked), '[]') AS requests`;
