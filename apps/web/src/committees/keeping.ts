import type { Machine, Transition } from '#rules';

type Keeping =
  | 'change'
  | 'set-standing-items'
  | 'set-timetable'
  | 'set-questions'
  | 'set-following'
  | 'name-clearance'
  | 'seat'
  | 'end-seat'
  | 'change-chair'
  | 'name-substitute'
  | 'end-substitute';

const act = (
  command: Keeping,
  label: string,
  event: Transition<'kept', Keeping>['event'],
): Transition<'kept', Keeping> => ({
  command,
  label,
  event,
  from: ['kept'],
  to: 'same',
  who: 'keep committee',
  needs: [],
  clock: 'none',
});

/** What can be done to a committee. It has no lifecycle: it is always kept, by its officer, and every act leaves it so. */
export const KEEPING = {
  name: 'committee',
  initial: 'kept',
  states: { kept: { is: 'kept' } },
  transitions: [
    act('change', 'Change how it works', 'committee.changed'),
    act('set-standing-items', 'Change the standing items', 'standing-items.changed'),
    act('set-timetable', 'Change the internal timetable', 'timetable.changed'),
    act('set-questions', 'Change the questions', 'scoring-questions.changed'),
    act('set-following', 'Change how it follows through', 'committee.changed'),
    act('name-clearance', 'Name who clears its reports', 'clearance-list.changed'),
    act('seat', 'Seat somebody', 'member.seated'),
    act('change-chair', 'Change the chair', 'chair.changed'),
    act('end-seat', 'End a seat', 'member.unseated'),
    act('name-substitute', 'Name a substitute', 'substitute.named'),
    act('end-substitute', 'End a substitute', 'substitute.ended'),
  ],
} as const satisfies Machine<'kept', Keeping>;
