import type { Page } from '../http/answer.js';
import type { FormView } from '../http/form-view.js';
import { askingPage } from '../transitions/asking.page.js';
import type { Field } from '../transitions/field.js';
import { PURPOSES } from './meeting-forms.js';
import type { MeetingSubject } from './meeting.subject.js';

const FIELDS: readonly Field[] = [
  { kind: 'line', name: 'title', label: 'Title' },
  {
    kind: 'one of',
    name: 'purpose',
    label: 'What the committee is asked to do',
    choices: Object.entries(PURPOSES).map(([value, text]) => ({ value, text })),
  },
  {
    kind: 'line',
    name: 'reportBy',
    label: 'Report by',
    hint: 'A post, such as Head of Community Safety. Leave it empty if there is no report',
  },
  {
    kind: 'long text',
    name: 'summary',
    label: 'Summary',
    hint: 'What the item is about, in a few sentences. You can leave it empty',
  },
];

/** Asks for one more item of an agenda. */
export function newItemPage({ caption, page: cancel }: MeetingSubject, form: FormView): Page {
  const asking = { title: 'Add an item to the agenda', fields: FIELDS, button: 'Add the item' };
  return askingPage(asking, { caption, cancel, action: `${cancel}/items/new` }, form);
}
