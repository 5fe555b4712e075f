import type { Bounds, DueKind } from './due-kind.js';

const letterIn = ({ councils, committees }: Bounds): string =>
  `(t.council_id = ANY(${councils}) OR t.committee_id = ANY(${committees}))`;

/** Letters that still go, named by the day of their meeting and their authority; a condition follows. Their person is the state. */
const LETTERS = `
  SELECT t.council_id, c.name, m.held_on || '/' || o.slug || CASE t.number WHEN 1 THEN '' ELSE '.' || t.number END,
    c.slug, o.name, m.held_on, NULL::date, t.state
  FROM authority_letters t
  JOIN meetings m ON m.id = t.meeting_id
  JOIN committees c ON c.id = t.committee_id
  JOIN authorities o ON o.id = t.authority_id`;

/** SQL of whether an addressee `a` is in a letter that still goes: it is then told of with the letter. */
export const IN_A_LETTER = `EXISTS (
  SELECT FROM letter_addressees g JOIN authority_letters t ON t.id = g.letter_id
  WHERE g.addressee_id = a.id AND t.state IN ('drafted','with the chair','approved'))`;

/** What waits because of letters to authorities. */
export const LETTER_DUE_KINDS = {
  letter: {
    asks: ['send recommendation'],
    sql: (bounds) => `${LETTERS}
      WHERE t.state IN ('drafted','with the chair','approved') AND ${letterIn(bounds)}`,
  },
  /** The chair's own: who decides an extension approves the letters. */
  'letter to approve': {
    asks: ['decide extension'],
    sql: (bounds) => `${LETTERS}
      WHERE t.state = 'with the chair' AND ${letterIn(bounds)}`,
  },
} as const satisfies Record<string, DueKind>;
