import { ladderInWords, LADDERS, type Ladder } from '#rules';
import { rowsFor, type Row } from '../transitions/row.js';
import type { LadderDesk, LadderSubject } from './ladder-desk.js';
import { rungFields } from './rung-fields.js';
import { rungAsked, RungForm } from './rung-form.js';

const row = rowsFor<LadderSubject, LadderDesk>();
const SETTLED = 'What was sent stays sent: no rung comes twice for one date.';

/** What can be done to a ladder, in the order it is usually done. */
export const LADDER_ROWS: readonly Row<LadderSubject, LadderDesk>[] = [
  row.plain({
    noun: 'switching-on',
    commands: ['switch-on'],
    asks: ({ ladder }) => ({
      title: 'Switch the draft on',
      rows: [
        { key: 'Running clocks', value: String(ladder.running) },
        { key: 'It was', value: ladderInWords(ladder.on) },
        { key: 'It will be', value: ladderInWords(ladder.draft ?? ladder.on) },
      ],
      happens: [
        'Every running clock is hung on the new rungs at once.',
        'Of rungs whose day has come already, only the latest goes, on the next working day.',
        SETTLED,
      ],
      button: 'Switch it on',
    }),
    act: (desk, act) => desk.ladders.switchOn(act),
  }),
  row.form({
    noun: 'rung',
    commands: ['add-rung'],
    form: RungForm,
    asks: ({ ladder }) => ({
      title: 'Add a rung',
      happens: ['It is added to the draft. Nothing is sent by it until the draft is switched on.'],
      fields: rungFields(ladder.name, null),
      button: 'Add it',
    }),
    act: (desk, act, form) => desk.ladders.addRung(act, rungAsked(form)),
  }),
  row.plain({
    noun: 'draft-removal',
    commands: ['discard'],
    asks: ({ ladder }) => ({
      title: 'Throw the draft away',
      rows: [{ key: 'The draft', value: ladderInWords(ladder.draft ?? []) }],
      happens: ['The ladder that is on stays as it is.'],
      button: 'Throw it away',
    }),
    act: (desk, act) => desk.ladders.discard(act),
  }),
  row.plain({
    noun: 'default',
    commands: ['default'],
    asks: ({ ladder }) => ({
      title: 'Back to the default',
      rows: [
        { key: 'It is', value: ladderInWords(ladder.on) },
        { key: 'The default', value: ladderInWords(defaultOf(ladder.name)) },
      ],
      happens: [
        'Every running clock is hung on the default at once, and a draft is thrown away.',
        SETTLED,
      ],
      button: 'Switch the default on',
    }),
    act: (desk, act) => desk.ladders.backToDefault(act),
  }),
];

const defaultOf = (name: keyof typeof LADDERS): Ladder => LADDERS[name];
