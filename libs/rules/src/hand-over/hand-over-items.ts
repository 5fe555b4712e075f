import type { LocalDate } from '../calendar/index.js';

/** What somebody can hold and hand over, and what each is called. A dissolved authority hands over all that is asked of it. */
export const HELD_PARTS = {
  contact: 'Contact',
  signatory: 'Signatory',
  'senior officer': 'Senior officer',
  'priority lead': 'Priority lead',
  deputy: 'Deputy lead',
  'report author': 'Report author',
  'clearing officer': 'Clearing officer',
  contributor: 'Asked for a part of a review',
  'data provider': 'Asked for data',
  'partnership chair': 'Partnership chair',
  'partnership member': 'Partnership member',
  'working-group chair': 'Working-group chair',
  officer: 'Scrutiny research officer',
  'monitoring officer': 'Monitoring officer',
  authority: 'Authority asked',
} as const;

export type HeldPart = keyof typeof HELD_PARTS;

/** One line of a list that is handed over: a part, and one open thing that goes with it; none for the part alone. */
export interface HandOverItem {
  readonly part: HeldPart;
  /** Of what: the authority, priority, report or body. */
  readonly of: string;
  readonly subjectKind:
    | 'addressee'
    | 'outcome'
    | 'review'
    | 'action'
    | 'report'
    | 'clearance'
    | 'letter'
    | 'attendance request'
    | 'reply'
    | 'contribution'
    | 'data request'
    | 'edition'
    | 'action plan'
    | null;
  readonly subjectId: string | null;
  /** What people call it, such as `CDC-2023-1`; empty for the part alone. Never words of a paper. */
  readonly reference: string;
  readonly state: string;
  /** Local date by which something is due; null for none. */
  readonly dueOn: LocalDate | null;
}
