import { paths } from '#records/paths';
import { OPEN_AGENDA, type ItemView } from '#records/meetings';
import type { Page } from '../http/answer.js';
import type { FormView } from '../http/form-view.js';
import { askingPage } from '../transitions/asking.page.js';
import type { Field } from '../transitions/field.js';
import type { AgendaItemSubject, AgendaSubject } from './agenda-desk.js';
import { itemFields } from './item-fields.js';

const agendaOf = ({ meeting }: AgendaSubject): string =>
  paths.agenda(meeting.committeeSlug, meeting.heldOn);

/** Asks for one more item of an agenda. */
export function newItemPage(subject: AgendaSubject, form: FormView): Page {
  const { caption, page, meeting } = subject;
  const place: Field = {
    kind: 'number',
    name: 'position',
    label: 'Position on the agenda',
    hint: `Leave it empty for the end, position ${meeting.items.length + 1}`,
  };
  const fields = [...itemFields(subject), place];
  const asking = { title: 'Add an item to the agenda', fields, button: 'Add the item' };
  return askingPage(
    asking,
    { caption, cancel: agendaOf(subject), action: `${page}/items/new` },
    form,
  );
}

/** Asks for an urgent item, with the chair's reason. */
export function urgentPage(subject: AgendaSubject, form: FormView): Page {
  const { caption, meeting } = subject;
  const chair = meeting.members.find(({ kind }) => kind === 'chair');
  const fields: readonly Field[] = [
    ...itemFields(subject),
    {
      kind: 'long text',
      name: 'reason',
      label: 'The chair’s reason',
      hint: 'The special circumstances that make it urgent. The minutes must give it',
    },
    { kind: 'line', name: 'acceptedBy', label: 'Accepted by', value: chair?.name ?? '' },
  ];
  const isOut = !OPEN_AGENDA.includes(meeting.state);
  const asking = {
    title: 'Add an urgent item',
    warning:
      'An item the public has not had for five clear days may be considered only when the chair is of the opinion that it is urgent, for reasons that are minuted.',
    happens: isOut
      ? ['The agenda is public already: the item goes out with the next supplement.']
      : [],
    fields,
    button: 'Add the urgent item',
  };
  const cancel = agendaOf(subject);
  return askingPage(asking, { caption, cancel, action: `${cancel}/urgent` }, form);
}

/** Asks what an item should say. When somebody else wrote it meanwhile, both texts are there. */
export function changePage(subject: AgendaItemSubject, form: FormView): Page {
  const { caption, item } = subject;
  const asking = {
    title: `Change item ${item.number}`,
    saved: savedWords(item),
    fields: [...itemFields(subject, item), shownItem(item)],
    button: 'Save the item',
  };
  const cancel = agendaOf(subject);
  const action = `${cancel}/items/${item.number}`;
  return askingPage(asking, { caption, cancel, action, version: item.version }, form);
}

/** Asks whether an item is to be taken off, and once the members were called also why. */
export function removalPage(subject: AgendaItemSubject, form: FormView): Page {
  const { caption, item, meeting, version } = subject;
  const isPlanned = meeting.state === 'planned';
  const hint = isPlanned ? { hint: 'You can leave it empty' } : {};
  const asking = {
    title: `Take item ${item.number} off the agenda?`,
    rows: [{ key: 'Item', value: item.title }],
    fields: [
      { kind: 'long text', name: 'reason', label: 'Reason', ...hint } as const,
      shownItem(item),
    ],
    button: 'Take it off',
  };
  const cancel = agendaOf(subject);
  const action = `${cancel}/items/${item.number}/removal`;
  return askingPage(asking, { caption, cancel, action, version }, form);
}

const shownItem = ({ id }: ItemView): Field => ({
  kind: 'hidden',
  name: 'item',
  label: '',
  value: id,
});

/** What each field holds as it is saved. */
const savedWords = (item: ItemView): Readonly<Record<string, string>> => ({
  title: item.title,
  purpose: item.purpose,
  minutes: item.minutes === null ? '' : String(item.minutes),
  topic: item.topicSlug ?? '',
  report: item.reportSlug ?? '',
  reportBy: item.reportBy ?? '',
  summary: item.summary ?? '',
});
