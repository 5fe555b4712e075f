import { HELD_PARTS, refuse, type HeldPart, type SubjectKind } from '#rules';
import { tellOfAuthority } from '../authorities/index.js';
import { revise } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import type { Held } from './held.js';
import { columnsFor } from './move-authority.js';
import type { Handing } from './move-person.js';

const AT_AUTHORITY: readonly string[] = ['contact', 'signatory', 'senior officer'];

/** Locks the authorities at which parts change hands, in the order of their ids, and tells their history. */
export async function tellAuthorities(
  tx: Tx,
  held: readonly Held[],
  { from, to, actor, now, reason }: Handing,
): Promise<void> {
  const parts = held.filter(({ part }) => AT_AUTHORITY.includes(part));
  for (const id of [...new Set(parts.map(({ scopeId }) => scopeId))].toSorted()) {
    const [authority] = await tx.query<{ councilId: string; version: number }[]>(
      `SELECT council_id AS "councilId", version FROM authorities WHERE id = $1 FOR UPDATE`,
      [id],
    );
    if (authority === undefined) continue;
    const told = parts
      .filter(({ scopeId }) => scopeId === id)
      .flatMap(({ part }) => {
        const kind = HELD_PARTS[part].toLowerCase();
        return [
          { event: 'contact.ended', facts: { owner: from.name, kind, reason } },
          { event: 'contact.named', facts: { owner: to.name, kind } },
        ] as const;
      });
    await tellOfAuthority(tx, { authority: { id, ...authority }, told, actor, now });
  }
}

/**
 * Parts whose open things are the council's, and no move of theirs. What an officer looks after by name is a note of the
 * desk, told there and not to the authority.
 */
const LISTED_ALONE: readonly HeldPart[] = ['officer', 'partnership chair', 'working-group chair'];

interface Told {
  readonly kind: SubjectKind;
  readonly id: string;
  /** The parts it is open in, as words. */
  readonly parts: readonly string[];
  readonly held: Held;
}

/** One entry of history on each open thing of a list, in the order of their kinds and ids, with whom it goes to. */
export async function tellSubjects(tx: Tx, held: readonly Held[], handing: Handing): Promise<void> {
  const { from, to, actor, now, reason } = handing;
  for (const { kind, id, parts, held: one } of subjectsOf(held)) {
    const facts = { before: from.name, after: to.name, kind: parts.join(' and '), reason };
    const columns = await columnsOf(tx, { kind, id, held: one, handing });
    await revise(tx, { kind, id, actor, now, columns, event: 'part.handed-over', facts });
  }
}

function subjectsOf(held: readonly Held[]): readonly Told[] {
  const told = new Map<string, Told>();
  for (const one of held) {
    if (LISTED_ALONE.includes(one.part)) continue;
    for (const { subjectKind: kind, subjectId: id } of one.items) {
      if (kind === null || kind === 'action plan' || id === null) continue;
      const part = one.part === 'authority' ? 'asked of it' : HELD_PARTS[one.part].toLowerCase();
      const parts = [...(told.get(id)?.parts ?? []), part];
      told.set(id, { kind, id, parts, held: one });
    }
  }
  return [...told.values()].toSorted((a, b) => (`${a.kind}${a.id}` < `${b.kind}${b.id}` ? -1 : 1));
}

/** What is asked of an authority that ends, and keeps nothing of where it came from. */
const MOVED_WHOLE: readonly SubjectKind[] = ['reply', 'attendance request', 'data request'];

interface Changing {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly held: Held;
  readonly handing: Handing;
}

async function columnsOf(
  tx: Tx,
  { kind, id, held, handing }: Changing,
): Promise<Readonly<Record<string, unknown>>> {
  if (held.part === 'report author') return { author_id: handing.to.id };
  if (held.part === 'clearing officer') return { person_id: handing.to.id };
  if (held.part === 'data provider') return { person_id: handing.to.id };
  if (held.part === 'contributor') return contributedBy(tx, id, handing);
  if (kind === 'review') return handedOn(tx, id, handing);
  if (held.part !== 'authority') return {};
  if (kind === 'letter')
    return columnsFor(kind, handing, { madeToId: null, number: await nextLetter(tx, id, handing) });
  if (kind === 'action') return accountableFor(tx, id, handing);
  if (MOVED_WHOLE.includes(kind)) return { authority_id: handing.to.id };
  const table = kind === 'addressee' ? 'addressees' : 'outcomes';
  const [row] = await tx.query<{ madeToId: string | null }[]>(
    `SELECT made_to_id AS "madeToId" FROM ${table} WHERE id = $1`,
    [id],
  );
  return columnsFor(kind, handing, { madeToId: row?.madeToId ?? null, number: 0 });
}

/** One person is asked once for a part of one review. */
async function contributedBy(tx: Tx, id: string, { to }: Handing) {
  const [asked] = await tx.query<{ id: string }[]>(
    `SELECT o.id FROM contributions c JOIN contributions o ON o.review_id = c.review_id AND o.person_id = $2
       AND o.state IN ('drafted','asked')
     WHERE c.id = $1`,
    [id, to.id],
  );
  if (asked !== undefined) {
    refuse('field-wrong', `${to.name} is asked for a part of the same review already.`, 'personId');
  }
  return { person_id: to.id };
}

/** A review that was handed over to the leaver goes on to the successor. */
async function handedOn(tx: Tx, id: string, { from, to }: Handing) {
  const [row] = await tx.query<{ isTheirs: boolean }[]>(
    'SELECT handed_to IS NOT DISTINCT FROM $2 AS "isTheirs" FROM reviews WHERE id = $1',
    [id, from.id],
  );
  return row?.isTheirs === true ? { handed_to: to.id } : {};
}

/** An action keeps its accountable lead, unless that is the one that ends: then its successor is. */
async function accountableFor(tx: Tx, id: string, { from, to }: Handing) {
  const [row] = await tx.query<{ isAccountable: boolean }[]>(
    'SELECT authority_id IS NOT DISTINCT FROM $2 AS "isAccountable" FROM actions WHERE id = $1',
    [id, from.id],
  );
  return row?.isAccountable === true ? { authority_id: to.id } : {};
}

/** The number a letter gets among those of its meeting to the successor. */
async function nextLetter(tx: Tx, letterId: string, { to }: Handing): Promise<number> {
  const [row] = await tx.query<{ next: number }[]>(
    `SELECT coalesce(max(o.number), 0) + 1 AS next FROM authority_letters t
     LEFT JOIN authority_letters o ON o.meeting_id = t.meeting_id AND o.authority_id = $2
     WHERE t.id = $1`,
    [letterId, to.id],
  );
  return row?.next ?? 1;
}
