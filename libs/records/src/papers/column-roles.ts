import { plainText } from './markup.js';

/** What a column of an action plan can hold. */
export const COLUMN_ROLES = ['reference', 'text', 'leads', 'partners', 'due', 'funding'] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Words by which papers head each column. A heading that fits two roles says nothing. */
const HEADED = {
  reference: /^(?:ref\b|reference|no\b|number|item\b|#)/i,
  text: /\b(?:priority action|actions?|activity|activities|task|objective|what\b)/i,
  leads: /\b(?:leads?|led by|owners?|responsible|responsibility|accountable)\b/i,
  partners:
    /\b(?:(?:other|supporting|key|delivery) (?:partners?|agenc(?:y|ies))|partners?|supported by)\b/i,
  due: /\b(?:by when|when|deadlines?|timescales?|time-?frame|due(?: date)?|target date|completion date)\b/i,
  funding: /\b(?:funding|funded|budgets?|cost|resources?|money)\b/i,
} as const satisfies Record<ColumnRole, RegExp>;

/** The role a printed column heading names, or undefined when it names none or two. */
export function roleHeaded(raw: string): ColumnRole | undefined {
  const label = plainText(raw);
  if (label === '' || label.split(' ').length > 6) return undefined;
  const roles = COLUMN_ROLES.filter((role) => HEADED[role].test(label));
  return roles.length === 1 ? roles[0] : undefined;
}
