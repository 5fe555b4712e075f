/** The seats of a committee, each as people call it. */
export const SEATS = {
  chair: 'Chair',
  'vice-chair': 'Vice-chair',
  member: 'Member',
  'co-optee': 'Co-optee',
} as const;
export type Seat = keyof typeof SEATS;

/** What a committee may be asked to do with an item. */
export const ITEM_PURPOSES = {
  decide: 'To decide',
  note: 'To note',
  comment: 'To comment',
  recommend: 'To recommend',
} as const;
export type ItemPurpose = keyof typeof ITEM_PURPOSES;

/** What a step of the internal timetable means to a report. */
export const TIMETABLE_STEPS = {
  draft: 'Draft due from its author',
  clearance: 'Sent for clearance',
  cleared: 'Cleared for publication',
  other: 'Another date',
} as const;
export type TimetableStepKind = keyof typeof TIMETABLE_STEPS;

/** As what a committee may be constituted beside itself. */
export const CONSTITUTIONS = ['crime and disorder committee', 'health scrutiny committee'] as const;
