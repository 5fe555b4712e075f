import { LIFECYCLES, type SubjectKind } from '#rules';

/** Where each kind of stateful row lives, and which of its columns say where it stands. */
interface Subject {
  readonly table: string;
  readonly place: readonly ('committee_id' | 'authority_id' | 'priority_id' | 'report_id')[];
  readonly remembersPrevious: boolean;
}

export const SUBJECTS = {
  meeting: { table: 'meetings', place: ['committee_id'], remembersPrevious: false },
  resolution: { table: 'resolutions', place: ['committee_id'], remembersPrevious: false },
  addressee: {
    table: 'addressees',
    place: ['committee_id', 'authority_id'],
    remembersPrevious: true,
  },
  action: {
    table: 'actions',
    place: ['priority_id', 'authority_id'],
    remembersPrevious: true,
  },
  review: { table: 'reviews', place: ['priority_id'], remembersPrevious: false },
  contribution: { table: 'contributions', place: ['priority_id'], remembersPrevious: false },
  edition: { table: 'agreements', place: [], remembersPrevious: false },
  'partnership meeting': { table: 'partnership_meetings', place: [], remembersPrevious: false },
  'partnership item': { table: 'partnership_items', place: [], remembersPrevious: false },
  topic: { table: 'topics', place: ['committee_id'], remembersPrevious: false },
  report: { table: 'reports', place: ['committee_id', 'report_id'], remembersPrevious: false },
  clearance: {
    table: 'clearances',
    place: ['committee_id', 'report_id'],
    remembersPrevious: false,
  },
  import: { table: 'imports', place: ['committee_id'], remembersPrevious: false },
  interest: { table: 'interests', place: ['committee_id'], remembersPrevious: false },
  outcome: { table: 'outcomes', place: ['committee_id', 'authority_id'], remembersPrevious: false },
  'attendance request': {
    table: 'attendance_requests',
    place: ['committee_id', 'authority_id'],
    remembersPrevious: false,
  },
  assessment: { table: 'assessments', place: [], remembersPrevious: false },
  'data request': {
    table: 'data_requests',
    place: ['authority_id'],
    remembersPrevious: false,
  },
  reply: { table: 'replies', place: ['committee_id', 'authority_id'], remembersPrevious: false },
  letter: {
    table: 'authority_letters',
    place: ['committee_id', 'authority_id'],
    remembersPrevious: false,
  },
} as const satisfies Record<SubjectKind, Subject>;

/** The state type of one kind of subject. */
export type StateOf<Kind extends SubjectKind> = keyof (typeof LIFECYCLES)[Kind]['states'] & string;

/** The command type of one kind of subject. */
export type CommandOf<Kind extends SubjectKind> =
  (typeof LIFECYCLES)[Kind]['transitions'][number]['command'];
