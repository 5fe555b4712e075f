import type { EventName } from '#rules';

/** Of reports and their clearances. */
export const SILENT_REPORTS = {
  'topic.suggested': 'Shown in the work programme.',
  'topic.suggested-again': 'Shown in the work programme.',
  'topic.scored': 'Shown in the work programme.',
  'topic.changed': 'Shown in the work programme.',
  'topic.considered': 'Done at a meeting; those concerned were in the room.',
  'report.proposed': 'Nobody is to write it yet.',
  'report.proposed-again': 'Nobody is to write it yet.',
  'report.placed': 'Shown on the page of the report; its dates stay as they are.',
  'report.started': 'Shown on the page of the report.',
  'report.written': 'Shown on the page of the report.',
  'report.sent-for-clearance': 'Each who is to clear it has a letter of their own.',
  'report.signed-off': 'Work of the officer alone.',
  'report.cleared': 'Work of the officer alone.',
  'report.amended': 'Each who is asked again has a letter of their own.',
  'report.published': 'Told with the agenda it is published with.',
  'report.considered': 'Done at a meeting; those concerned were in the room.',
  'clearance.named': 'Nothing is asked yet.',
  'clearance.given': 'Shown on the page of the report.',
  'clearance.dropped': 'Nothing is asked of them any more, and their link shows them nothing.',
} as const satisfies Partial<Record<EventName, string>>;
