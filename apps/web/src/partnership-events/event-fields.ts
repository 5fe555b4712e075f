import type { PartnershipEventView } from '#records/partnership-events';
import { PARTNERSHIP_EVENT_KINDS, shortDate } from '#rules';
import { choicesWith } from '../action-plans/action-fields.js';
import { keptPriority } from '../projects/project-fields.js';
import type { Choice, Field } from '../transitions/field.js';
import type { EventLinks } from './event-desk.js';

/** The fields of an event, filled with what it says now. */
export function eventFields(
  { priorities, actions }: EventLinks,
  event: PartnershipEventView | null,
): readonly Field[] {
  const ticked = (is: boolean): readonly string[] => (is ? ['yes'] : []);
  return [
    {
      kind: 'one of',
      name: 'kind',
      label: 'What is it?',
      value: event?.kind ?? '',
      choices: Object.entries(PARTNERSHIP_EVENT_KINDS).map(([value, text]) => ({ value, text })),
    },
    { kind: 'line', name: 'title', label: 'Title', value: event?.title ?? '' },
    {
      kind: 'date',
      name: 'startsOn',
      label: 'First day',
      hint: 'For example 16 November 2026',
      value: event === null ? '' : shortDate(event.startsOn),
    },
    {
      kind: 'date',
      name: 'endsOn',
      label: 'Last day',
      hint: 'The same for an event of one day',
      value: event === null ? '' : shortDate(event.endsOn),
    },
    {
      kind: 'some of',
      name: 'isProvisional',
      label: 'Are the dates certain?',
      value: ticked(event?.isProvisional ?? false),
      choices: [{ value: 'yes', text: 'To be confirmed' }],
    },
    {
      kind: 'some of',
      name: 'isPublic',
      label: 'Who may see it?',
      value: ticked(event?.isPublic ?? false),
      choices: [{ value: 'yes', text: 'Everyone: it is on the public calendar too' }],
    },
    { kind: 'line', name: 'place', label: 'Place', value: event?.place ?? '' },
    { kind: 'line', name: 'lead', label: 'Who leads it', value: event?.lead ?? '' },
    { kind: 'long text', name: 'note', label: 'What it is for', value: event?.note ?? '' },
    {
      kind: 'menu',
      name: 'priority',
      label: 'Priority it serves',
      value: event?.priorityId ?? '',
      choices: [NONE, ...choicesWith(priorities, keptPriority(event)).map(choice)],
    },
    {
      kind: 'menu',
      name: 'action',
      label: 'Action it is part of',
      value: event?.actionId ?? '',
      choices: [NONE, ...keptChoice(event, actions), ...actions.map(choice)],
    },
  ];
}

const NONE: Choice = { value: '', text: 'None' };
const choice = ({ id, name }: { readonly id: string; readonly name: string }): Choice => ({
  value: id,
  text: name,
});

/** The action it has, though that is finished and no new one may be linked to it. */
function keptChoice(
  event: PartnershipEventView | null,
  actions: EventLinks['actions'],
): readonly Choice[] {
  if (event === null || event.actionId === null) return [];
  if (actions.some(({ id }) => id === event.actionId)) return [];
  return [{ value: event.actionId, text: event.action ?? 'The action it has' }];
}
