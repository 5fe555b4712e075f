import { Injectable } from '@nestjs/common';
import { dateInWords, isLocalDate, may, refuse, type LocalDate } from '#rules';
import { newId } from '#platform';
import { begin, Recorder, type Act, type Done } from '../record/index.js';
import { slugOf } from '../paths/index.js';
import { composeDataSet } from './data-set.js';

/** A year to be assessed, such as `2027/28`, and the day its data set is to be closed. */
export interface AssessmentOpened {
  readonly partnershipId: string;
  readonly year: string;
  readonly closesOn: LocalDate;
}

/** When and where a workshop is, what it is about, and who is asked to it. */
export interface WorkshopCalled {
  readonly on: LocalDate;
  /** A time of day in London, `HH:MM`. */
  readonly at: string;
  readonly place: string;
  readonly about: string;
  /** Ids of people. */
  readonly invited: readonly string[];
}

/** The strategic assessment of a partnership's year: gathered, discussed at a workshop, written, fed into an edition. */
@Injectable()
export class AssessmentsService {
  constructor(private readonly recorder: Recorder) {}

  /** Begins a year's assessment. Refuses a year that is no year, and one that has an assessment. */
  open(act: Omit<Act, 'id'>, form: AssessmentOpened): Promise<Done & { readonly slug: string }> {
    return this.recorder.writeOnce(act, ['open assessment', form], async (tx) => {
      const [at] = await tx.query<{ councilId: string; name: string }[]>(
        'SELECT council_id AS "councilId", name FROM partnerships WHERE id::text = $1 FOR UPDATE',
        [form.partnershipId],
      );
      if (at === undefined || !may(act.actor, 'keep assessment', { councilId: at.councilId })) {
        return refuse('not-permitted', 'You do not have the role that keeps the assessment.');
      }
      const { year, closesOn } = form;
      if (!/^20\d\d(\/\d\d)?$/.test(year)) {
        return refuse('field-wrong', 'Enter a year, such as 2027/28.', 'year');
      }
      const slug = slugOf(year);
      const taken = await tx.query<unknown[]>(
        'SELECT 1 FROM assessments WHERE partnership_id = $1 AND slug = $2',
        [form.partnershipId, slug],
      );
      if (taken.length > 0) {
        return refuse('already-done', `${year} has an assessment already.`, 'year');
      }
      const [id, title] = [newId(), `${at.name} ${year}`];
      await begin(tx, {
        kind: 'assessment',
        id,
        actor: act.actor,
        now: this.recorder.now(),
        event: 'assessment.opened',
        facts: { title: year },
        columns: {
          council_id: at.councilId,
          partnership_id: form.partnershipId,
          year,
          slug,
          closes_on: closesOn,
        },
      });
      const sentence = `Strategic assessment of ${title} begun; its data set is to be closed on ${dateInWords(closesOn)}.`;
      return { id, state: 'gathering', version: 1, sentence, slug };
    });
  }

  /** Calls the workshop, or calls it for another day: everybody invited gets a letter with a calendar part. */
  callWorkshop(act: Act, form: WorkshopCalled): Promise<Done> {
    const { on, at, place, about, invited } = form;
    return this.recorder.move({
      act,
      form,
      kind: 'assessment',
      command: 'call-workshop',
      prepare: async (row, { tx }) => {
        const people = await tx.query<{ id: string }[]>(
          'SELECT id FROM people WHERE id::text = ANY($1) AND council_id = $2 AND disabled_at IS NULL',
          [invited, row.place.councilId],
        );
        if (people.length !== new Set(invited).size) {
          refuse('field-wrong', 'Choose people from the list.', 'invited');
        }
        return {
          facts: { heldOn: on, venue: place, items: people.length },
          set: {
            workshop_on: on,
            workshop_at: at,
            workshop_place: place,
            workshop_about: about,
            workshop_sequence: Number(row.columns['workshop_sequence']) + 1,
            workshop_cancelled: null,
          },
        };
      },
      also: async (tx, { id }) => {
        await tx.query('DELETE FROM workshop_invitees WHERE assessment_id = $1', [id]);
        await tx.query('INSERT INTO workshop_invitees SELECT $1, unnest($2::uuid[])', [
          id,
          [...new Set(invited)],
        ]);
      },
    });
  }

