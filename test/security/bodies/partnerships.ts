import { MEMBER, REASON, type Bodies } from './words.js';

const DAYS = { validFrom: '2023-04-01' };
const MEETING = { heldOn: '2023-12-19', startsAt: '10:00', place: 'County Hall' };
const MEMBER_NAMED = { personId: MEMBER, part: 'member', ...DAYS };
const MEMBER_ENDED = { memberId: MEMBER, lastDay: '2023-07-19', ...REASON };
const TERMS = { terms: 'It meets each quarter.' };
const ITEM = { title: 'The year ahead', words: 'What comes.', kind: 'other' };

/** What is sent about partnerships, their working groups, meetings and items. */
export const PARTNERSHIP_BODIES: Bodies = {
  'v1/partnerships': { name: 'A partnership', ...DAYS },
  'partnerships/new': { name: 'A partnership', ...DAYS },
  'partnerships/meeting': MEETING,
  'partnerships/member': MEMBER_NAMED,
  'partnerships/member-end': MEMBER_ENDED,
  'partnerships/terms-change': TERMS,
  'partnerships/group': { name: 'A group', ...DAYS },
  'partnerships/authority': { authority: 'police', part: 'invited' },
  'partnerships/authority-leaving': { authority: 'police' },
  'partnerships/word': { word: 'CSA', meaning: 'The agreement.' },
  'partnerships/word-out': { word: 'CSA' },
  'partnerships/change': { name: 'Another name', ...DAYS },
  'groups/meeting': MEETING,
  'groups/member': MEMBER_NAMED,
  'groups/member-end': MEMBER_ENDED,
  'groups/terms-change': TERMS,
  'groups/change': { name: 'Another name', ...DAYS },
  'partnership meeting item': ITEM,
  'partnership meeting agenda': {},
  'partnership meeting holding': {},
  'partnership meeting change': MEETING,
  'partnership meeting cancellation': REASON,
  'items/outcome': { outcome: 'noted', text: 'It is known.', minute: '12/1' },
  'items/carrying-over': REASON,
  'partnership item change': { title: 'Another title', words: '' },
  'partnership item removal': REASON,
};
