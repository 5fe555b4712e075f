import type { Act } from '#records/record';
import { rungInWords } from '#rules';
import { rowsFor, type Row } from '../transitions/row.js';
import type { LadderDesk, RungSubject } from './ladder-desk.js';
import { rungFields, savedRung } from './rung-fields.js';
import { rungAsked, RungForm } from './rung-form.js';

const row = rowsFor<RungSubject, LadderDesk>();

/** What can be done to one rung: both are of the draft. */
export const RUNG_ROWS: readonly Row<RungSubject, LadderDesk>[] = [
  row.form({
    noun: 'change',
    commands: ['change-rung'],
    form: RungForm,
    asks: ({ ladder, rung }) => ({
      title: 'Change a rung',
      happens: ['The draft is changed. What is on stays until the draft is switched on.'],
      fields: rungFields(ladder.name, rung),
      ...(rung === null ? {} : { saved: savedRung(rung) }),
      button: 'Save it in the draft',
    }),
    act: (desk, act, form) => {
      const { number, ...rest } = ofRung(act);
      return desk.ladders.changeRung(rest, number, rungAsked(form));
    },
  }),
  row.plain({
    noun: 'removal',
    commands: ['remove-rung'],
    asks: ({ rung }) => ({
      title: 'Remove a rung',
      rows: rung === null ? [] : [{ key: 'Rung', value: rungInWords(rung) }],
      happens: ['It is taken out of the draft. It still goes until the draft is switched on.'],
      button: 'Remove it',
    }),
    act: (desk, act) => {
      const { number, ...rest } = ofRung(act);
      return desk.ladders.removeRung(rest, number);
    },
  }),
];

/** The act on the ladder, and the number of the rung that came with its id. */
function ofRung({ id, ...act }: Act): Act & { readonly number: number } {
  const at = id.lastIndexOf(' ');
  return { ...act, id: id.slice(0, at), number: Number(id.slice(at + 1)) };
}
