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
  async of(
    meeting: {
      readonly id: string;
      readonly committeeId: string;
      readonly heldOn: LocalDate;
      readonly constitutedAs: string | null;
    },
    calendar: Calendar,
  ): Promise<readonly CountdownDate[]> {
    const { heldOn } = meeting;
    const [known] = await this.recorder.dataSource.query<Known[]>(KNOWN, [
      meeting.id,
      meeting.committeeId,
      heldOn,
    ]);
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
