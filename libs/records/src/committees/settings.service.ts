import { Injectable } from '@nestjs/common';
import { ITEM_PURPOSES, minutePatternFault, refuse, TIMETABLE_STEPS } from '#rules';
import { newId } from '#platform';
import { Recorder, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { changesOfList, changesOfSettings } from './changes-in-words.js';
import { Committee } from './committee.entity.js';
import type {
  CommitteeSettings,
  ScoringQuestion,
  StandingItem,
  TimetableStep,
} from './committee-settings.js';
import { keepCommittee, refuseUnchanged } from './keep-committee.js';
import { findScoringQuestions, findStandingItems, findTimetable } from './settings-rows.js';

/** How a committee works: each list is set as a whole, so that two who change it at once are told of each other. */
@Injectable()
export class CommitteeSettingsService {
  constructor(private readonly recorder: Recorder) {}

  /** Sets terms of reference, quorum, minute pattern, house form, usual place and time. Refuses a pattern with neither {n} nor the date. */
  change(act: Act, form: CommitteeSettings): Promise<Done> {
    return keepCommittee(this.recorder, {
      act,
      form,
      change: async (tx, committee) => {
        const fault = minutePatternFault(form.minutePattern);
        if (fault !== null) refuse('field-wrong', fault, 'minutePattern');
        const text = refuseUnchanged(changesOfSettings(settingsChanged(committee, form)));
        await tx.update(Committee, { id: committee.id }, { ...form });
        return { event: 'committee.changed', facts: { text } };
      },
    });
  }

  /** Sets what stands on every agenda, in order. */
  setStandingItems(act: Act, items: readonly StandingItem[]): Promise<Done> {
    return keepCommittee(this.recorder, {
      act,
      form: ['standing items', items],
      change: async (tx, { id }) => {
        const before = (await findStandingItems(tx, id)).map(itemInWords);
        const text = refuseUnchanged(changesOfList(before, items.map(itemInWords)));
        await tx.query('DELETE FROM standing_items WHERE committee_id = $1', [id]);
        await writeStandingItems(tx, id, items);
        return { event: 'standing-items.changed', facts: { text } };
      },
    });
  }

  /** Sets the dates every meeting's papers are prepared by, in working days before it. */
  setTimetable(act: Act, steps: readonly TimetableStep[]): Promise<Done> {
    return keepCommittee(this.recorder, {
      act,
      form: ['timetable', steps],
      change: async (tx, { id }) => {
        const before = (await findTimetable(tx, id)).map(stepInWords);
        const after = steps.toSorted((a, b) => b.workingDaysBefore - a.workingDaysBefore);
        const text = refuseUnchanged(changesOfList(before, after.map(stepInWords)));
        await tx.query('DELETE FROM timetable_steps WHERE committee_id = $1', [id]);
        await writeTimetable(tx, id, after);
        return { event: 'timetable.changed', facts: { text } };
      },
    });
  }

  /** Sets the questions topics are scored by, in order. One left out is ended: the scores it was given stay. */
  setQuestions(act: Act, questions: readonly ScoringQuestion[]): Promise<Done> {
    return keepCommittee(this.recorder, {
      act,
      form: ['questions', questions],
      change: async (tx, { id }) => {
        const known = await findScoringQuestions(tx, id);
        const before = known.map(questionInWords);
        const text = refuseUnchanged(changesOfList(before, questions.map(questionInWords)));
        const kept = new Set(known.map((question) => question.id));
        const asked = questions.map((question) => ({
          ...question,
          id: question.id !== null && kept.has(question.id) ? question.id : newId(),
        }));
        await writeQuestions(tx, asked, { committeeId: id, endedOn: this.recorder.today() });
        return { event: 'scoring-questions.changed', facts: { text } };
      },
    });
  }
}

const SETTINGS = [
  'quorum',
  'constitutedAs',
  'minutePattern',
  'minutePeriod',
  'minutedBy',
  'minuteParts',
  'reportTemplate',
  'usualVenue',
  'usualStart',
  'termsOfReference',
] as const;

type Set = Pick<Committee, keyof CommitteeSettings>;

function settingsChanged(before: Set, after: Set) {
  const names = {
    termsOfReference: 'terms of reference',
    quorum: 'quorum',
    minutePattern: 'minute numbers',
    minutePeriod: 'minute numbers running',
    minutedBy: 'minute numbers given to each',
    minuteParts: 'parts of a resolution in',
    reportTemplate: 'report template',
    usualVenue: 'usual venue',
    usualStart: 'usual start',
    constitutedAs: 'constituted as',
  } as const satisfies Record<keyof CommitteeSettings, string>;
  return SETTINGS.map((key) => ({
    name: names[key],
    before: String(before[key] ?? ''),
    after: String(after[key] ?? ''),
  }));
}

const itemInWords = ({ title, purpose, minutes }: StandingItem): string =>
  `${title} (${ITEM_PURPOSES[purpose].toLowerCase()}${minutes === null ? '' : `, ${minutes} minutes`})`;

const stepInWords = ({ name, kind, workingDaysBefore }: TimetableStep): string =>
  `${name} (${TIMETABLE_STEPS[kind].toLowerCase()}, ${workingDaysBefore} working days before)`;

const questionInWords = ({ wording, weight }: ScoringQuestion): string =>
  `${wording} (weight ${weight})`;

async function writeStandingItems(tx: Tx, committeeId: string, items: readonly StandingItem[]) {
  await tx.query(
    `INSERT INTO standing_items (id, committee_id, position, title, purpose, minutes)
     SELECT i.id, $1, i.position, i.title, i.purpose, i.minutes
     FROM jsonb_to_recordset($2) AS i(id uuid, position integer, title text, purpose text, minutes integer)`,
    [
      committeeId,
      JSON.stringify(items.map((item, at) => ({ ...item, id: newId(), position: at + 1 }))),
    ],
  );
}

async function writeTimetable(tx: Tx, committeeId: string, steps: readonly TimetableStep[]) {
  await tx.query(
    `INSERT INTO timetable_steps (id, committee_id, name, kind, working_days_before)
     SELECT s.id, $1, s.name, s.kind, s."workingDaysBefore"
     FROM jsonb_to_recordset($2) AS s(id uuid, name text, kind text, "workingDaysBefore" integer)`,
    [committeeId, JSON.stringify(steps.map((step) => ({ ...step, id: newId() })))],
  );
}

async function writeQuestions(
  tx: Tx,
  questions: readonly ScoringQuestion[],
  { committeeId, endedOn }: { readonly committeeId: string; readonly endedOn: string },
): Promise<void> {
  await tx.query(
    `UPDATE scoring_questions SET ended_on = $3
     WHERE committee_id = $1 AND ended_on IS NULL AND id <> ALL($2)`,
    [committeeId, questions.map(({ id }) => id), endedOn],
  );
  await tx.query(
    `INSERT INTO scoring_questions (id, committee_id, position, wording, weight)
     SELECT q.id, $1, q.position, q.wording, q.weight
     FROM jsonb_to_recordset($2) AS q(id uuid, position integer, wording text, weight integer)
     ON CONFLICT (id) DO UPDATE SET position = excluded.position, wording = excluded.wording,
       weight = excluded.weight`,
    [
      committeeId,
      JSON.stringify(questions.map((question, at) => ({ ...question, position: at + 1 }))),
    ],
  );
}
