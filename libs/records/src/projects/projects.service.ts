import { Injectable } from '@nestjs/common';
import { moneyInWords, refuse, type Facts, type LocalDate } from '#rules';
import { newId } from '#platform';
import { freeSlugInPartnership, slugOf } from '../paths/index.js';
import { Recorder, tell, type Act } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { lockProject, refuseKeeper } from './project-rows.queries.js';

/** A project as it is entered. Money in whole pence, dates local. */
export interface ProjectForm {
  readonly name: string;
  readonly source: string;
  readonly awardPence: number;
  readonly lead: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly priorityId: string | null;
}

/** What was spent of an award up to and including a day. */
export interface SpendForm {
  readonly asAt: LocalDate;
  readonly spentPence: number;
  readonly note: string;
}

interface Told {
  readonly sentence: string;
  readonly version: number;
}

/** Projects paid by a grant: entered, changed, what they spent reported, ended with their outcome. */
@Injectable()
export class ProjectsService {
  constructor(private readonly recorder: Recorder) {}

  /** Enters a project; `act.id` is the partnership. Returns its slug. */
  begin(act: Act, form: ProjectForm): Promise<string> {
    return this.recorder.writeOnce(act, ['begin project', act.id, form], async (tx) => {
      const { councilId } = await refuseKeeper(tx, act);
      refuseWrong(form);
      const id = newId();
      const slug = await freeSlugInPartnership(tx, {
        table: 'projects',
        partnershipId: act.id,
        wanted: slugOf(form.name) || 'project',
      });
      await tx.query(
        `INSERT INTO projects (id, council_id, partnership_id, slug, name, source, award_pence, lead, starts_on, ends_on,
           priority_id, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1)`,
        [id, councilId, act.id, slug, ...valuesOf(form)],
      );
      await this.tell(
        tx,
        { act, id, councilId },
        {
          event: 'project.begun',
          facts: { title: form.name, text: form.source },
        },
      );
      return slug;
    });
  }

  change(act: Act, form: ProjectForm): Promise<Told> {
    return this.recorder.writeOnce(act, ['change project', act.id, form], async (tx) => {
      const before = await lockProject(tx, act);
      refuseWrong(form);
      await tx.query(
        `UPDATE projects SET name = $2, source = $3, award_pence = $4, lead = $5, starts_on = $6, ends_on = $7,
           priority_id = $8, version = version + 1 WHERE id = $1`,
        [act.id, ...valuesOf(form)],
      );
      const moved = form.awardPence !== before.awardPence;
      const award = `its award from ${moneyInWords(before.awardPence)} to ${moneyInWords(form.awardPence)}`;
      const text = moved ? award : 'its details';
      return this.tell(tx, { act, ...before }, { event: 'project.changed', facts: { text } });
    });
  }

  /** Reports what was spent up to a day. A figure stays; a later one of the same day takes its place in what is shown. */
  report(act: Act, form: SpendForm): Promise<Told> {
    return this.recorder.writeOnce(act, ['report spend', act.id, form], async (tx) => {
      const project = await lockProject(tx, act);
      if (form.asAt > this.recorder.today()) {
        refuse('field-wrong', 'The day cannot be in the future.', 'asAt');
      }
      await tx.query(
        `INSERT INTO project_spends (id, project_id, as_at, spent_pence, note, entered_at, entered_by)
         SELECT $1, $2, $3, $4, $5, greatest($6::timestamptz, max(s.entered_at) + interval '1 microsecond'), $7
         FROM project_spends s WHERE s.project_id = $2`,
        [
          newId(),
          act.id,
          form.asAt,
          form.spentPence,
          form.note.trim(),
          this.recorder.now(),
          act.actor.name,
        ],
      );
      await tx.query('UPDATE projects SET version = version + 1 WHERE id = $1', [act.id]);
      return this.tell(
        tx,
        { act, ...project },
        {
          event: 'project.spend-reported',
          facts: {
            text: moneyInWords(form.spentPence),
            on: form.asAt,
            ...(form.note.trim() === '' ? {} : { reason: form.note.trim() }),
          },
        },
      );
    });
  }

  /** Ends a project with what came of it. */
  end(act: Act, form: { readonly on: LocalDate; readonly outcome: string }): Promise<Told> {
    return this.recorder.writeOnce(act, ['end project', act.id, form], async (tx) => {
      const project = await lockProject(tx, act);
      if (form.on > this.recorder.today()) {
        refuse('field-wrong', 'The day cannot be in the future.', 'on');
      }
      if (form.on < project.startsOn) {
        refuse('field-wrong', 'The project cannot end before it began.', 'on');
      }
      const outcome = form.outcome.trim();
      await tx.query(
        'UPDATE projects SET outcome = $2, ended_on = $3, version = version + 1 WHERE id = $1',
        [act.id, outcome, form.on],
      );
      return this.tell(
        tx,
        { act, ...project },
        {
          event: 'project.ended',
          facts: { outcome, on: form.on },
        },
      );
    });
  }

  private tell(
    tx: Tx,
    { act, id, councilId }: { readonly act: Act; readonly id: string; readonly councilId: string },
    told: { readonly event: ProjectEvent; readonly facts: Facts },
  ): Promise<Told> {
    const now = this.recorder.now();
    const subject = { councilId, subjectKind: 'project', subjectId: id };
    return tell(tx, { ...subject, actor: act.actor, now, ...told });
  }
}

type ProjectEvent =
  'project.begun' | 'project.changed' | 'project.spend-reported' | 'project.ended';

const valuesOf = ({
  name,
  source,
  awardPence,
  lead,
  startsOn,
  endsOn,
  priorityId,
}: ProjectForm) => [
  name.trim(),
  source.trim(),
  awardPence,
  lead.trim(),
  startsOn,
  endsOn,
  priorityId,
];

function refuseWrong({ startsOn, endsOn }: ProjectForm): void {
  if (endsOn >= startsOn) return;
  refuse('field-wrong', 'The project must end on or after the day it begins.', 'endsOn');
}
