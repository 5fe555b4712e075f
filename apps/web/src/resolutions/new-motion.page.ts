import { paths } from '#records/paths';
import type { ReadyToDraft } from '#records/resolutions';
import { newId } from '#platform/ids';
import { RESOLUTION_KINDS } from '#rules';
import { page, type Page } from '../http/answer.js';
import type { FormView } from '../http/form-view.js';
import { aimed, type Field } from '../transitions/field.js';
import type { FoundItem } from './motion-desk.js';

/** What each kind of motion would do. */
const EXPLAINED: Readonly<Record<string, string>> = {
  note: 'The committee has read it and asks nothing',
  comment: 'The committee gives its view, and what is done with it is followed',
  recommend: 'The committee asks one or more authorities to act, and each must answer',
  approve: 'The committee agrees what is its own to agree',
  'request information': 'The committee asks to be told more',
  refer: 'The committee passes it to another body',
  defer: 'The committee comes back to it later',
  appoint: 'The committee chooses a person or a group',
  'exclude public': 'The public is asked to leave for an exempt item',
  'standing request': 'The committee asks to be told the same thing every year',
  thank: 'The committee thanks somebody',
} satisfies Record<keyof typeof RESOLUTION_KINDS, string>;

const FIRST = {
  decide: 'approve',
  note: 'note',
  comment: 'comment',
  recommend: 'recommend',
} as const;

/** Asks for a new motion on an item: one of those ready, or one in words of one's own. */
export function newMotionPage(
  { meeting, item, ready }: FoundItem & { readonly ready: readonly ReadyToDraft[] },
  form: FormView,
): Page {
  const cancel = paths.agendaItem(meeting.committeeSlug, meeting.heldOn, item.number);
  const fields: readonly Field[] = [
    {
      kind: 'one of',
      name: 'kind',
      label: 'What it would do',
      value: FIRST[item.purpose],
      choices: Object.entries(RESOLUTION_KINDS).map(([value, text]) => ({
        value,
        text,
        hint: { text: EXPLAINED[value] ?? '' },
      })),
    },
    {
      kind: 'long text',
      name: 'wording',
      label: 'In the words',
      hint: 'Beginning "That". Those of a motion to exclude the public are made for you',
    },
  ];
  return page('resolutions/views/new-motion.njk', {
    title: 'Draft a motion',
    caption: `Item ${item.number}: ${item.title}`,
    cancel,
    action: `${cancel}/motions/new`,
    key: newId(),
    fields,
    ready: ready.map(({ key, kind, wording }) => ({
      key,
      idempotencyKey: newId(),
      label: `To ${RESOLUTION_KINDS[kind].toLowerCase()}`,
      wording,
    })),
    form: aimed(form, fields),
  });
}
