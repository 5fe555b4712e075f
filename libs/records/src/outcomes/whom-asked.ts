import type { OutcomeKind } from '#rules';
import type { Tx } from '../transaction/index.js';
import type { MotionBehind } from './motion-behind.queries.js';

/** To whom one outcome goes: an authority of the directory, a committee of the council, a body by its name, or nobody yet. */
export interface Asked {
  readonly authorityId: string | null;
  readonly committeeId: string | null;
  readonly body: string | null;
  /** How history calls it. */
  readonly name: string;
}

const KIND_OF = {
  comment: 'comment',
  'request information': 'information request',
  'standing request': 'standing request',
  refer: 'referral',
  defer: 'deferral',
} as const satisfies Partial<Record<MotionBehind['kind'], OutcomeKind>>;

/** What a motion brings about that is followed; null for a motion of a kind that brings nothing of the sort. */
export function outcomeKindOf(kind: MotionBehind['kind']): OutcomeKind | null {
  const kinds: Partial<Record<MotionBehind['kind'], OutcomeKind>> = KIND_OF;
  return kinds[kind] ?? null;
}

const NOBODY: Asked = { authorityId: null, committeeId: null, body: null, name: '' };

/**
 * Whom a motion asks, one for each body it names; a motion that names none brings one outcome with nobody yet, so that it
 * is not lost. A word is the slug or the name of an authority; for a referral also of another committee; else a body's name.
 */
export async function whomAsked(tx: Tx, motion: MotionBehind): Promise<readonly Asked[]> {
  const words = bodiesNamed(motion);
  if (words.length === 0) return [NOBODY];
  const found = await tx.query<
    { word: string; authority: Named | null; committee: Named | null }[]
  >(
    `SELECT t.word,
       (SELECT jsonb_build_object('id', a.id, 'name', a.name) FROM authorities a
        WHERE a.council_id = $1 AND (a.slug = t.word OR lower(a.name) = lower(t.word))
        ORDER BY a.slug = t.word DESC LIMIT 1) AS authority,
       (SELECT jsonb_build_object('id', c.id, 'name', c.name) FROM committees c
        WHERE $3 AND c.council_id = $1 AND c.id <> $4 AND (c.slug = t.word OR lower(c.name) = lower(t.word))
        ORDER BY c.slug = t.word DESC LIMIT 1) AS committee
     FROM unnest($2::text[]) WITH ORDINALITY AS t(word, n) ORDER BY t.n`,
    [motion.councilId, words, motion.kind === 'refer', motion.committeeId],
  );
  const asked = found.map(({ word, authority, committee }): Asked => {
    if (authority !== null) return { ...NOBODY, authorityId: authority.id, name: authority.name };
    if (committee !== null) return { ...NOBODY, committeeId: committee.id, name: committee.name };
    return { ...NOBODY, body: word, name: word };
  });
  return asked.filter((one, index) => asked.findIndex((other) => isSame(one, other)) === index);
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Whether two are one and the same to whom it goes. */
export function isSame(one: Omit<Asked, 'name'>, other: Omit<Asked, 'name'>): boolean {
  return (
    one.authorityId === other.authorityId &&
    one.committeeId === other.committeeId &&
    one.body === other.body
  );
}

function bodiesNamed(motion: MotionBehind): readonly string[] {
  switch (motion.kind) {
    case 'comment':
    case 'request information':
    case 'standing request':
    case 'refer':
      return [...new Set((motion.details?.to ?? []).map((word) => word.trim()))].filter(Boolean);
    case 'note':
    case 'thank':
    case 'approve':
    case 'recommend':
    case 'defer':
    case 'appoint':
    case 'exclude public':
      return [];
  }
}
