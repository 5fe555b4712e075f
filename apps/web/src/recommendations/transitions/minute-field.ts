import { shortDate } from '#rules';
import type { Field } from '../../transitions/field.js';
import type { AddresseeSubject } from './addressee-subject.js';

const LONGEST = 90;

/** The minute a decision of the committee is quoted by: one of its carried resolutions. */
export function minuteField({ minutes }: Pick<AddresseeSubject, 'minutes'>): Field {
  const choices = minutes.map(({ minute, heldOn, itemTitle, wording }) => ({
    value: minute,
    text: shortened(`Minute ${minute}, ${shortDate(heldOn)}: ${itemTitle}. ${wording}`),
  }));
  return {
    kind: 'menu',
    name: 'minute',
    label: 'Minute of the committee',
    hint:
      choices.length === 0
        ? 'The committee has carried nothing since that could decide this: record its resolution at a meeting first.'
        : 'Only the committee can decide this, by a resolution that was carried.',
    choices: [{ value: '', text: 'Choose a minute' }, ...choices],
  };
}

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
