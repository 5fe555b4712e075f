import { Injectable } from '@nestjs/common';
import { refuse } from '#rules';
import { Recorder, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { editionOfPart } from './drafting.js';

/** Why something is a priority, and its place in the order; null where it has none. */
export interface DescriptionForm {
  readonly number: number | null;
  readonly rationale: string;
}

/** The reasoning of a priority by one criterion of the edition, by the criterion's id; no words take it out. */
export interface ReasoningForm {
  readonly criterion: string;
  readonly reasoning: string;
  readonly score: number | null;
}

/** Whom a new edition names to lead a priority that is new in it, by their ids. */
export interface NamingForm {
  readonly leads: readonly string[];
  readonly deputies: readonly string[];
}

/** What a draft says of each of its priorities. The act's id is the priority's in the edition. */
@Injectable()
export class EditionDescribingService {
  constructor(private readonly recorder: Recorder) {}

  describe(act: Act, form: DescriptionForm): Promise<Done> {
    return this.write(act, {
      form,
      command: 'describe',
      says: (name) =>
        `why ${name} is a priority${form.number === null ? '' : `, place ${form.number}`}`,
      work: async (tx) => {
        await tx.query('UPDATE edition_priorities SET number = $2, rationale = $3 WHERE id = $1', [
          act.id,
          form.number,
          form.rationale.trim(),
        ]);
      },
    });
  }

  reason(act: Act, form: ReasoningForm): Promise<Done> {
    return this.write(act, {
      form,
      command: 'describe',
      says: (name) => `the reasoning for ${name}`,
      work: async (tx, editionId) => {
        await refuseScore(tx, editionId, form);
        await tx.query(
          'DELETE FROM priority_reasonings WHERE edition_priority_id = $1 AND criterion_id::text = $2',
          [act.id, form.criterion],
        );
        if (form.reasoning.trim() === '') return;
        await tx.query(
          `INSERT INTO priority_reasonings (edition_priority_id, criterion_id, reasoning, score)
           VALUES ($1, $2, $3, $4)`,
          [act.id, form.criterion, form.reasoning.trim(), form.score],
        );
      },
    });
  }

  /** Names leads and deputies of a priority that is new; with nobody named, those of what it comes from lead on. */
  nameLeads(act: Act, form: NamingForm): Promise<Done> {
    return this.write(act, {
      form,
      command: 'name-leads',
      says: (name) => `who is to lead ${name}`,
      work: async (tx, editionId) => {
        await refuseStanding(tx, act.id);
        await tx.query('DELETE FROM edition_leads WHERE edition_priority_id = $1', [act.id]);
        const named = [
          ...[...new Set(form.leads)].map((person) => ({ person, kind: 'lead' })),
          ...[...new Set(form.deputies)]
            .filter((person) => !form.leads.includes(person))
            .map((person) => ({ person, kind: 'deputy' })),
        ];
        const kept = await tx.query<unknown[]>(
          `INSERT INTO edition_leads (edition_priority_id, person_id, kind)
           SELECT $1, p.id, n.kind FROM jsonb_to_recordset($3) AS n(person text, kind text)
           JOIN agreements a ON a.id = $2
           JOIN people p ON p.id::text = n.person AND p.council_id = a.council_id AND p.disabled_at IS NULL
           RETURNING person_id`,
          [act.id, editionId, JSON.stringify(named)],
        );
        if (kept.length < named.length) {
          refuse('field-wrong', 'Choose from the people of the council.', 'leads');
        }
      },
    });
  }

  private async write(
    act: Act,
    told: {
      readonly form: unknown;
      readonly command: 'describe' | 'name-leads';
      readonly says: (name: string) => string;
      readonly work: (tx: Tx, editionId: string) => Promise<void>;
    },
  ): Promise<Done> {
    const { manager } = this.recorder.dataSource;
    const editionId = await editionOfPart(manager, 'edition_priorities', act.id);
    return this.recorder.move({
      act: { ...act, id: editionId },
      form: [act.id, told.form],
      kind: 'edition',
      command: told.command,
      prepare: async (_row, { tx }) => {
        const [found] = await tx.query<{ name: string }[]>(
          'SELECT name FROM edition_priorities WHERE id = $1',
          [act.id],
        );
        return { facts: { text: told.says(found?.name ?? 'it') } };
      },
      also: async (tx, { id }) => told.work(tx, id),
    });
  }
}

async function refuseScore(tx: Tx, editionId: string, form: ReasoningForm): Promise<void> {
  const [criterion] = await tx.query<{ highest: number | null }[]>(
    'SELECT highest FROM agreement_criteria WHERE agreement_id = $1 AND id::text = $2',
    [editionId, form.criterion],
  );
  if (criterion === undefined) refuse('not-found', 'There is no such criterion.');
  const { highest } = criterion;
  if (form.score === null) return;
  if (highest === null) {
    refuse('field-wrong', 'Nothing is scored by this criterion: leave the score out.', 'score');
  }
  if (form.score > highest) refuse('field-wrong', `The score is 0 to ${highest}.`, 'score');
}

async function refuseStanding(tx: Tx, id: string): Promise<void> {
  const [found] = await tx.query<{ priority_id: string | null }[]>(
    'SELECT priority_id FROM edition_priorities WHERE id = $1',
    [id],
  );
  if (found?.priority_id === null) return;
  refuse('not-ready', 'It stands already: change who leads it on its own page.');
}
