import { Injectable } from '@nestjs/common';
import { refuse, type Facts } from '#rules';
import { Recorder, textOf, type Act, type Done, type LockedRow } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { agenciesNamed, type AgenciesGiven } from './agencies-named.js';
import { confirmedAgencies } from './confirmed-agencies.js';
import {
  linkMeasures,
  linkPriorities,
  linkRecommendations,
  measuresNamed,
  prioritiesNamed,
  recommendationsNamed,
} from './links-of-action.js';
import { lockPlan } from './plan-rows.queries.js';
import { replaceAgencies } from './plans.queries.js';
import type { WrittenAgency } from './written-action.js';

/** What of an action is changed by form. Its date moves with a reason of its own. */
export interface ActionChange extends Omit<AgenciesGiven, 'accountable'> {
  readonly reference: string;
  readonly group: string;
  readonly wording: string;
  readonly funding: string;
  /** Ids of agencies read from a paper that the person has checked; the others stay as they are. */
  readonly confirmed: readonly string[];
  /** Needed once the partnership has agreed the plan. */
  readonly reason: string | null;
}

/** What an action serves: priorities and measures by id, recommendations by reference. */
export interface ActionServes {
  readonly priorities: readonly string[];
  readonly recommendations: readonly string[];
  readonly measures: readonly string[];
}

/** Changes of what an action says and serves; history keeps what it said before. */
@Injectable()
export class ActionChangesService {
  constructor(private readonly recorder: Recorder) {}

  /** Changes its words, group, funding and agencies. The accountable one stays while it leads. */
  change(act: Act, form: ActionChange): Promise<Done> {
    let agencies: readonly WrittenAgency[] = [];
    return this.recorder.move({
      act,
      form,
      kind: 'action',
      command: 'change',
      prepare: async (row, { tx }) => {
        const reason = (form.reason ?? '').trim();
        const plan = await lockPlan(tx, textOf(row, 'action_plan_id'));
        if (plan.agreedOn !== null && reason === '') {
          refuse('field-missing', 'The plan is agreed: give the reason for the change.', 'reason');
        }
        if (form.wording.trim() === '') refuse('field-missing', 'Enter the action.', 'wording');
        const called = await accountableOf(tx, row.id);
        const stays = form.leads.find((name) => called.some((other) => isSame(name, other)));
        const named = { ...form, accountable: stays ?? null };
        const written = await agenciesNamed(tx, plan.councilId, named);
        agencies = await confirmedAgencies(tx, row.id, { written, confirmed: form.confirmed });
        return {
          facts: changed(row, form),
          set: { ...columnsOf(form), ...accountableIn(agencies) },
        };
      },
      also: (tx, { id }) => replaceAgencies(tx, [{ actionId: id, agencies }]),
    });
  }

  /** A person says which of the leads is accountable; only one ever is. */
  nameAccountable(act: Act, form: { readonly agency: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'action',
      command: 'name-accountable',
      prepare: async (row, { tx }) => {
        const [agency] = await tx.query<{ authority_id: string | null; name: string }[]>(
          `SELECT g.authority_id, coalesce(a.name, g.name) AS name FROM action_agencies g
           LEFT JOIN authorities a ON a.id = g.authority_id
           WHERE g.action_id = $1 AND g.id::text = $2 AND g.part = 'lead'`,
          [row.id, form.agency],
        );
        return {
          facts: agency === undefined ? {} : { owner: agency.name },
          set: { authority_id: agency?.authority_id ?? null },
        };
      },
      also: async (tx, { id }) => {
        await tx.query('UPDATE action_agencies SET is_accountable = false WHERE action_id = $1', [
          id,
        ]);
        await tx.query(
          'UPDATE action_agencies SET is_accountable = true, is_confirmed = true WHERE id::text = $1',
          [form.agency],
        );
      },
    });
  }

  /** Puts what it serves in place of what it served. The lead of the first priority looks after it. */
  link(act: Act, form: ActionServes): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'action',
      command: 'link',
      prepare: async (row, { tx }) => {
        const { councilId } = row.place;
        const priorities = await prioritiesNamed(tx, councilId, form.priorities);
        const asked = await recommendationsNamed(tx, councilId, form.recommendations);
        const measures = await measuresNamed(tx, councilId, form.measures);
        await linkPriorities(tx, row.id, priorities);
        await linkRecommendations(tx, row.id, asked);
        await linkMeasures(tx, row.id, measures);
        const text = [...priorities, ...asked, ...measures].map(({ name }) => name).join(', ');
        return {
          facts: text === '' ? {} : { text },
          set: { priority_id: priorities[0]?.id ?? null },
        };
      },
    });
  }
}

/** What the accountable lead is called: as printed, by the directory, by its aliases. Nothing while there is none. */
async function accountableOf(tx: Tx, actionId: string): Promise<readonly string[]> {
  const rows = await tx.query<{ name: string }[]>(
    `SELECT g.name FROM action_agencies g WHERE g.action_id = $1 AND g.is_accountable
     UNION SELECT w.name FROM action_agencies g JOIN authorities a ON a.id = g.authority_id
     CROSS JOIN LATERAL (SELECT a.name UNION SELECT a.slug
       UNION SELECT l.alias FROM authority_aliases l WHERE l.authority_id = a.id) AS w(name)
     WHERE g.action_id = $1 AND g.is_accountable`,
    [actionId],
  );
  return rows.map(({ name }) => name);
}

const columnsOf = ({ reference, group, wording, funding }: ActionChange) => ({
  reference: reference.trim(),
  group_name: group.trim(),
  wording: wording.trim(),
  funding: funding.trim(),
});

const accountableIn = (agencies: readonly WrittenAgency[]) => ({
  authority_id: agencies.find(({ isAccountable }) => isAccountable)?.authorityId ?? null,
});

/** What changed, in words, and what its text was before where that did. */
function changed(row: LockedRow<'action'>, form: ActionChange): Facts {
  const columns = columnsOf(form);
  const names = [
    ['reference', 'its reference'],
    ['group_name', 'its group'],
    ['wording', 'its words'],
    ['funding', 'its funding'],
  ] as const;
  const what = names.filter(([column]) => textOf(row, column) !== columns[column]);
  const reason = (form.reason ?? '').trim();
  return {
    text: what.map(([, words]) => words).join(', ') || 'its agencies',
    ...(textOf(row, 'wording') === columns.wording
      ? {}
      : { before: `"${textOf(row, 'wording')}"` }),
    ...(reason === '' ? {} : { reason }),
  };
}

const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
