import type { ItemLine } from '#records/partnership-meetings';
import { actionsFor } from '../transitions/buttons.js';
import { ITEM_ROWS } from './item-rows.js';
import type { ItemSubject, MeetingSubject } from './meeting-desk.js';
import { MEETING_ROWS } from './meeting-rows.js';

const at = (page: string): string => page.replace(/^\/app/, '/api/v1');

function itemFields({ id: _, ...item }: ItemLine) {
  return item;
}

/** A meeting with its agenda as JSON, and what the caller may do. Dates are local dates. */
export function meetingResource(subject: MeetingSubject) {
  const { version, partnership, partnershipSlug, group, groupSlug, heldOn, startsAt, place } =
    subject.meeting;
  const { state, agendaSentOn, isAgendaBehind, cancelledBecause, items } = subject.meeting;
  const href = at(subject.page);
  return {
    href,
    version,
    partnership: { slug: partnershipSlug, name: partnership },
    group: groupSlug === null ? null : { slug: groupSlug, name: group },
    heldOn,
    startsAt,
    place,
    state,
    agendaSentOn,
    isAgendaBehind,
    cancelledBecause,
    items: items.map(itemFields),
    actions: actionsFor(MEETING_ROWS, subject, href),
  };
}

/** An item with what came of it as JSON, and what the caller may do. */
export function itemResource(subject: ItemSubject) {
  const { version, partnership, partnershipSlug, meeting, ...rest } = subject.item;
  const { number, kind, title, words, state, review, outcome, text, owner, dueOn, minute } = rest;
  const href = at(subject.page);
  const { decidedOn } = rest;
  return {
    href,
    version,
    partnership: { slug: partnershipSlug, name: partnership },
    meeting,
    number,
    kind,
    title,
    words,
    state,
    review,
    outcome,
    text,
    owner,
    dueOn,
    minute,
    decidedOn,
    actions: actionsFor(ITEM_ROWS, subject, href),
  };
}

const ITEM = {
  number: 1,
  kind: 'concern',
  title: 'Concern about Road safety, October 2023',
  words: 'Nothing moved for a year.',
  state: 'on the agenda',
  review: { priority: 'Road safety', prioritySlug: 'road-safety', cycle: 'October 2023' },
  edition: null,
  outcome: null,
  text: null,
  owner: null,
  dueOn: null,
  minute: null,
  decidedOn: null,
};
const PARTNERSHIP = { slug: 'community-safety', name: 'Marchfield Community Safety Partnership' };

export const MEETING_EXAMPLE = {
  href: '/api/v1/partnerships/community-safety/meetings/2023-12-05',
  version: 3,
  partnership: PARTNERSHIP,
  group: null,
  heldOn: '2023-12-05',
  startsAt: '10:00',
  place: 'County Hall',
  state: 'planned',
  agendaSentOn: '2023-11-28',
  isAgendaBehind: false,
  cancelledBecause: null,
  items: [ITEM],
  actions: [
    {
      action: 'item',
      label: 'Add an item',
      href: '/api/v1/partnerships/community-safety/meetings/2023-12-05/item',
    },
  ],
};

export const ITEM_EXAMPLE = {
  href: '/api/v1/partnerships/community-safety/items/1',
  version: 2,
  partnership: PARTNERSHIP,
  meeting: { heldOn: '2023-12-05', startsAt: '10:00', state: 'held' },
  ...ITEM,
  actions: [
    {
      action: 'outcome',
      label: 'Record the outcome',
      href: '/api/v1/partnerships/community-safety/items/1/outcome',
    },
  ],
};
