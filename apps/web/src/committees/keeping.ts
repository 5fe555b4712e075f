import { kept } from '../transitions/kept.js';

/** What can be done to a committee. It has no lifecycle: it is always kept, by its officer. */
export const KEEPING = kept({
  name: 'committee',
  who: 'keep committee',
  acts: {
    change: ['Change how it works', 'committee.changed'],
    'set-standing-items': ['Change the standing items', 'standing-items.changed'],
    'set-timetable': ['Change the internal timetable', 'timetable.changed'],
    'set-questions': ['Change the questions', 'scoring-questions.changed'],
    'set-following': ['Change how it follows through', 'committee.changed'],
    'name-clearance': ['Name who clears its reports', 'clearance-list.changed'],
    seat: ['Seat somebody', 'member.seated'],
    'change-chair': ['Change the chair', 'chair.changed'],
    'end-seat': ['End a seat', 'member.unseated'],
    'name-substitute': ['Name a substitute', 'substitute.named'],
    'end-substitute': ['End a substitute', 'substitute.ended'],
  },
});
