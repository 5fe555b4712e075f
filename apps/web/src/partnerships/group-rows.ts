import { rowsFor, type Row } from '../transitions/row.js';
import { bodyFields, bodySaved } from './body-fields.js';
import { untilIn, WorkingGroupWordsForm } from './body-forms.js';
import { bodyRows } from './body-rows.js';
import type { BodySubject, PartnershipDesk } from './partnership-desk.js';

const row = rowsFor<BodySubject, PartnershipDesk>();

/** Everything that can be done about a working group: one row a noun. */
export const GROUP_ROWS: readonly Row<BodySubject, PartnershipDesk>[] = [
  ...bodyRows('working group'),
  row.form({
    noun: 'change',
    commands: ['change'],
    form: WorkingGroupWordsForm,
    asks: ({ body }) => ({
      title: 'Change its name or its days',
      happens: ['Its address stays, because old letters lead there.'],
      fields: bodyFields(body),
      saved: bodySaved(body),
      button: 'Save',
    }),
    act: (desk, act, form) =>
      desk.groups.change(act, {
        name: form.name,
        validFrom: form.validFrom,
        validTo: untilIn(form),
      }),
  }),
];
