import type { HandOverLine, HandOverView } from '#records/hand-overs';
import type { LeftItem } from '#records/left-with-nobody';
import { paths } from '#records/paths';
import { dateInWords, HELD_PARTS, shortDate, type HandOverItem } from '#rules';
import { personFields } from '../committees/person-form.js';
import type { Field } from '../transitions/field.js';
import type { Preview } from './hand-over-desk.js';

/** One thing of a list as tables show it. */
export const itemLine = ({ part, of, reference, state, dueOn }: HandOverItem) => ({
  part: HELD_PARTS[part],
  of,
  what: reference === '' ? 'The part itself' : reference,
  state,
  due: dueOn === null ? 'No date' : shortDate(dueOn),
});

/** One hand-over as a line of the list. */
export const handOverLine = (line: HandOverLine) => ({
  href: paths.handOver(line.number),
  words: `${line.from} to ${line.to}`,
  when: `${shortDate(line.handedOn)}, by ${line.handedBy}`,
  items: line.items,
  acknowledged:
    line.acknowledgedOn === null
      ? 'Not acknowledged yet'
      : `Acknowledged ${shortDate(line.acknowledgedOn)}`,
});

/** Something with nobody, and where it is mended. */
export const leftLine = ({ reference, of, part }: LeftItem) => ({
  reference,
  words: `${of}: no ${part}`,
});

/** The fields below the list: who takes over, why, and whether a leaver's account is closed. */
export function handOverFields({ from, people, authorities }: Preview): readonly Field[] {
  const reason = { kind: 'line', name: 'reason', label: 'Reason' } as const;
  if (from.kind === 'authority') {
    const choices = authorities.map(({ slug, name }) => ({ value: slug, text: name }));
    return [
      {
        kind: 'menu',
        name: 'to',
        label: 'Which authority takes over',
        hint: 'Enter it first if it is not there yet',
        choices: [{ value: '', text: 'Choose an authority' }, ...choices],
      },
      reason,
    ];
  }
  return [
    ...personFields(people, { label: 'Who takes over' }),
    reason,
    {
      kind: 'one of',
      name: 'leaves',
      label: `Does ${from.name} leave?`,
      hint: 'Their account is then closed, and every link they have stops working',
      value: 'no',
      choices: [
        { value: 'yes', text: 'Yes, close their account' },
        { value: 'no', text: 'No, they only hand this over' },
      ],
    },
  ];
}

/** What pressing the button does, in sentences. */
export function whatHandingOverDoes({ from, items }: Preview): readonly string[] {
  const count = items.filter(({ subjectId }) => subjectId !== null).length;
  return [
    `All of it moves at once: ${count} open ${count === 1 ? 'thing' : 'things'}, each with an entry in its history.`,
    'Clocks run on, and every due date stays as it is.',
    `The links of ${from.kind === 'person' ? from.name : 'its people'} to it stop working. Letters on their way go to the successor.`,
    'The successor gets one letter with the list, and says in one press that they have it.',
    ...(from.kind === 'authority'
      ? ['The authority ends with yesterday. What was made to it keeps saying so.']
      : []),
  ];
}

/** One hand-over with its signed list, as its page shows it. */
export function handOverPresenter(found: HandOverView) {
  const { from, to, reason, handedOn, handedBy, acknowledgedOn, acknowledgedBy, hash, items } =
    found;
  return {
    title: `${from} handed over to ${to}`,
    council: found.council,
    isAcknowledged: acknowledgedOn !== null,
    facts: [
      { key: 'Handed over', value: `${dateInWords(handedOn)}, by ${handedBy}` },
      { key: 'Reason', value: reason },
      {
        key: 'Acknowledged',
        value:
          acknowledgedOn === null
            ? 'Not yet'
            : `${dateInWords(acknowledgedOn)}, by ${acknowledgedBy ?? to}`,
      },
      { key: 'Fingerprint of the list (SHA-256)', value: hash },
    ],
    lines: items.map(itemLine),
    csv: `${paths.handOver(found.number)}/list.csv`,
    pdf: `${paths.handOver(found.number)}/list.pdf`,
  };
}