  /** Cancels the workshop that is called: whoever was invited gets a letter that takes it out of their calendar. */
  cancelWorkshop(act: Act, form: { readonly reason: string }): Promise<Done> {
    const reason = form.reason.trim();
    return this.recorder.move({
      act,
      form: ['cancel workshop', reason],
      kind: 'assessment',
      command: 'cancel-workshop',
      prepare: (row) => ({
        facts: { reason, ...calledFor(row.columns) },
        set: {
          workshop_cancelled: reason,
          workshop_sequence: Number(row.columns['workshop_sequence']) + 1,
        },
      }),
    });
  }

  /** Freezes what has come as at today: what comes later is a new figure and none of the set. */
  closeDataSet(act: Act): Promise<Done> {
    return this.recorder.move({
      act,
      form: 'close',
      kind: 'assessment',
      command: 'close-data-set',
      prepare: async (row, { tx, today }) => {
        const asAt = closedOn(row.columns['as_at']);
        const { set, hash, answers } = await composeDataSet(tx, row.id, today);
        return {
          facts: { on: today, items: answers, text: hash, ...asAt },
          set: { as_at: today, data_set: JSON.stringify(set), data_set_hash: hash },
        };
      },
    });
  }

  /** Records that the workshop was held, and what was said. */
  holdWorkshop(act: Act, form: { readonly on: LocalDate; readonly notes: string }): Promise<Done> {
    const { on, notes } = form;
    return this.recorder.move({
      act,
      form,
      kind: 'assessment',
      command: 'hold-workshop',
      prepare: () => ({ facts: { on, text: notes }, set: { held_on: on, notes } }),
    });
  }

  /** Says that the findings are finished. */
  writeFindings(act: Act): Promise<Done> {
    return this.recorder.move({
      act,
      form: 'finish',
      kind: 'assessment',
      command: 'write-findings',
      prepare: async (row, { tx }) => {
        const [found] = await tx.query<{ many: number }[]>(
          'SELECT count(*)::int AS many FROM assessment_findings WHERE assessment_id = $1',
          [row.id],
        );
        return { facts: { findings: found?.many ?? 0, ...closedOn(row.columns['as_at']) } };
      },
    });
  }

  /** Opens the findings again. */
  rewrite(act: Act, form: { readonly reason: string }): Promise<Done> {
    const facts = { reason: form.reason };
    return this.recorder.move({
      act,
      form,
      kind: 'assessment',
      command: 'rewrite',
      prepare: () => ({ facts }),
    });
  }

  /** Says which draft edition of the partnership's agreement it feeds; `edition` is the id of one. */
  feed(act: Act, form: { readonly edition: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'assessment',
      command: 'feed',
      prepare: async (row, { tx }) => {
        const [edition] = await tx.query<{ id: string; title: string }[]>(
          `SELECT id, title || ', edition ' || edition AS title FROM agreements
           WHERE id::text = $1 AND partnership_id = $2 AND state = 'drafted' FOR SHARE`,
          [form.edition, String(row.columns['partnership_id'])],
        );
        return {
          facts: edition === undefined ? {} : { title: edition.title },
          set: { edition_id: edition?.id ?? null },
        };
      },
    });
  }
}

/** The day of a workshop that is called and not cancelled. */
function calledFor(columns: Readonly<Record<string, unknown>>) {
  const { workshop_on: on, workshop_cancelled: cancelled } = columns;
  return typeof on === 'string' && isLocalDate(on) && cancelled === null ? { heldOn: on } : {};
}

const closedOn = (column: unknown) =>
  typeof column === 'string' && isLocalDate(column) ? { asAt: column } : {};
