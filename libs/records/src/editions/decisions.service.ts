import { Injectable } from '@nestjs/common';
import { changeFaults, PRIORITY_CHANGES, Refused, refuse, type PriorityChangeKind } from '#rules';
import { newId } from '#platform';
import { Recorder, type Act, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { draftNames, editionOfPart, type DraftNames } from './drafting.js';
import { standIn } from './stand-in.js';

/** What becomes of priorities of the edition before: which, by their slugs, the names of what they become, and why. */
export interface DecisionForm {
  readonly kind: PriorityChangeKind;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly reason: string;
}

/** What a new edition decides about the priorities of the one before, one decision at a time. */
@Injectable()
export class EditionDecisionsService {
  constructor(private readonly recorder: Recorder) {}

  /** Takes one decision. Nothing changes for the priorities themselves until the edition is published. */
  decide(act: Act, form: DecisionForm): Promise<Done> {
    const { kind } = form;
    const reason = form.reason.trim();
    let decided: Decided | null = null;
    return this.recorder.move({
      act,
      form,
      kind: 'edition',
      command: 'decide',
      prepare: async (row, { tx }) => {
        const names = await draftNames(tx, row.id);
        const from = await presentOf(tx, { names, slugs: form.from });
        const to = namesAfter(kind, { from, to: form.to });
        const called = from.map(({ name }) => name);
        const standing = names.standing.map(({ name }) => name);
        const faults = changeFaults(
          { kind, from: called, to, reason },
          { standing, decided: names.decided },
        );
        if (faults.length > 0) throw new Refused(faults);
        decided = { kind, from: from.map(({ id }) => id), to, reason };
        return {
          facts: {
            kind: PRIORITY_CHANGES[kind].told,
            reason,
            ...(called.length === 0 ? {} : { before: called.join(', ') }),
            ...(kind === 'keep' || to.length === 0 ? {} : { after: to.join(', ') }),
          },
        };
      },
      also: async (tx, { id }) => {
        if (decided !== null) await this.write(tx, id, { act, decided });
      },
    });
  }

  /** Takes a decision back: what came of it in the draft goes, and its priorities are undecided again. The act's id is a row of it. */
  async takeBack(act: Act): Promise<Done> {
    const editionId = await editionOfPart(
      this.recorder.dataSource.manager,
      'priority_changes',
      act.id,
    );
    return this.recorder.move({
      act: { ...act, id: editionId },
      form: act.id,
      kind: 'edition',
      command: 'take-back',
      prepare: async (row, { tx }) => ({ facts: { text: await inWords(tx, row.id, act.id) } }),
      also: async (tx, { id }) => {
        const gone = await tx.query<{ to_id: string | null }[]>(
          `WITH gone AS (
             DELETE FROM priority_changes c USING priority_changes q
             WHERE q.id = $2 AND c.agreement_id = $1 AND q.agreement_id = $1 AND c.decision = q.decision
             RETURNING c.to_id)
           SELECT to_id FROM gone`,
          [id, act.id],
        );
        const ids = gone.flatMap(({ to_id: to }) => (to === null ? [] : [to]));
        await tx.query('DELETE FROM edition_priorities WHERE id = ANY($1::uuid[])', [ids]);
      },
    });
  }

  private async write(
    tx: Tx,
    editionId: string,
    { act, decided }: { readonly act: Act; readonly decided: Decided },
  ): Promise<void> {
    const { kind, from, to, reason } = decided;
    const [last] = await tx.query<{ next: number }[]>(
      'SELECT 1 + coalesce(max(decision), 0) AS next FROM priority_changes WHERE agreement_id = $1',
      [editionId],
    );
    const stands: (string | null)[] = [];
    for (const name of to) stands.push(await standIn(tx, { editionId, kind, from, name }));
    const pairs = (stands.length === 0 ? [null] : stands).flatMap((toId) =>
      (from.length === 0 ? [null] : from).map((fromId) => ({ fromId, toId })),
    );
    for (const { fromId, toId } of pairs) {
      await tx.query(
        `INSERT INTO priority_changes (id, agreement_id, decision, kind, from_priority_id, to_id, reason, decided_by, decided_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          newId(),
          editionId,
          last?.next ?? 1,
          kind,
          fromId,
          toId,
          reason,
          act.actor.name,
          this.recorder.now(),
        ],
      );
    }
  }
}

interface Decided {
  readonly kind: PriorityChangeKind;
  /** Ids of priorities. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly reason: string;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The priorities of the edition before that slugs name. */
async function presentOf(
  tx: Tx,
  { names, slugs }: { readonly names: DraftNames; readonly slugs: readonly string[] },
): Promise<readonly Named[]> {
  const wanted = [...new Set(slugs)];
  const found = await tx.query<{ id: string; slug: string }[]>(
    'SELECT id, slug FROM priorities WHERE id = ANY($1::uuid[]) AND slug = ANY($2::text[])',
    [names.present.map(({ id }) => id), wanted],
  );
  if (found.length < wanted.length) {
    refuse('field-wrong', 'Choose from the priorities of the edition before.', 'from');
  }
  return names.present.filter(({ id }) => found.some((one) => one.id === id));
}

function namesAfter(
  kind: PriorityChangeKind,
  { from, to }: { readonly from: readonly Named[]; readonly to: readonly string[] },
): readonly string[] {
  if (kind === 'drop') return [];
  if (kind === 'keep') return from.map(({ name }) => name);
  return to.map((name) => name.trim()).filter((name) => name !== '');
}

async function inWords(tx: Tx, editionId: string, changeId: string): Promise<string> {
  const [found] = await tx.query<{ kind: PriorityChangeKind; names: string | null }[]>(
    `SELECT q.kind, string_agg(DISTINCT coalesce(p.name, e.name), ', ') AS names
     FROM priority_changes q
     JOIN priority_changes c ON c.agreement_id = q.agreement_id AND c.decision = q.decision
     LEFT JOIN priorities p ON p.id = c.from_priority_id
     LEFT JOIN edition_priorities e ON e.id = c.to_id
     WHERE q.id = $2 AND q.agreement_id = $1 GROUP BY q.kind`,
    [editionId, changeId],
  );
  if (found === undefined) return refuse('not-found', 'There is no such decision.');
  return `${found.names ?? ''} is no longer ${PRIORITY_CHANGES[found.kind].told}`;
}
